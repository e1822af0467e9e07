package dev.shortlist.evaluation;

import java.util.List;

/** Answers and ratings of which nothing can be said, with what to tell the operator; never a candidate's words. */
public final class CannotEvaluate extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    /** With one line. */
    public CannotEvaluate(String line) {
        this(List.of(line));
    }

    CannotEvaluate(List<String> lines) {
        super(String.join("\n", lines), null, false, false);
        this.lines = List.copyOf(lines);
    }

    /** What the operator reads, a line each. */
    public List<String> lines() {
        return lines;
    }
}
