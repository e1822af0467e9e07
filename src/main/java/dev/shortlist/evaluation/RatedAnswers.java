package dev.shortlist.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Answers that have both a score and a rating, in columns, and the account of those that have not. */
public final class RatedAnswers {
    /** Of fewer pairs nothing can be said. */
    private static final int FEWEST = 10;
    /** Of the same rating two divisions may differ in their last digit; a level is a level. */
    private static final double MILLIONTHS = 1e6;
    /** In answers.csv scores have one decimal. */
    private static final double SAME = .0501;

    /** An answer and its rating, 0 to 100. */
    private record Pair(ScoredAnswer answer, double rating) {
        double score() {
            return Objects.requireNonNull(answer.score());
        }

        String question() {
            return answer.position() + '\0' + answer.question();
        }

        double length() {
            Integer words = answer.words();
            return words == null ? Double.NaN : StrictMath.log1p(words);
        }
    }

    private final String source;
    private final ScoreColumn column;
    private final List<Pair> pairs = new ArrayList<>();
    private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
    private final Map<String, Long> notScored = new TreeMap<>();
    private long ratedTwice;

    RatedAnswers(String source, ScoreColumn column) {
        this.source = source;
        this.column = column;
    }

    void add(ScoredAnswer answer, double rating) {
        pairs.add(new Pair(answer, StrictMath.rint(MILLIONTHS * rating) / MILLIONTHS));
    }

    void leaveOut(LeftOut why, String status) {
        leaveOut(why, 1);
        if (why == LeftOut.NOT_SCORED) {
            notScored.merge(status, 1L, Long::sum);
        }
    }

    void leaveOut(LeftOut why, long count) {
        if (count > 0) {
            leftOut.merge(why, count, Long::sum);
        }
    }

    void ratedTwice(long answers) {
        ratedTwice = answers;
    }

    /** Puts the answers in an order that is their own, so that no order of rows can show in a figure's last digit. */
    RatedAnswers finished() throws CannotEvaluate {
        if (pairs.size() < FEWEST) {
            throw new CannotEvaluate(source + ": expected " + FEWEST
                    + " or more answers with a score and a rating, found " + pairs.size()
                    + "; nothing can be said of so few" + account() + " [FEW]");
        }
        pairs.sort(Comparator.comparing((Pair p) -> p.answer().candidate()).thenComparing(Pair::question));
        return this;
    }

    private String account() {
        StringBuilder said = new StringBuilder();
        leftOut.forEach((why, count) -> said.append(said.isEmpty() ? " (left out: " : ", ")
                .append(count)
                .append(' ')
                .append(why.words()));
        return said.isEmpty() ? "" : said.append(')').toString();
    }

    /** Where the answers are from, as an operator knows it. */
    public String source() {
        return source;
    }

    /** The score that is compared. */
    public ScoreColumn column() {
        return column;
    }

    /** How many answers are compared, 10 and more. */
    public int size() {
        return pairs.size();
    }

    /** How many candidates gave them. */
    public int candidates() {
        return (int) pairs.stream().map(p -> p.answer().candidate()).distinct().count();
    }

    /** How many questions they are to; a question of two positions counts twice, as it is scored by two rubrics. */
    public int questions() {
        return (int) pairs.stream().map(Pair::question).distinct().count();
    }

    /** What was left out, and how much of it; nothing that is 0. */
    public Map<LeftOut, Long> leftOut() {
        return leftOut;
    }

    /** Of the answers without a score, how many have which status. */
    public Map<String, Long> notScored() {
        return notScored;
    }

    /** How many answers have several ratings, of which the mean is taken. */
    public long ratedTwice() {
        return ratedTwice;
    }

    /** Whether every score is the rating itself: then the figures say nothing about the scorer. */
    public boolean sameAsRated() {
        return pairs.stream().allMatch(p -> Math.abs(p.score() - p.rating()) < SAME);
    }

    /** Whether it is known of every answer how many words it has. */
    public boolean hasLengths() {
        return pairs.stream().allMatch(p -> p.answer().words() != null);
    }

    /** Each answer's candidate, by number. */
    int[] candidateOf() {
        Map<String, Integer> numbers = new HashMap<>();
        return pairs.stream()
                .mapToInt(p -> number(numbers, p.answer().candidate()))
                .toArray();
    }

    /** Each answer's question, by number. */
    int[] questionOf() {
        Map<String, Integer> numbers = new HashMap<>();
        return pairs.stream().mapToInt(p -> number(numbers, p.question())).toArray();
    }

    private static int number(Map<String, Integer> numbers, String name) {
        Integer known = numbers.putIfAbsent(name, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** 0 to 100. */
    double[] scores() {
        return column(Pair::score);
    }

    /** 0 to 100, to six decimals. */
    double[] ratings() {
        return column(Pair::rating);
    }

    /** ln(1 + words). */
    double[] lengths() {
        return column(Pair::length);
    }

    private double[] column(ToDoubleFunction<Pair> value) {
        return pairs.stream().mapToDouble(value).toArray();
    }
}
