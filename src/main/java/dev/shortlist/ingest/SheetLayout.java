package dev.shortlist.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet of a workbook, or a CSV, was taken for.
 *
 * @param sheet its name; null for a CSV
 * @param kind how its rows are to be read
 * @param header what its columns mean
 * @param above what lines above the table say
 * @param firstRow the record below the header, from 1
 * @param questions the questions that have columns of their own
 * @param reader makes answers of its rows; null where it is no export
 */
record SheetLayout(
        @Nullable String sheet,
        Kind kind,
        Header header,
        Preamble above,
        long firstRow,
        List<QuestionColumns> questions,
        @Nullable RowReader reader) {
    /** How rows are to be read. */
    enum Kind {
        /** A row is one answer. */
        LONG,
        /** A row is an interview, with a column per question. */
        WIDE,
        /** A row is one interviewer's scorecard, with a column per attribute. */
        SCORECARD,
        /** It is no export. */
        NONE
    }

    /** Whether only lines above the table say whose rows they are. */
    boolean isOfOneCandidate() {
        return kind != Kind.NONE
                && Preamble.namesCandidate(above.values().keySet())
                && !Preamble.namesCandidate(header.places().keySet());
    }

    static SheetLayout none(@Nullable String sheet) {
        return new SheetLayout(sheet, Kind.NONE, Header.NONE, Preamble.NONE, 0, List.of(), null);
    }
}
