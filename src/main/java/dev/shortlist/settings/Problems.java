package dev.shortlist.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Everything wrong that was found so far, so that all of it can be reported together. */
final class Problems {
    private final List<String> lines = new ArrayList<>();

    /**
     * Notes a problem.
     *
     * @param file the file, or the option, as the operator knows it
     * @param path the place within it, e.g. {@code questions[3].concepts[0].any}; empty for the whole
     */
    void add(String file, String path, String expected, String found) {
        String place = path.isEmpty() ? file : file + ": " + path;
        lines.add(place + ": expected " + expected + ", found " + found + " [CONFIG]");
    }

    List<String> lines() {
        return Collections.unmodifiableList(lines);
    }

    void throwIfAny() {
        if (!lines.isEmpty()) {
            throw new SettingsException(lines);
        }
    }
}
