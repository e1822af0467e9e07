package dev.shortlist.settings;

import dev.shortlist.interview.Sets;
import java.util.Set;

/**
 * The reports per candidate.
 *
 * @param formats what each candidate's report is written as; empty for no reports
 * @param paper what PDFs are set for
 */
public record ReportSettings(Set<Format> formats, Paper paper) {
    public ReportSettings {
        formats = Sets.inOrder(Format.class, formats);
    }

    /** A form of the report. */
    public enum Format {
        HTML,
        PDF
    }

    /** A size of paper. */
    public enum Paper {
        A4,
        LETTER
    }
}
