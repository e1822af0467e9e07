package dev.shortlist.report;

/**
 * A run of an answer's words that is highlighted as a whole, or not at all.
 *
 * <p>Public for the templates only.
 *
 * @param text the words, not yet escaped
 * @param title what was found here; empty where nothing was
 * @param note the numbers of the findings that end here, as in the list below the answer; often empty
 */
public record Fragment(String text, String title, String note) {
    /** Whether something was found here. */
    public boolean marked() {
        return !title.isEmpty();
    }
}
