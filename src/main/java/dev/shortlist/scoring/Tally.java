package dev.shortlist.scoring;

import dev.shortlist.interview.Interview;
import dev.shortlist.rubric.Part;
import dev.shortlist.rubric.Rubric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Adds the scores of an interview's answers up to a scorecard.
 *
 * <p>A dimension is the weighted mean of its part over the scored answers of its sections; the overall score is the
 * weighted mean of the dimensions that could be scored; coverage is the scored share of the weight that the answers
 * would have had all been scorable.
 */
public final class Tally {
    private final Rubric rubric;
    private final Uncertainty uncertainty;

    /** A tally by a rubric's dimensions, whose errors are those of the shipped spread. */
    public Tally(Rubric rubric) {
        this(rubric, AnswerSpread.NONE);
    }

    /**
     * A tally by a rubric's dimensions.
     *
     * @param spread how far a candidate's answers lie apart, which makes the error of a score
     */
    public Tally(Rubric rubric, AnswerSpread spread) {
        this.rubric = rubric;
        uncertainty = new Uncertainty(new SectionRule(rubric), spread);
    }

    /**
     * The scorecard of an interview.
     *
     * @param answers a score per answer of the interview, in its order
     */
    public Scorecard card(Interview interview, List<AnswerScore> answers) {
        List<DimensionTally> tallies = tallies(answers);
        double scorable = scorableWeight(tallies);
        List<DimensionScore> dimensions =
                tallies.stream().map(t -> t.score(scorable)).toList();
        Double overall = overall(dimensions);
        Double error = overall == null ? null : Double.valueOf(standardError(answers, tallies));
        return new Scorecard(
                interview,
                rubric.id(),
                rubric.version(),
                answers,
                dimensions,
                sections(answers),
                overall,
                error,
                end(overall, error, -NormalCurve.TENTH_ABOVE),
                end(overall, error, NormalCurve.TENTH_ABOVE),
                coverage(answers, tallies),
                (int) answers.stream().filter(a -> a.status().scored()).count());
    }

    private static double scorableWeight(List<DimensionTally> tallies) {
        double sum = 0;
        for (DimensionTally tally : tallies) {
            sum += tally.isScored() ? tally.weight() : 0;
        }
        return sum;
    }

    private static @Nullable Double overall(List<DimensionScore> dimensions) {
        double sum = 0;
        double share = 0;
        for (DimensionScore dimension : dimensions) {
            Double score = dimension.score();
            sum += score == null ? 0 : score * dimension.share();
            share += dimension.share();
        }
        return share == 0 ? null : Double.valueOf(Rounding.tenth(Clip.percent(sum)));
    }

    private double standardError(List<AnswerScore> answers, List<DimensionTally> tallies) {
        return uncertainty.standardError(
                answers, sums(answers, tallies, (a, part) -> 1), sums(answers, tallies, uncertainty::deviation));
    }

    /**
     * The part of the overall score that each answer makes.
     *
     * @return by the answer's place, 0 to 1, together 1; all 0 where there is no overall score
     */
    public double[] shares(Scorecard card) {
        return sums(card.answers(), tallies(card.answers()), (a, part) -> 1);
    }

    /**
     * The points that each answer adds to the overall score.
     *
     * @return by the answer's place, 0 to 100, together the overall score before it is rounded
     */
    public double[] points(Scorecard card) {
        return sums(card.answers(), tallies(card.answers()), DimensionTally::points);
    }

    private List<DimensionTally> tallies(List<AnswerScore> answers) {
        return rubric.dimensions().stream()
                .map(d -> new DimensionTally(d, answers))
                .toList();
    }

    /** By the answer's place: over the dimensions, its share of the overall score by each times what the dimension takes of it. */
    private static double[] sums(
            List<AnswerScore> answers, List<DimensionTally> tallies, ToDoubleBiFunction<AnswerScore, Part> taken) {
        double scorable = scorableWeight(tallies);
        double[] sums = new double[answers.size()];
        for (DimensionTally tally : tallies) {
            double[] shares = tally.shares(scorable);
            for (int i = 0; i < shares.length; i++) {
                sums[i] += shares[i] == 0 ? 0 : shares[i] * taken.applyAsDouble(answers.get(i), tally.part());
            }
        }
        return sums;
    }

    /** The overall scores of interviews in which some of these answers were given several times and others not. */
    public Resampling resampling(Scorecard card) {
        return new Resampling(rubric.dimensions(), card);
    }

    private static @Nullable Double end(@Nullable Double overall, @Nullable Double error, double errors) {
        return overall == null || error == null ? null : Double.valueOf(Clip.percent(overall + errors * error));
    }

    private static double coverage(List<AnswerScore> answers, List<DimensionTally> tallies) {
        double[] weights = new double[answers.size()];
        for (DimensionTally tally : tallies) {
            tally.addAsked(weights);
        }
        double whole = sum(weights);
        for (int i = 0; whole == 0 && i < weights.length; i++) {
            weights[i] = answers.get(i).status() == AnswerStatus.EXEMPT
                    ? 0
                    : answers.get(i).weight();
        }
        double scored = 0;
        for (int i = 0; i < weights.length; i++) {
            scored += answers.get(i).status().scored() ? weights[i] : 0;
        }
        whole = sum(weights);
        return whole == 0 ? 0 : Clip.unit(scored / whole);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static List<SectionScore> sections(List<AnswerScore> answers) {
        Map<String, List<AnswerScore>> bySection = new LinkedHashMap<>();
        for (AnswerScore answer : answers) {
            String section = SectionRule.normal(answer.answer().section());
            bySection.computeIfAbsent(section, k -> new ArrayList<>()).add(answer);
        }
        return bySection.values().stream().map(Tally::section).toList();
    }

    private static SectionScore section(List<AnswerScore> answers) {
        double sum = 0;
        int scored = 0;
        int asked = 0;
        for (AnswerScore answer : answers) {
            Double score = answer.score();
            sum += score == null ? 0 : score;
            scored += score == null ? 0 : 1;
            asked += answer.status() == AnswerStatus.EXEMPT ? 0 : 1;
        }
        String name = answers.get(0).answer().section();
        return new SectionScore(name, scored == 0 ? null : Double.valueOf(sum / scored), scored, asked);
    }
}
