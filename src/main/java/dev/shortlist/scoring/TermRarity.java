package dev.shortlist.scoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much a stem tells one question of a rubric from the others: {@code ln((n + 1) / q) / ln(n + 1)} for n questions of
 * which q hold it in their model answers, so 1 for a stem of one question's alone and nearly 0 for a stem of all. This is
 * the inverse document frequency of Spärck Jones (1972), scaled to at most 1.
 */
final class TermRarity {
    private final int questions;
    private final Map<String, Integer> holders = new HashMap<>();

    /**
     * Counts.
     *
     * @param stemsOfQuestions the stems of each question's model answers
     */
    TermRarity(Collection<Set<String>> stemsOfQuestions) {
        questions = stemsOfQuestions.size();
        stemsOfQuestions.forEach(stems -> stems.forEach(stem -> holders.merge(stem, 1, Integer::sum)));
    }

    /** The weight of a stem, over 0 to 1; 1 for a stem that no question holds. */
    double of(String stem) {
        int q = holders.getOrDefault(stem, 1);
        return questions < 2 ? 1 : StrictMath.log((questions + 1.0) / q) / StrictMath.log(questions + 1.0);
    }
}
