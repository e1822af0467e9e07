package dev.shortlist.scoring;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One model answer, taken apart once, and how close an answer comes to it. */
final class Reference {
    private static final int[] NONE = {};
    private static final int LEAST_WINDOW = 80;
    private static final int WINDOW_FACTOR = 4;
    /** What a stem weighs that the question has given away. */
    private static final double GIVEN_WEIGHT = .3;

    /** What is left of the weight of a stem that the answer negates and the model answer does not, or the reverse. */
    private static final double OPPOSITE = .25;

    static final double COVERAGE = .55;
    static final double SIMILARITY = .30;
    static final double PAIRS = .15;
    /** What the character runs of content words weigh in similarity; those of all words are alike in any two texts. */
    private static final double CONTENT_RUNS = .6;

    /**
     * A model answer of so few words, none of which carries content, counts its stop words: of "they are the same" nothing
     * else would be left. Counted beside content words they cost .01 to .02 of r.
     */
    private static final int SHORT = 5;

    static final double SCALE = .5;
    /** Of the pairs of words that an answer of full coverage could share, so many come in nearly every answer. */
    private static final double IN_ORDER = .15;

    /** Of fewer pairs to be expected none may be there by chance. */
    private static final int FEWEST_PAIRS = 1;

    private final int number;
    private final boolean ofStopWords;
    private final List<String> inOrder;
    private final StemIndex stems;
    private final double[] weights;
    private final boolean[] negated;
    private final double total;
    private final int window;
    private final CharGrams grams;
    private final CharGrams contentGrams;
    private final WordPairs pairs;

    /**
     * A model answer.
     *
     * @param number its place in the rubric, from 0
     * @param tokens its words
     * @param questionStems the stems of the question's words
     * @param rarity what a stem weighs in this rubric
     */
    Reference(int number, List<Token> tokens, Set<String> questionStems, TermRarity rarity) {
        this.number = number;
        ofStopWords = tokens.size() <= SHORT && contentWords(tokens).isEmpty();
        inOrder = tokens.stream().map(Token::stem).toList();
        Map<String, Boolean> distinct = stems(tokens);
        stems = new StemIndex(distinct.keySet());
        weights = new double[distinct.size()];
        negated = new boolean[distinct.size()];
        int i = 0;
        for (Map.Entry<String, Boolean> stem : distinct.entrySet()) {
            double given = questionStems.contains(stem.getKey()) ? GIVEN_WEIGHT : 1;
            weights[i] = given * rarity.of(stem.getKey());
            negated[i++] = stem.getValue();
        }
        total = sum(weights);
        window = Math.max(LEAST_WINDOW, WINDOW_FACTOR * tokens.size());
        grams = CharGrams.of(tokens);
        contentGrams = ofStopWords ? grams : CharGrams.of(contentWords(tokens));
        pairs = WordPairs.of(tokens);
    }

    /** The stems that count, in order, and whether each stands under a negation wherever it stands. */
    private Map<String, Boolean> stems(List<Token> tokens) {
        BitSet negations = Negation.of(tokens);
        Map<String, Boolean> distinct = new LinkedHashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (ofStopWords || !tokens.get(i).functionWord()) {
                distinct.merge(tokens.get(i).stem(), negations.get(i), Boolean::logicalAnd);
            }
        }
        return distinct;
    }

    /** Compares an answer's words, their pairs and their character runs with the model answer. */
    ReferenceEvidence compare(Words answer) {
        double coverage = total == 0 ? 0 : Clip.unit(bestWindow(answer) / total);
        double similarity = CONTENT_RUNS * (ofStopWords ? answer.grams() : answer.contentGrams()).cosine(contentGrams)
                + (1 - CONTENT_RUNS) * answer.grams().cosine(grams);
        Double shared = pairs.size() == 0 ? null : Double.valueOf(pairs.shareIn(answer.pairs()));
        double nearness = nearness(coverage, similarity, shared);
        boolean same = isSame(answer.tokens());
        return new ReferenceEvidence(
                number,
                coverage,
                similarity,
                shared,
                same ? 1 : order(coverage, shared),
                same,
                same ? 1 : StrictMath.tanh(nearness / SCALE));
    }

    /** How near an answer is by its shares of a model answer, each from 0 to 1; pairs are null where there are none. */
    static double nearness(double coverage, double similarity, @Nullable Double pairs) {
        double sum = COVERAGE * coverage + SIMILARITY * similarity;
        return pairs == null ? sum / (COVERAGE + SIMILARITY) : sum + PAIRS * pairs;
    }

    /** Whether an answer is the model answer, word for word, whatever the forms of the words, their case and marks. */
    private boolean isSame(List<Token> answer) {
        if (answer.isEmpty() || answer.size() != inOrder.size()) {
            return false;
        }
        for (int i = 0; i < inOrder.size(); i++) {
            if (!inOrder.get(i).equals(answer.get(i).stem())) {
                return false;
            }
        }
        return true;
    }

    /** The share of the pairs to be expected of an answer in sentences that is there; 1 where too few are to be expected. */
    private double order(double coverage, @Nullable Double shared) {
        double expected = IN_ORDER * coverage * coverage;
        return shared == null || expected * pairs.size() < FEWEST_PAIRS ? 1 : Clip.unit(shared / expected);
    }

    /** An answer's words, as every model answer is compared with them. */
    record Words(List<Token> tokens, BitSet negated, CharGrams grams, CharGrams contentGrams, WordPairs pairs) {
        static Words of(List<Token> tokens) {
            return new Words(
                    tokens,
                    Negation.of(tokens),
                    CharGrams.of(tokens),
                    CharGrams.of(contentWords(tokens)),
                    WordPairs.of(tokens));
        }
    }

    private int[][] matches(List<Token> answer) {
        Map<String, int[]> known = new HashMap<>();
        int[][] matches = new int[answer.size()][];
        for (int i = 0; i < matches.length; i++) {
            Token token = answer.get(i);
            matches[i] =
                    token.functionWord() && !ofStopWords ? NONE : known.computeIfAbsent(token.stem(), stems::matches);
        }
        return matches;
    }

    /** The largest weight of distinct stems within a window that slides over the answer. */
    private double bestWindow(Words answer) {
        int[][] matches = matches(answer.tokens());
        Found found = new Found();
        double best = 0;
        for (int i = 0; i < matches.length; i++) {
            for (int stem : matches[i]) {
                found.add(stem, answer.negated().get(i));
            }
            for (int stem : i < window ? NONE : matches[i - window]) {
                found.remove(stem, answer.negated().get(i - window));
            }
            best = Math.max(best, found.weight);
        }
        return best;
    }

    /** The stems within the window: all of a stem's weight where it is said as the model answer says it, else half. */
    private final class Found {
        private final int[] any = new int[weights.length];
        private final int[] alike = new int[weights.length];
        private double weight;

        void add(int stem, boolean underNegation) {
            weight += any[stem]++ == 0 ? OPPOSITE * weights[stem] : 0;
            if (underNegation == negated[stem]) {
                weight += alike[stem]++ == 0 ? (1 - OPPOSITE) * weights[stem] : 0;
            }
        }

        void remove(int stem, boolean underNegation) {
            weight -= --any[stem] == 0 ? OPPOSITE * weights[stem] : 0;
            if (underNegation == negated[stem]) {
                weight -= --alike[stem] == 0 ? (1 - OPPOSITE) * weights[stem] : 0;
            }
        }
    }

    private static List<Token> contentWords(List<Token> tokens) {
        return tokens.stream().filter(t -> !t.functionWord()).toList();
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
