package dev.shortlist.ingest;

import dev.shortlist.interview.AnswerRow;
import dev.shortlist.interview.SourceLocation;
import dev.shortlist.tabular.RawRow;
import java.util.List;

/** Makes answers of the rows of one layout. */
interface RowReader {
    /**
     * The answers of a row, all of one candidate.
     *
     * @return none where the row says nothing about an interview, such as a note to colleagues
     * @throws Refusal when a cell stands in the way
     */
    List<AnswerRow> read(RawRow row, SourceLocation location) throws Refusal;
}
