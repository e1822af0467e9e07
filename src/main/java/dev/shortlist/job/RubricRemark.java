package dev.shortlist.job;

import dev.shortlist.authoring.Remark;
import dev.shortlist.settings.LoadedRubric;

/**
 * A remark and where its rubric stands.
 *
 * @param file the rubric's file, without its folder
 * @param line from 1
 * @param remark what there is to say
 */
public record RubricRemark(String file, int line, Remark remark) {
    public RubricRemark {
        if (line < 1) {
            throw new IllegalArgumentException("expected a line from 1, found " + line);
        }
    }

    static RubricRemark of(LoadedRubric rubric, Remark remark) {
        return new RubricRemark(rubric.file(), rubric.line(remark.path()), remark);
    }

    /** Whether somebody lacks a score or a rank for it, whatever they say; then nobody is spared reading it. */
    public boolean leavesNobody() {
        return remark.weight() == Remark.Weight.NOBODY_SCORED;
    }

    /** As one line of text. */
    public String text() {
        return file + ", line " + line + ": " + remark.words() + " [" + remark.kind() + ']';
    }
}
