package dev.shortlist.calibration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The answers of a run that teach most when people rate them. A line is known best by its ends, and least disturbed by hard
 * and easy questions where both ends are of the same question: so four fifths of the sample are pairs, an answer of the
 * lowest and one of the highest sixth to the same question, those that lie furthest apart first; the others lie between,
 * and are of other questions. Each is of another candidate where there are as many.
 *
 * <p>Answers are offered one after the other, and a bounded number is kept: of each question and each ten points of score
 * those with the least keys, which are hashes. So the sample depends on the answers only, not on their order.
 *
 * @param <T> what is kept of an answer
 */
public final class RatingSample<T> {
    /** Of the answers offered, the share that counts as low, and as high. */
    private static final double END = 1 / 6.0;

    /** Pairs for each answer wanted. */
    private static final double PAIRS = .4;

    private static final int BINS = 10;
    /** Answers kept for each one wanted: enough to find other candidates, and no more than a few megabytes of text. */
    private static final int KEPT = 40;

    private final int wanted;
    private final long[] counts = new long[101];
    private long offered;
    /** By the hash of the question. */
    private final NavigableMap<String, Pool<T>> questions = new TreeMap<>();

    /** The hash of each question that was met: a rubric has as many as it has. */
    private final Map<String, String> places = new HashMap<>();

    /** An answer that was offered. */
    private record Offer<T>(String key, String candidate, String question, double points, T value) {}

    /** The answers to a question that are kept, by tens of points and by key. */
    private static final class Pool<T> {
        private final List<NavigableMap<String, Offer<T>>> bins = new ArrayList<>();

        Pool() {
            for (int i = 0; i < BINS; i++) {
                bins.add(new TreeMap<>());
            }
        }

        NavigableMap<String, Offer<T>> bin(double points) {
            return bins.get((int) Math.min(BINS - 1, points / (100 / BINS)));
        }

        void keep(int most) {
            for (NavigableMap<String, Offer<T>> bin : bins) {
                while (bin.size() > most) {
                    bin.pollLastEntry();
                }
            }
        }
    }

    /** @param wanted how many answers to choose, 0 and more */
    public RatingSample(int wanted) {
        if (wanted < 0) {
            throw new IllegalArgumentException("expected 0 answers or more, found " + wanted);
        }
        this.wanted = wanted;
    }

    /**
     * Offers an answer.
     *
     * @param key what the answer is known by, as {@link RatingKey} makes it; the first of two with one key counts
     * @param candidate whose it is
     * @param question to what
     * @param points the default score of its words, 0 to 100
     * @param value what to hand out when it is chosen; asked for only where it may be
     */
    public void offer(String key, String candidate, String question, double points, Supplier<T> value) {
        offered++;
        counts[(int) points]++;
        if (wanted == 0) {
            return;
        }
        String place = places.computeIfAbsent(question, q -> RatingKey.of(q, "", "", null, "", ""));
        if (!questions.containsKey(place)) {
            questions.put(place, new Pool<>());
            trim();
        }
        Pool<T> pool = questions.get(place);
        if (pool == null) {
            return;
        }
        NavigableMap<String, Offer<T>> bin = pool.bin(points);
        if (!bin.containsKey(key) && (bin.size() < mostInABin() || key.compareTo(bin.lastKey()) < 0)) {
            bin.put(key, new Offer<>(key, candidate, place, points, value.get()));
            pool.keep(mostInABin());
        }
    }

    /** With each question that is met there is less room for every one; of very many, those with the least hashes stay. */
    private void trim() {
        while (questions.size() > 2 * wanted) {
            questions.pollLastEntry();
        }
        questions.values().forEach(p -> p.keep(mostInABin()));
    }

    private int mostInABin() {
        return Math.max(2, KEPT * wanted / (BINS * questions.size()));
    }

    /** How many answers are kept. */
    int kept() {
        return questions.values().stream()
                .flatMap(p -> p.bins.stream())
                .mapToInt(Map::size)
                .sum();
    }

    /** The sample, in the order of the keys. */
    public List<T> chosen() {
        Choice<T> choice = new Choice<>();
        questions.values().forEach(p -> p.bins.forEach(b -> choice.left.addAll(b.values())));
        int low = quantile(END);
        int high = quantile(1 - END);
        if (low < high) {
            for (int i = 0; i < Math.round(PAIRS * wanted) && choice.pair(low, high); i++) {
                // each takes two
            }
            choice.fill(wanted, o -> (int) o.points() > low && (int) o.points() < high);
        }
        choice.fill(wanted, o -> true);
        return choice.taken.stream()
                .sorted(Comparator.comparing(Offer::key))
                .map(Offer::value)
                .toList();
    }

    /** The least whole number of points that this share of the answers does not exceed. */
    private int quantile(double share) {
        long below = 0;
        for (int p = 0; p < counts.length; p++) {
            below += counts[p];
            if (below >= share * offered) {
                return p;
            }
        }
        return counts.length - 1;
    }

    /** What was chosen so far, and what is left. */
    private static final class Choice<T> {
        private final List<Offer<T>> taken = new ArrayList<>();
        private final List<Offer<T>> left = new ArrayList<>();
        private final Map<String, Integer> ofCandidate = new HashMap<>();
        private final Map<String, Integer> ofQuestion = new HashMap<>();

        private record Pair<T>(Offer<T> low, Offer<T> high) {}

        /** Takes a low and a high answer to a question; false where no question has both. */
        boolean pair(int low, int high) {
            Optional<Pair<T>> best = new TreeSet<>(
                            left.stream().map(Offer::question).toList())
                    .stream()
                            .flatMap(q -> pair(q, low, high).stream())
                            .min(Comparator.<Pair<T>>comparingInt(p -> uses(p.low) + uses(p.high))
                                    .thenComparingInt(p -> ofQuestion.getOrDefault(p.low.question(), 0))
                                    .thenComparingDouble(p -> p.low.points() - p.high.points()));
            best.ifPresent(p -> {
                take(p.low);
                take(p.high);
            });
            return best.isPresent();
        }

        private Optional<Pair<T>> pair(String question, int low, int high) {
            List<Offer<T>> of =
                    left.stream().filter(o -> o.question().equals(question)).toList();
            return best(of, o -> (int) o.points() <= low)
                    .flatMap(l -> best(
                                    of,
                                    o -> (int) o.points() >= high
                                            && !o.candidate().equals(l.candidate()))
                            .map(h -> new Pair<>(l, h)));
        }

        /** Takes what there is of a kind until there are as many as wanted. */
        void fill(int wanted, Predicate<Offer<T>> kind) {
            Optional<Offer<T>> next = best(left, kind);
            while (taken.size() < wanted && next.isPresent()) {
                take(next.get());
                next = best(left, kind);
            }
        }

        private Optional<Offer<T>> best(Collection<Offer<T>> of, Predicate<Offer<T>> kind) {
            return of.stream()
                    .filter(kind)
                    .min(Comparator.<Offer<T>>comparingInt(this::uses)
                            .thenComparingInt(o -> ofQuestion.getOrDefault(o.question(), 0))
                            .thenComparing(Offer::key));
        }

        private int uses(Offer<T> offer) {
            return ofCandidate.getOrDefault(offer.candidate(), 0);
        }

        private void take(Offer<T> offer) {
            taken.add(offer);
            left.removeIf(o -> o.key().equals(offer.key()));
            ofCandidate.merge(offer.candidate(), 1, Integer::sum);
            ofQuestion.merge(offer.question(), 1, Integer::sum);
        }
    }
}
