package dev.shortlist.validity;

import dev.shortlist.agreement.Correlation;
import dev.shortlist.agreement.Separation;
import dev.shortlist.validity.GradedSet.Graded;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * How well scores go with people's grades.
 *
 * @param r Pearson's over all answers
 * @param within the mean of Pearson's r over the questions
 * @param auc how often an answer graded .75 or more stands over one graded less
 * @param partial Pearson's r with the answers' length in characters taken out
 * @param partialWords the same with the logarithm of the length in words
 */
record Agreement(double r, double within, double auc, double partial, double partialWords) {
    private static final double GOOD = .75;

    static Agreement of(GradedSet set, ToDoubleFunction<Graded> score) {
        List<Graded> all = set.answers();
        List<String> questions = new ArrayList<>(set.byQuestion().keySet());
        double[] scores = all.stream().mapToDouble(score).toArray();
        double[] grades = all.stream().mapToDouble(Graded::grade).toArray();
        double[] characters = all.stream().mapToDouble(a -> a.text().length()).toArray();
        double[] words = all.stream().mapToDouble(a -> Math.log(1 + a.words())).toArray();
        int[] groups = all.stream()
                .mapToInt(a -> questions.indexOf(String.valueOf(a.question().id())))
                .toArray();
        boolean[] good = new boolean[grades.length];
        for (int i = 0; i < good.length; i++) {
            good[i] = grades[i] >= GOOD;
        }
        return new Agreement(
                number(Correlation.pearson(scores, grades)),
                number(Correlation.withinGroups(scores, grades, groups).mean()),
                number(Separation.auc(scores, good)),
                number(Correlation.partial(scores, grades, characters)),
                number(Correlation.partial(scores, grades, words)));
    }

    private static double number(OptionalDouble value) {
        return value.orElse(0);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "r %.3f  within %.3f  AUC %.3f  r without length %.3f, without ln(words) %.3f",
                r,
                within,
                auc,
                partial,
                partialWords);
    }
}
