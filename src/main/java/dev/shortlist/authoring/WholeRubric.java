package dev.shortlist.authoring;

import dev.shortlist.authoring.Remark.Kind;
import dev.shortlist.rubric.Dimension;
import dev.shortlist.rubric.Part;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.scoring.TextAnalyzer;
import dev.shortlist.scoring.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rubric's parts make of each other: dimensions and sections, cuts, weights, questions that are twins. */
final class WholeRubric {
    /** In points. The standard error of an interview of ten questions is about nine. */
    private static final double CLOSE = 5;

    /** A dimension that weighs so much less than another hardly shows in the score. */
    private static final double FAR_APART = 10;

    /** The share of the words of two questions that both have. */
    private static final double TWINS = .8;

    private final Rubric rubric;
    private final TextAnalyzer analyzer;
    private final Remarks remarks;

    WholeRubric(Rubric rubric, TextAnalyzer analyzer, Remarks remarks) {
        this.rubric = rubric;
        this.analyzer = analyzer;
        this.remarks = remarks;
    }

    void check() {
        rubric.dimensions().forEach(this::dimension);
        weights();
        cuts();
        twins();
        synonyms();
    }

    private void dimension(Dimension dimension) {
        List<RubricQuestion> fed = rubric.questions().stream()
                .filter(q -> dimension.takes(q.section()))
                .toList();
        if (dimension.part() == Part.CONTENT && !fed.isEmpty() && fed.stream().allMatch(WholeRubric::isEmpty)) {
            remarks.add(
                    Kind.TO_BE_FILLED_IN,
                    "dimensions." + dimension.name(),
                    "none of its questions has concepts or a model answer yet, so it never has a score");
        }
    }

    static boolean isEmpty(RubricQuestion question) {
        return question.concepts().isEmpty() && question.references().isEmpty();
    }

    private void weights() {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (Dimension dimension : rubric.dimensions()) {
            least = Math.min(least, dimension.weight());
            most = Math.max(most, dimension.weight());
        }
        if (most > FAR_APART * least) {
            remarks.add(
                    Kind.WEIGHTS_FAR_APART,
                    "dimensions",
                    "the heaviest dimension weighs more than 10 times the lightest, which hardly shows in the score");
        }
    }

    private void cuts() {
        List<Double> cuts = rubric.policy().cuts();
        for (int i = 1; i < cuts.size(); i++) {
            if (cuts.get(i) - cuts.get(i - 1) < CLOSE) {
                remarks.add(
                        Kind.CUTS_CLOSE,
                        "policy." + (i == 1 ? "hire" : "strongHire"),
                        "less than 5 points above the cut below it, so that most scores near it are borderline");
            }
        }
        if (rubric.policy().minimumScoredAnswers() > rubric.questions().size()) {
            remarks.add(
                    Kind.TOO_FEW_QUESTIONS,
                    "policy.minimumScoredAnswers",
                    "more answers are asked for than the rubric has questions, so that hardly anybody has enough");
        }
    }

    private void twins() {
        List<Set<String>> stems = new ArrayList<>();
        for (int i = 0; i < rubric.questions().size(); i++) {
            RubricQuestion question = rubric.questions().get(i);
            Set<String> own = contentStems(question.text());
            for (int before = 0; before < i; before++) {
                if (same(question.text(), rubric.questions().get(before).text()) || alike(own, stems.get(before))) {
                    remarks.add(
                            Kind.QUESTION_TWIN,
                            "questions[" + i + "].text",
                            "nearly the same words as the question "
                                    + rubric.questions().get(before).id()
                                    + "; where one question was meant, make it an alias");
                }
            }
            stems.add(own);
        }
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int all = one.size() + other.size() - both.size();
        return all > 0 && both.size() >= TWINS * all;
    }

    private Set<String> contentStems(String text) {
        return analyzer.tokens(text).stream()
                .filter(t -> !t.functionWord())
                .map(Token::stem)
                .collect(Collectors.toSet());
    }

    /** A word of the rubric's synonyms need not be in each question, but should be in one. */
    private void synonyms() {
        Map<String, List<Integer>> holders = new LinkedHashMap<>();
        for (int i = 0; i < rubric.questions().size(); i++) {
            for (String word : rubric.questions().get(i).synonyms().keySet()) {
                holders.computeIfAbsent(word, k -> new ArrayList<>()).add(i);
            }
        }
        holders.forEach((word, questions) -> {
            if (questions.stream().noneMatch(i -> says(rubric.questions().get(i), word))) {
                boolean shared = questions.size() > 1
                        && questions.size() == rubric.questions().size();
                remarks.add(
                        Kind.SYNONYM_NOT_USED,
                        (shared ? "" : "questions[" + questions.get(0) + "].") + "synonyms." + word,
                        "no wording has the word \"" + word + '"');
            }
        });
    }

    private boolean says(RubricQuestion question, String word) {
        Set<String> wanted = analyzer.tokens(word).stream().map(Token::stem).collect(Collectors.toSet());
        return Stream.concat(question.concepts().stream(), question.redFlags().stream())
                .flatMap(c -> c.parts().stream())
                .flatMap(List::stream)
                .map(any -> Wording.of("", any, analyzer))
                .anyMatch(w -> new HashSet<>(w.stems()).containsAll(wanted));
    }
}
