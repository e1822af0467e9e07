package dev.shortlist.settings;

/**
 * The ranked spreadsheet.
 *
 * @param answerRows the most rows of its sheet of answers, 0 to 1,048,575; {@code answers.csv} has all of them
 */
public record WorkbookSettings(int answerRows) {}
