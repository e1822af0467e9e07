package dev.shortlist.settings;

import dev.shortlist.interview.Sets;
import java.util.Set;

/**
 * The reports per candidate.
 *
 * @param formats what each candidate's report is written as; empty for no reports
 * @param audience who they are for
 * @param paper what PDFs are set for
 */
public record ReportSettings(Set<Format> formats, Audience audience, Paper paper) {
    public ReportSettings {
        formats = Sets.inOrder(Format.class, formats);
    }

    /** Who a report is written for. */
    public enum Audience {
        /** Everybody who may see all of it. */
        FULL,
        /** A hiring manager, who is not told what single raters said. */
        MANAGER
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
