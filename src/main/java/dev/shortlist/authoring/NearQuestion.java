package dev.shortlist.authoring;

import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.scoring.TextAnalyzer;
import dev.shortlist.scoring.Token;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which question of a rubric another one is most like: the one with which it shares most of its words. */
final class NearQuestion {
    /** Words that two questions must share, of all that either has, to be called near. */
    private static final double NEAR = .3;

    private final TextAnalyzer analyzer;
    /** The words of each question's text and aliases. */
    private final Map<RubricQuestion, List<Set<String>>> wordings = new LinkedHashMap<>();

    NearQuestion(Rubric rubric, TextAnalyzer analyzer) {
        this.analyzer = analyzer;
        for (RubricQuestion question : rubric.questions()) {
            wordings.put(
                    question,
                    Stream.concat(Stream.of(question.text()), question.aliases().stream())
                            .map(this::stems)
                            .toList());
        }
    }

    /** The first of those that share most; null where none shares many. */
    @Nullable
    RubricQuestion to(String text) {
        Set<String> asked = stems(text);
        RubricQuestion nearest = null;
        double most = 0;
        for (Map.Entry<RubricQuestion, List<Set<String>>> question : wordings.entrySet()) {
            double share = question.getValue().stream()
                    .mapToDouble(w -> shared(asked, w))
                    .max()
                    .orElse(0);
            if (share >= NEAR && share > most) {
                most = share;
                nearest = question.getKey();
            }
        }
        return nearest;
    }

    private static double shared(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int all = one.size() + other.size() - both.size();
        return all == 0 ? 0 : both.size() / (double) all;
    }

    private Set<String> stems(String text) {
        return analyzer.tokens(text).stream()
                .filter(t -> !t.functionWord())
                .map(Token::stem)
                .collect(Collectors.toSet());
    }
}
