package dev.shortlist.scoring;

import dev.shortlist.interview.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question as an export asks it, taken apart once for all its answers.
 *
 * @param id its key among all questions: the rubric's id, or a hash of what an unknown one is called
 * @param key what the rubric knows of it; null where that is nothing
 * @param grams its runs of words, by which copies are known; those of the rubric's wordings too
 * @param stems the stems of its content words
 */
record AskedQuestion(String id, @Nullable QuestionKey key, LongSet grams, Set<String> stems) {

    private static final String KNOWN = "known:";
    private static final String UNKNOWN = "unknown:";

    static AskedQuestion of(Question question, @Nullable QuestionKey key, List<Token> asked) {
        List<List<Token>> wordings = new ArrayList<>(key == null ? List.of() : key.wordings());
        wordings.add(asked);
        LongSet grams = new LongSet(wordings.stream().mapToInt(List::size).sum());
        for (List<Token> wording : wordings) {
            for (long gram : WordGrams.of(wording, Guards.COPIED_WORDS)) {
                grams.add(gram);
            }
        }
        List<Token> words = asked.isEmpty() && key != null ? key.wordings().get(0) : asked;
        return new AskedQuestion(
                key == null ? unknown(question, asked) : key.key(), key, grams, QuestionKey.contentStems(words));
    }

    static String known(String rubricQuestion) {
        return KNOWN + rubricQuestion;
    }

    static boolean isKnown(String id) {
        return id.startsWith(KNOWN);
    }

    /** The rubric's id in a key; null where the rubric does not know the question. */
    static @Nullable String rubricQuestion(String id) {
        return isKnown(id) ? id.substring(KNOWN.length()) : null;
    }

    /** By its words, whatever their case and marks; by its id where it has none. */
    private static String unknown(Question question, List<Token> asked) {
        long hash = asked.isEmpty() ? Hashes.of(String.valueOf(question.id())) : WordGrams.hash(asked, 0, asked.size());
        return UNKNOWN + Long.toHexString(hash);
    }

    /** The share of the question's content words that an answer takes up, 0 to 1; null where it has none. */
    @Nullable
    Double relevance(List<Token> answer) {
        if (stems.isEmpty()) {
            return null;
        }
        Set<String> taken = new HashSet<>();
        for (Token token : answer) {
            if (stems.contains(token.stem())) {
                taken.add(token.stem());
            }
        }
        return taken.size() / (double) stems.size();
    }
}
