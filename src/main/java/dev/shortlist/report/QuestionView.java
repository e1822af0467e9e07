package dev.shortlist.report;

import dev.shortlist.report.Page.Fact;
import java.util.List;

/**
 * A question with its answer and all that was found in it.
 *
 * <p>Public for the templates only, like the records within.
 *
 * @param number its number in this report, from 1
 * @param score with one decimal; empty where there is none
 * @param verdict the band and level, or what became of the answer
 * @param feedback composed from the evidence
 * @param question its words, or its id in words where the export has no text
 * @param answer the candidate's words; empty where none were recorded
 * @param searched whether the answer's words were searched for the concepts
 * @param found the concepts found, numbered as in the answer
 * @param missing the concepts not found, or those that would have been looked for
 * @param notes what guards and flags did
 * @param origin how the numbers came about
 */
public record QuestionView(
        int number,
        String score,
        String verdict,
        List<Sentence> feedback,
        String question,
        List<Fragment> answer,
        boolean searched,
        List<Hit> found,
        List<String> missing,
        List<Sentence> notes,
        List<Fact> origin) {

    /** Whether the question has a score. */
    public boolean scored() {
        return !score.isEmpty();
    }

    /**
     * Questions of one section in a row.
     *
     * @param name as exported; empty where the export has none
     * @param score with one decimal, or why there is none
     * @param questions at least one
     */
    public record Section(String name, String score, List<QuestionView> questions) {}

    /**
     * A concept found.
     *
     * @param label what it is, with its weight where not all weigh the same
     * @param quote the words that say it
     * @param where their place in the answer, and by which wording they were found
     */
    public record Hit(String label, String quote, String where) {}
}
