package dev.shortlist.validity;

import dev.shortlist.agreement.SplitMix;
import dev.shortlist.calibration.Learner;
import dev.shortlist.calibration.Lesson;
import dev.shortlist.calibration.RatedAnswer;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.NormalCurve;
import dev.shortlist.validity.GradedSet.Graded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Interviews of ten answers each, made of a set's graded answers: what is learnt from half of the questions, checked on the
 * other half.
 *
 * @param interviews how many were checked
 * @param agreement the share whose class by calibrated scores is the class by the grades, 0 to 1
 * @param stated the mean of the confidence stated, 0 to 1
 * @param covered the share whose mean grade lies in the 80 % interval
 * @param calibrationError the expected calibration error over five bins of confidence
 */
record CalibratedInterviews(int interviews, double agreement, double stated, double covered, double calibrationError) {
    private static final int ANSWERS = 10;
    private static final int INTERVIEWS = 300;
    private static final int BINS = 5;
    private static final double[] CUTS = {55, 70, 85};

    private record Scored(Graded graded, AnswerScore score) {}

    /** The mean of as many divisions of the questions: of a set of few, one division says little. */
    static CalibratedInterviews of(GradedSet set, int divisions) {
        Map<String, List<Scored>> pool = new TreeMap<>();
        set.byQuestion().keySet().forEach(q -> pool.put(q, scored(set, q)));
        double[] sums = new double[3];
        double[] bins = new double[BINS];
        for (int i = 0; i < divisions; i++) {
            CalibratedInterviews one = of(set.name(), pool, i, bins);
            sums[0] += one.agreement / divisions;
            sums[1] += one.stated / divisions;
            sums[2] += one.covered / divisions;
        }
        int all = divisions * INTERVIEWS;
        double error = Arrays.stream(bins).map(Math::abs).sum() / all;
        return new CalibratedInterviews(all, sums[0], sums[1], sums[2], error);
    }

    private static CalibratedInterviews of(String name, Map<String, List<Scored>> pool, long seed, double[] bins) {
        SplitMix random = new SplitMix(seed);
        List<String> questions = new ArrayList<>(pool.keySet());
        int[] order = random.shuffled(questions.size());
        Map<String, List<Scored>> learnt = new TreeMap<>();
        Map<String, List<Scored>> checked = new TreeMap<>();
        for (int i = 0; i < order.length; i++) {
            String question = questions.get(order[i]);
            (i % 2 == 0 ? learnt : checked).put(question, pool.getOrDefault(question, List.of()));
        }
        List<RatedAnswer> ratings = new ArrayList<>();
        for (int i = 0; i < INTERVIEWS; i++) {
            String candidate = String.format(Locale.ROOT, "%05d", i);
            interview(learnt, random).forEach(s -> rate(candidate, s, ratings));
        }
        if (!(new Learner(seed).learn(ratings) instanceof Lesson.Learnt lesson)) {
            throw new IllegalStateException(name + ": nothing was learnt");
        }
        return check(checked, lesson, random, bins);
    }

    private static List<Scored> scored(GradedSet set, String question) {
        List<Scored> scored = new ArrayList<>();
        for (Graded answer : set.byQuestion().getOrDefault(question, List.of())) {
            AnswerScore score = set.beside(answer.question(), answer.text());
            if (score.featuresToLearn() != null) {
                scored.add(new Scored(answer, score));
            }
        }
        return scored;
    }

    private static void rate(String candidate, Scored scored, List<RatedAnswer> ratings) {
        ratings.add(new RatedAnswer(
                candidate,
                String.valueOf(scored.graded().question().id()),
                Objects.requireNonNull(scored.score().featuresToLearn()),
                scored.graded().words(),
                100 * scored.graded().grade()));
    }

    /** Ten answers to ten questions, or to as many as there are in turn. */
    private static List<Scored> interview(Map<String, List<Scored>> pool, SplitMix random) {
        List<String> questions = new ArrayList<>(pool.keySet());
        int[] order = random.shuffled(questions.size());
        List<Scored> answers = new ArrayList<>();
        for (int i = 0; answers.size() < ANSWERS; i++) {
            List<Scored> of = pool.getOrDefault(questions.get(order[i % order.length]), List.of());
            if (!of.isEmpty()) {
                answers.add(of.get(random.below(of.size())));
            }
        }
        return answers;
    }

    private static CalibratedInterviews check(
            Map<String, List<Scored>> pool, Lesson.Learnt lesson, SplitMix random, double[] bins) {
        double answerError = lesson.residuals().answer();
        Double candidate = lesson.residuals().candidate();
        double candidateError = candidate == null ? 0 : candidate;
        double error = Math.sqrt(candidateError * candidateError + answerError * answerError / ANSWERS);
        int agreed = 0;
        int covered = 0;
        double stated = 0;
        for (int i = 0; i < INTERVIEWS; i++) {
            double score = 0;
            double grade = 0;
            for (Scored one : interview(pool, random)) {
                score += lesson.mapping()
                                .apply(Objects.requireNonNull(one.score().featuresToLearn()))
                        / ANSWERS;
                grade += 100 * one.graded().grade() / ANSWERS;
            }
            int of = classOf(score);
            double confidence = NormalCurve.between(score, error, from(of), to(of));
            boolean same = of == classOf(grade);
            agreed += same ? 1 : 0;
            covered += Math.abs(score - grade) <= NormalCurve.TENTH_ABOVE * error ? 1 : 0;
            stated += confidence;
            bins[Math.min(BINS - 1, (int) (BINS * confidence))] += (same ? 1 : 0) - confidence;
        }
        return new CalibratedInterviews(
                INTERVIEWS, agreed / (double) INTERVIEWS, stated / INTERVIEWS, covered / (double) INTERVIEWS, 0);
    }

    private static int classOf(double score) {
        int of = 0;
        for (double cut : CUTS) {
            of += score >= cut ? 1 : 0;
        }
        return of;
    }

    private static double from(int of) {
        return of == 0 ? Double.NEGATIVE_INFINITY : CUTS[of - 1];
    }

    private static double to(int of) {
        return of == CUTS.length ? Double.POSITIVE_INFINITY : CUTS[of];
    }
}
