package dev.shortlist.workbook;

import dev.shortlist.interview.Interview;
import dev.shortlist.scoring.Scorecard;
import java.io.IOException;
import java.util.List;

/** The sheet "Not ranked": a row per candidate without enough evidence, and why. */
final class NotRankedSheet {
    static final String NAME = "Not ranked";

    private static final List<Column> COLUMNS = List.of(
            Column.text("Candidate ID", 16, "As on the sheet \"Ranking\", and so are the columns without a line here."),
            Column.text("Name", 24, ""),
            Column.text("Position", 28, ""),
            Column.text("Interview date", 13, ""),
            Column.text("Why", 104, "What the rubric's policy asks for and the interview does not hold."),
            Column.number("Coverage", 10, ""),
            Column.number("Answers scored", 9, ""),
            Column.text("Report", 14, ""));

    private static final int FROZEN = 2;

    private final LongTable table;

    NotRankedSheet(StableWorkbook workbook, WorkbookLimits limits) {
        this.table = new LongTable(workbook, new SheetTitle(NAME, "NotRanked"), COLUMNS, FROZEN, limits);
    }

    void add(RankedCandidate candidate) throws IOException {
        Interview interview = candidate.interview();
        Scorecard card = candidate.scorecard();
        table.nextRow()
                .text(interview.candidate().id())
                .text(interview.candidate().name())
                .text(interview.position())
                .date(interview.date(), interview.dateText())
                .text(Words.whyNotRanked(candidate.assessment().decision()))
                .percent(card.coverage())
                .whole(card.answersScored())
                .report(candidate.report(), table.links());
    }

    LongTable table() {
        return table;
    }
}
