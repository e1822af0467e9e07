package dev.shortlist.calibration;

import dev.shortlist.agreement.Correlation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Learns from people's ratings how the scores of answers become what people would give: nothing under 10 ratings or 5
 * candidates, a shrunk line under 80 ratings, weights from there on, and steps where they predict better. It refuses what
 * does not predict ratings of other candidates better than their mean does, or could as well be chance. The questions are
 * pooled: a rubric is calibrated as a whole.
 */
public final class Learner {
    private static final int FEWEST_RATINGS = 10;
    /** Of four, one order in 24 is the real one: chance could not be told from skill. */
    public static final int FEWEST_CANDIDATES = 5;
    /** From here on the ratings can say which sub-score counts how much. */
    private static final int MANY_RATINGS = 80;
    /** One in twenty sets of unrelated ratings may pass. */
    private static final double CHANCE = .05;

    private final long seed;

    /** @param seed of the permutations */
    public Learner(long seed) {
        this.seed = seed;
    }

    /** The lesson of these answers, whatever their order. */
    public Lesson learn(List<RatedAnswer> answers) {
        RatedSet set = new RatedSet(answers);
        if (set.size() < FEWEST_RATINGS) {
            return refused("expected at least " + FEWEST_RATINGS + " rated answers, found " + set.size());
        }
        if (set.candidateCount() < FEWEST_CANDIDATES) {
            return refused("expected rated answers of at least " + FEWEST_CANDIDATES
                    + " candidates, since one is judged by the others, found " + set.candidateCount());
        }
        CrossValidation found = new CrossValidation(set, set.size() >= MANY_RATINGS);
        return judge(set, found);
    }

    private Lesson judge(RatedSet set, CrossValidation found) {
        double[] best = predictions(set, found);
        Comparison comparison = new Comparison(set, found, best);
        OptionalDouble r = Correlation.pearson(set.scores(), set.ratings());
        if (r.isEmpty()) {
            return refused("expected scores and ratings that differ, found all of one kind alike", comparison);
        }
        if (r.getAsDouble() <= 0) {
            return refused(
                    say("expected ratings that rise with the scores, found a correlation of %.2f", r.getAsDouble()),
                    comparison);
        }
        double chance = Chance.of(set, seed);
        if (chance > CHANCE) {
            return refused(
                    say(
                            "expected ratings that go with the scores more than chance would have it in 5 of 100 cases,"
                                    + " found a correlation of %.2f, which unrelated ratings reach in %.0f of 100",
                            r.getAsDouble(), 100 * chance),
                    comparison);
        }
        double error = comparison.all().calibrated().rmse().orElseThrow();
        double ofTheMean = comparison.all().mean().rmse().orElseThrow();
        if (error >= ofTheMean) {
            return refused(
                    say(
                            "expected an error below that of the mean rating alone (%.2f points), found %.2f for"
                                    + " candidates not learnt from",
                            ofTheMean, error),
                    comparison);
        }
        double asItIs = comparison.all().uncalibrated().rmse().orElse(Double.POSITIVE_INFINITY);
        // of few ratings the line is shrunk on purpose, and stays so where the scores are right by luck
        if (set.size() >= MANY_RATINGS && error >= asItIs) {
            return refused(
                    say(
                            "expected an error below that of the scores as they are (%.2f points), found %.2f for"
                                    + " candidates not learnt from; these scores need no calibration",
                            asItIs, error),
                    comparison);
        }
        return new Lesson.Learnt(mapping(set, found), comparison, residuals(set, found), chance);
    }

    /** How far the same way of learning is off on questions it has not seen: a night asks others, too. */
    private static Residuals residuals(RatedSet set, CrossValidation found) {
        CrossValidation across = CrossValidation.acrossQuestions(set, set.size() >= MANY_RATINGS);
        double[] predicted = isotonicIsBetter(set, found) ? across.isotonic() : across.ridge();
        double[] errors = set.ratings();
        for (int i = 0; i < errors.length; i++) {
            errors[i] -= predicted[i];
        }
        return Residuals.of(errors, set.candidates(), set.questions());
    }

    private static double[] predictions(RatedSet set, CrossValidation found) {
        return isotonicIsBetter(set, found) ? found.isotonic() : found.ridge();
    }

    private static Mapping mapping(RatedSet set, CrossValidation found) {
        double[] scores = set.scores();
        double[] ratings = set.ratings();
        if (set.size() < MANY_RATINGS) {
            return LineFit.ofScores(scores, ratings);
        }
        return isotonicIsBetter(set, found) ? IsotonicFit.of(scores, ratings) : RidgeFit.of(set.columns(), ratings);
    }

    private static boolean isotonicIsBetter(RatedSet set, CrossValidation found) {
        return squares(found.isotonic(), set.ratings()) < squares(found.ridge(), set.ratings());
    }

    private static double squares(double[] predicted, double[] ratings) {
        double sum = 0;
        for (int i = 0; i < ratings.length; i++) {
            sum += (predicted[i] - ratings[i]) * (predicted[i] - ratings[i]);
        }
        return sum;
    }

    private static Lesson refused(String reason) {
        return new Lesson.Refused(reason, Optional.empty());
    }

    private static Lesson refused(String reason, Comparison comparison) {
        return new Lesson.Refused(reason, Optional.of(comparison));
    }

    private static String say(String words, Object... figures) {
        return String.format(Locale.ROOT, words, figures);
    }
}
