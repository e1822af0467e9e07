package dev.shortlist.settings;

/**
 * Something wrong in a file.
 *
 * @param file the file, or the option, as the operator knows it
 * @param line counted from 1; 0 where the path tells the place
 * @param path the place within it, e.g. {@code questions[3].concepts[0].any}; empty for the whole
 * @param expected what should stand there
 * @param found what does
 */
record Problem(String file, int line, String path, String expected, String found) {
    /** As one line of text. */
    String text() {
        String place = path.isEmpty() ? file : file + ": " + path;
        return place + ": expected " + expected + ", found " + found + " [CONFIG]";
    }
}
