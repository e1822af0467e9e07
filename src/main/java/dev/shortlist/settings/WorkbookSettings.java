package dev.shortlist.settings;

/**
 * The ranked spreadsheet.
 *
 * @param answerRows the most rows of its sheets of answers, 0 to 10,000,000; {@code answers.csv} has all of them
 * @param toRate the answers on its sheet "To rate", 0 to 100; 0 for no such sheet
 */
public record WorkbookSettings(int answerRows, int toRate) {}
