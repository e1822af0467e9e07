package dev.shortlist.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each question is about, by the terms of its wording, model answers, concepts and, from 12 answers on, of its answers;
 * and how like an answer is to its own question and to the nearest other. Terms weigh the root of their frequency times
 * {@code ln((n + 1) / q)} for n questions of which q hold them. Questions of nearly the same terms are no others to each other:
 * an answer to one is on the topic of both.
 */
final class Topics {
    /** An answer of fewer words, or of fewer different content words, tells too little about what it is about. */
    static final int FEWEST_WORDS = 20;

    static final int FEWEST_STEMS = 4;
    /** An answer that reaches as much of its question's content is on its topic, whatever else it is like. */
    private static final double ENOUGH = .65;
    /** How much less like its own question than like another an answer off topic is. */
    private static final double UNLIKE = .2;
    /** Where no other answers are known, so clearly is it like another; who says little is like none. */
    private static final double CLEARLY = .1;

    /** Questions as alike are taken for one. */
    private static final double TWINS = .3;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Topic> topics;
    /** By bucket: the rarity of its terms; 0 where no question has them. */
    private final double[] rarity = new double[QuestionSurvey.BUCKETS];
    /** By bucket: which questions hold it, and the weight of it there. */
    private final List<List<Posting>> postings = new ArrayList<>();

    private final double[][] likeness;

    private record Posting(int question, double weight) {}

    Topics(List<Topic> topics) {
        this.topics = List.copyOf(topics);
        for (Topic topic : topics) {
            numbers.put(topic.key(), numbers.size());
        }
        for (int bucket = 0; bucket < rarity.length; bucket++) {
            postings.add(postings(bucket));
        }
        likeness = likeness();
    }

    private List<Posting> postings(int bucket) {
        List<Posting> found = new ArrayList<>(0);
        for (int i = 0; i < topics.size(); i++) {
            double frequency = topics.get(i).frequency(bucket);
            if (frequency > 0) {
                found.add(new Posting(i, frequency));
            }
        }
        if (found.isEmpty()) {
            return List.of();
        }
        rarity[bucket] = StrictMath.log((topics.size() + 1.0) / found.size());
        found.replaceAll(p -> new Posting(p.question(), Math.sqrt(p.weight()) * rarity[bucket]));
        return List.copyOf(found);
    }

    /** The cosine of each two questions; of each with itself its squared length. */
    private double[][] likeness() {
        double[][] products = new double[topics.size()][topics.size()];
        for (List<Posting> list : postings) {
            for (Posting one : list) {
                for (Posting other : list) {
                    products[one.question()][other.question()] += one.weight() * other.weight();
                }
            }
        }
        double[][] cosines = new double[products.length][products.length];
        for (int i = 0; i < products.length; i++) {
            for (int j = 0; j < products.length; j++) {
                double length = Math.sqrt(products[i][i] * products[j][j]);
                cosines[i][j] = i == j ? products[i][i] : length == 0 ? 0 : products[i][j] / length;
            }
        }
        return cosines;
    }

    /**
     * Compares an answer with its question and all others.
     *
     * @param question the key of its question
     * @param stems its content stems
     * @param words how many words it has
     * @param content what it gives by itself, 0 to 1
     * @return null where the question is not known, or too little is known of it or of the answer
     */
    @Nullable
    TopicEvidence compare(String question, Collection<String> stems, int words, double content) {
        Integer number = numbers.get(question);
        if (number == null
                || words < FEWEST_WORDS
                || stems.size() < FEWEST_STEMS
                || !topics.get(number).isRich()) {
            return null;
        }
        int[] buckets = stems.stream()
                .mapToInt(QuestionSurvey::bucket)
                .distinct()
                .sorted()
                .toArray();
        double[] like = like(buckets);
        double own = own(number, buckets);
        int nearest = nearest(number, like);
        double other = nearest < 0 ? 0 : like[nearest];
        Topic mine = topics.get(number);
        boolean off = content < ENOUGH && own < UNLIKE * other && (mine.answers() > 0 || other >= CLEARLY);
        return new TopicEvidence(
                own, other, nearest < 0 ? null : topics.get(nearest).rubricQuestion(), mine.answers(), off);
    }

    private double[] like(int[] buckets) {
        double[] products = new double[topics.size()];
        double length = 0;
        for (int bucket : buckets) {
            length += square(bucket);
            for (Posting posting : postings.get(bucket)) {
                products[posting.question()] += rarity[bucket] * posting.weight();
            }
        }
        for (int i = 0; i < products.length; i++) {
            double both = Math.sqrt(length * likeness[i][i]);
            products[i] = both == 0 ? 0 : products[i] / both;
        }
        return products;
    }

    /** The squared weight of a term of the answer; one that no question holds is as rare as one of a single question. */
    private double square(int bucket) {
        double weight = rarity[bucket] > 0 ? rarity[bucket] : StrictMath.log(topics.size() + 1.0);
        return weight * weight;
    }

    /** How like it is to its question, this answer itself not counted among the question's answers. */
    private double own(int number, int[] buckets) {
        Topic topic = topics.get(number);
        double square = likeness[number][number];
        double product = 0;
        double length = 0;
        for (int bucket : buckets) {
            double with = Math.sqrt(topic.frequency(bucket)) * rarity[bucket];
            double without = Math.sqrt(topic.frequencyWithoutOne(bucket)) * rarity[bucket];
            product += rarity[bucket] * without;
            square += without * without - with * with;
            length += square(bucket);
        }
        return length == 0 || square <= 0 ? 0 : Clip.unit(product / Math.sqrt(length * square));
    }

    /** The most like question that is not nearly the same; -1 where there is none. */
    private int nearest(int number, double[] like) {
        int nearest = -1;
        for (int i = 0; i < like.length; i++) {
            if (i != number && likeness[number][i] <= TWINS && (nearest < 0 || like[i] > like[nearest])) {
                nearest = i;
            }
        }
        return nearest;
    }
}
