package dev.shortlist.validity;

import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.validity.GradedSet.Graded;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Prints where deceptions stand among genuine answers. */
final class ValidityTable {
    private ValidityTable() {}

    public static void main(String[] args) throws IOException {
        for (String name : GradedSet.NAMES) {
            GradedSet set = GradedSet.read(name);
            Map<String, List<Graded>> byQuestion = set.byQuestion();
            for (Deception d : Deception.values()) {
                double content = 0, percentile = 0, p90 = 0, below5 = 0;
                int n = 0;
                for (RubricQuestion q : set.rubric().questions()) {
                    List<Graded> genuine = byQuestion.get(q.id());
                    double[] g = genuine.stream()
                            .mapToDouble(a -> GradedSet.content(set.beside(a.question(), a.text())))
                            .sorted()
                            .toArray();
                    double s = GradedSet.content(set.beside(genuine.get(0).question(), d.text(q, new Random(7))));
                    double below = 0;
                    for (double v : g) below += v < s ? 1 : v == s ? .5 : 0;
                    content += s;
                    percentile += below / g.length;
                    n++;
                    below5 += s <= g[(int) (.05 * g.length)] ? 1 : 0;
                }
                System.out.printf(
                        Locale.ROOT,
                        "%-12s %-24s content %.3f percentile %.3f atmost5th %.3f%n",
                        name,
                        d,
                        content / n,
                        percentile / n,
                        below5 / n);
            }
        }
    }
}
