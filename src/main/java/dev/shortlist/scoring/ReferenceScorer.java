package dev.shortlist.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares an answer with all model answers of a question; the nearest counts. */
final class ReferenceScorer {
    private final List<Reference> references;

    /**
     * A scorer for a question.
     *
     * @param texts the words of each model answer
     * @param questionStems the stems of the question's words
     * @param rarity what a stem weighs in the rubric
     */
    ReferenceScorer(List<List<Token>> texts, Set<String> questionStems, TermRarity rarity) {
        List<Reference> all = new ArrayList<>();
        for (List<Token> tokens : texts) {
            all.add(new Reference(all.size(), tokens, questionStems, rarity));
        }
        references = List.copyOf(all);
    }

    /** The evidence of the nearest model answer, the first of equals; null where the rubric has none. */
    @Nullable
    ReferenceEvidence score(List<Token> answer) {
        if (references.isEmpty()) {
            return null;
        }
        Reference.Words words = Reference.Words.of(answer);
        ReferenceEvidence best = null;
        for (Reference reference : references) {
            ReferenceEvidence evidence = reference.compare(words);
            best = best == null || evidence.score() > best.score() ? evidence : best;
        }
        return best;
    }
}
