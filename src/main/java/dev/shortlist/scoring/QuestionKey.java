package dev.shortlist.scoring;

import dev.shortlist.rubric.RubricQuestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a good answer to a question of the rubric holds, taken apart once for all answers.
 *
 * @param question the rubric's question
 * @param wordings the words of its text and of each alias
 * @param references compares with its model answers
 * @param shortest how many different content words its shortest model answer has
 * @param concepts looks for its concepts
 * @param redFlags looks for its red flags
 */
record QuestionKey(
        RubricQuestion question,
        List<List<Token>> wordings,
        ReferenceScorer references,
        int shortest,
        ConceptScorer concepts,
        ConceptScorer redFlags) {

    static QuestionKey of(RubricQuestion question, TextAnalyzer analyzer, TermRarity rarity) {
        List<List<Token>> wordings = new ArrayList<>();
        wordings.add(analyzer.tokens(question.text()));
        question.aliases().forEach(alias -> wordings.add(analyzer.tokens(alias)));
        List<List<Token>> references =
                question.references().stream().map(analyzer::tokens).toList();
        return new QuestionKey(
                question,
                wordings,
                new ReferenceScorer(references, contentStems(wordings.get(0)), rarity),
                references.stream().mapToInt(r -> contentStems(r).size()).min().orElse(Integer.MAX_VALUE),
                ConceptScorer.of(question, analyzer),
                ConceptScorer.redFlags(question, analyzer));
    }

    /** The key of the question among all that are asked. */
    String key() {
        return AskedQuestion.known(question.id());
    }

    /** What a stem weighs among the model answers of a rubric's questions. */
    static TermRarity rarity(List<RubricQuestion> questions, TextAnalyzer analyzer) {
        return new TermRarity(questions.stream()
                .map(q -> q.references().stream()
                        .flatMap(r -> contentStems(analyzer.tokens(r)).stream())
                        .collect(Collectors.toSet()))
                .toList());
    }

    /** Whether content can be scored: there are concepts or model answers. */
    static boolean scoresContent(@Nullable QuestionKey key) {
        return key != null
                && !(key.question.concepts().isEmpty()
                        && key.question.references().isEmpty());
    }

    /** The length of the shortest model answer; as many as an int can be where there is none. */
    static int shortestModelAnswer(@Nullable QuestionKey key) {
        return key == null ? Integer.MAX_VALUE : key.shortest;
    }

    static Set<String> contentStems(List<Token> tokens) {
        Set<String> stems = new HashSet<>(2 * tokens.size());
        for (Token token : tokens) {
            if (!token.functionWord()) {
                stems.add(token.stem());
            }
        }
        return stems;
    }
}
