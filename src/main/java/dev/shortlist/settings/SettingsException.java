package dev.shortlist.settings;

import java.util.List;

/** A rubric, the columns or a setting is not valid; nothing may run. Exit code 78. */
public final class SettingsException extends RuntimeException {
    private final List<String> problems;

    /**
     * All problems together.
     *
     * @param problems a line each: file, path, what was expected and found, {@code [CONFIG]}; at least one
     */
    public SettingsException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    /** A line each, in the order of the files. */
    public List<String> problems() {
        return problems;
    }
}
