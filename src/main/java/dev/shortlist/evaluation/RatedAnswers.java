package dev.shortlist.evaluation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Answers that have both a score and a rating, in columns, and the account of those that have not. */
public final class RatedAnswers {
    /** Of fewer pairs nothing can be said. */
    private static final int FEWEST = 10;
    /** Of the same rating two divisions may differ in their last digit; a level is a level. */
    private static final double MILLIONTHS = 1e6;
    /** In answers.csv scores have one decimal. */
    private static final double SAME = .0501;

    private final String source;
    private final ScoreColumn column;
    private final Map<String, Integer> candidates = new HashMap<>();
    private final Map<String, Integer> questions = new HashMap<>();
    private final Numbers candidateOf = new Numbers();
    private final Numbers questionOf = new Numbers();
    private final Numbers scores = new Numbers();
    private final Numbers ratings = new Numbers();
    private final Numbers words = new Numbers();
    private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
    private final Map<String, Long> notScored = new TreeMap<>();
    private long ratedTwice;
    private boolean sameAsRated = true;

    RatedAnswers(String source, ScoreColumn column) {
        this.source = source;
        this.column = column;
    }

    void add(ScoredAnswer answer, double rating) {
        candidateOf.add(candidates.computeIfAbsent(answer.candidate(), c -> candidates.size()));
        questionOf.add(questions.computeIfAbsent(answer.position() + '\0' + answer.question(), q -> questions.size()));
        double score = Objects.requireNonNull(answer.score());
        scores.add(score);
        ratings.add(StrictMath.rint(MILLIONTHS * rating) / MILLIONTHS);
        Integer count = answer.words();
        words.add(count == null ? Double.NaN : StrictMath.log1p(count));
        sameAsRated &= Math.abs(score - rating) < SAME;
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

    RatedAnswers finished() throws CannotEvaluate {
        if (scores.size() < FEWEST) {
            throw new CannotEvaluate(source + ": expected " + FEWEST
                    + " or more answers with a score and a rating, found " + scores.size()
                    + "; nothing can be said of so few [FEW]" + account());
        }
        return this;
    }

    private String account() {
        StringBuilder said = new StringBuilder();
        leftOut.forEach(
                (why, count) -> said.append("; ").append(count).append(' ').append(why.words()));
        return said.toString();
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
        return scores.size();
    }

    /** How many candidates gave them. */
    public int candidates() {
        return candidates.size();
    }

    /** How many questions they are to; a question of two positions counts twice, as it is scored by two rubrics. */
    public int questions() {
        return questions.size();
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
        return sameAsRated;
    }

    /** Whether it is known of every answer how many words it has. */
    public boolean hasLengths() {
        return !words.anyNaN();
    }

    /** Each answer's candidate, by number. */
    int[] candidateOf() {
        return candidateOf.whole();
    }

    /** Each answer's question, by number. */
    int[] questionOf() {
        return questionOf.whole();
    }

    /** 0 to 100. */
    double[] scores() {
        return scores.all();
    }

    /** 0 to 100, to six decimals. */
    double[] ratings() {
        return ratings.all();
    }

    /** ln(1 + words). */
    double[] lengths() {
        return words.all();
    }
}
