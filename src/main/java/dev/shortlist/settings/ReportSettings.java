package dev.shortlist.settings;

import dev.shortlist.interview.Sets;
import java.util.Set;

/**
 * The reports per candidate.
 *
 * @param formats what each candidate's report is written as; empty for no reports
 */
public record ReportSettings(Set<Format> formats) {
    public ReportSettings {
        formats = Sets.inOrder(Format.class, formats);
    }

    /** A form of the report. */
    public enum Format {
        HTML
    }
}
