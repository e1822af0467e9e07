package dev.shortlist.interview;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One candidate's answer to one question.
 *
 * @param question what was asked
 * @param section the part of the interview, as written; empty when the export has none
 * @param text the candidate's words; empty when blank
 * @param declared what the export's status column says
 * @param ratings the ratings people gave, in a fixed order; often none
 */
public record Answer(Question question, String section, String text, DeclaredStatus declared, List<Rating> ratings) {
    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    public Answer {
        ratings = List.copyOf(ratings);
    }

    /** The number of its words as people count them: what stands between spaces. */
    public int words() {
        return (int) SPACES.splitAsStream(text).filter(w -> !w.isEmpty()).count();
    }
}
