package dev.shortlist.validity;

import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.validity.GradedSet.Graded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Where a deception stands among the genuine answers to the same question, in the mean over a set's questions.
 *
 * @param content 0 to 1
 * @param percentile the share of genuine answers that score less, of equals half, 0 to 1
 * @param lowest the share of the questions at which it scores no more than the 5th percentile of the genuine answers
 */
record Standing(double content, double percentile, double lowest) {
    private static final int SEED = 7;
    private static final int SALAD = 400;

    /** Of every deception, beside the other answers of the set. */
    static Map<Deception, Standing> of(GradedSet set) {
        Map<String, List<Graded>> byQuestion = set.byQuestion();
        Map<Deception, List<Standing>> all = new EnumMap<>(Deception.class);
        for (RubricQuestion question : set.rubric().questions()) {
            List<Graded> genuine = byQuestion.getOrDefault(question.id(), List.of());
            double[] contents = genuine.stream()
                    .mapToDouble(a -> GradedSet.content(set.beside(a.question(), a.text())))
                    .sorted()
                    .toArray();
            for (Deception deception : Deception.values()) {
                String text = deception.text(question, new Random(SEED));
                double content = GradedSet.content(set.beside(genuine.get(0).question(), text));
                all.computeIfAbsent(deception, k -> new ArrayList<>()).add(among(contents, content));
            }
        }
        Map<Deception, Standing> means = new EnumMap<>(Deception.class);
        all.forEach((deception, standings) -> means.put(deception, mean(standings)));
        return means;
    }

    /** Of 400 words of the course in no order, beside the other answers: drawn from all of the set's model answers. */
    static Standing ofSalad(GradedSet set) {
        List<String> words = set.rubric().questions().stream()
                .flatMap(q -> q.references().stream())
                .flatMap(r -> Arrays.stream(r.split("\\s+", -1)))
                .toList();
        List<Standing> all = new ArrayList<>();
        for (List<Graded> genuine : set.byQuestion().values()) {
            double[] contents = genuine.stream()
                    .mapToDouble(a -> GradedSet.content(set.beside(a.question(), a.text())))
                    .sorted()
                    .toArray();
            Random random = new Random(SEED);
            String salad =
                    random.ints(SALAD, 0, words.size()).mapToObj(words::get).collect(Collectors.joining(" "));
            all.add(among(contents, GradedSet.content(set.beside(genuine.get(0).question(), salad))));
        }
        return mean(all);
    }

    private static Standing among(double[] sorted, double content) {
        double below = Arrays.stream(sorted)
                .map(c -> c < content ? 1 : c == content ? .5 : 0)
                .sum();
        boolean lowest = content <= sorted[(int) (.05 * sorted.length)];
        return new Standing(content, below / sorted.length, lowest ? 1 : 0);
    }

    private static Standing mean(List<Standing> all) {
        return new Standing(
                all.stream().mapToDouble(Standing::content).average().orElse(0),
                all.stream().mapToDouble(Standing::percentile).average().orElse(0),
                all.stream().mapToDouble(Standing::lowest).average().orElse(0));
    }
}
