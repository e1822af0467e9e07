package dev.shortlist.interview;

import java.util.List;

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
    public Answer {
        ratings = List.copyOf(ratings);
    }

    /** The number of its words as people count them: what stands between spaces. */
    public int words() {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = !isSpace(text.charAt(i));
            words += letter && !within ? 1 : 0;
            within = letter;
        }
        return words;
    }

    /** What Unicode calls white space; all of it is in the first plane. */
    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c) || ('\t' <= c && c <= '\r') || c == '\u0085';
    }
}
