package dev.shortlist.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question as an export asks it, taken apart once for all its answers.
 *
 * @param key what the rubric knows of it; null where that is nothing
 * @param grams its runs of words, by which copies are known; those of the rubric's wordings too
 * @param stems the stems of its content words
 */
record AskedQuestion(@Nullable QuestionKey key, LongSet grams, Set<String> stems) {

    static AskedQuestion of(@Nullable QuestionKey key, List<Token> asked) {
        List<List<Token>> wordings = new ArrayList<>(key == null ? List.of() : key.wordings());
        wordings.add(asked);
        LongSet grams = new LongSet(wordings.stream().mapToInt(List::size).sum());
        for (List<Token> wording : wordings) {
            for (long gram : WordGrams.of(wording, Guards.COPIED_WORDS)) {
                grams.add(gram);
            }
        }
        List<Token> words = asked.isEmpty() && key != null ? key.wordings().get(0) : asked;
        return new AskedQuestion(key, grams, QuestionKey.contentStems(words));
    }

    /** The share of the question's content words that an answer takes up, 0 to 1; null where it has none. */
    @Nullable
    Double relevance(List<Token> answer) {
        if (stems.isEmpty()) {
            return null;
        }
        Set<String> taken = new HashSet<>();
        answer.forEach(t -> taken.add(t.stem()));
        return stems.stream().filter(taken::contains).count() / (double) stems.size();
    }
}
