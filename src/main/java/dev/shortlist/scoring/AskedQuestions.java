package dev.shortlist.scoring;

import dev.shortlist.interview.Question;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.rubric.Rubrics;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The questions of a rubric's exports, each taken apart when it first comes up. */
final class AskedQuestions {
    /** A night asks the same few questions; an export with more than this many different ones is scored, slower. */
    private static final int MOST_KEPT = 5_000;

    private final TextAnalyzer analyzer;
    private final Rubric rubric;
    private final Map<String, QuestionKey> keys = new LinkedHashMap<>();
    private final Map<Question, AskedQuestion> known = new ConcurrentHashMap<>();

    AskedQuestions(TextAnalyzer analyzer, Rubric rubric) {
        this.analyzer = analyzer;
        this.rubric = rubric;
        TermRarity rarity = QuestionKey.rarity(rubric.questions(), analyzer);
        rubric.questions().forEach(q -> keys.put(q.id(), QuestionKey.of(q, analyzer, rarity)));
    }

    /** The rubric's questions, in its order. */
    Collection<QuestionKey> keys() {
        return keys.values();
    }

    AskedQuestion get(Question question) {
        AskedQuestion before = known.get(question);
        if (before != null) {
            return before;
        }
        RubricQuestion found = Rubrics.find(rubric, question);
        AskedQuestion asked = AskedQuestion.of(
                question, found == null ? null : keys.get(found.id()), analyzer.tokens(question.text()));
        if (known.size() < MOST_KEPT) {
            known.put(question, asked);
        }
        return asked;
    }
}
