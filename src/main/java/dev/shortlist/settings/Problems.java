package dev.shortlist.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Everything wrong that was found so far, so that all of it can be reported together. */
final class Problems {
    private final List<Problem> all = new ArrayList<>();

    /**
     * Notes a problem.
     *
     * @param file the file, or the option, as the operator knows it
     * @param path the place within it, e.g. {@code questions[3].concepts[0].any}; empty for the whole
     */
    void add(String file, String path, String expected, String found) {
        add(new Problem(file, 0, path, expected, found));
    }

    void add(Problem problem) {
        all.add(problem);
    }

    List<Problem> all() {
        return Collections.unmodifiableList(all);
    }

    List<String> lines() {
        return all.stream().map(Problem::text).toList();
    }

    void throwIfAny() {
        if (!all.isEmpty()) {
            throw new SettingsException(lines());
        }
    }
}
