package dev.shortlist.workbook;

import dev.shortlist.interview.Interview;
import dev.shortlist.ranking.Standing;
import dev.shortlist.scoring.Scorecard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sheet of a position: its ranked candidates with their places among each other, best first. */
final class PositionSheet {
    private static final List<Column> BEFORE = List.of(
            Column.number("Rank", 7, "1 is best, among the ranked candidates of the position and its rubric."),
            Column.number("Best rank", 7, "The best rank there that is within the uncertainty of the scores."),
            Column.number("Worst rank", 7, "The worst such rank."),
            Column.text("Candidate ID", 16, "As on the sheet \"Ranking\", and so are the columns without a line here."),
            Column.text("Name", 24, ""),
            Column.text("Interview date", 13, ""),
            Column.number("Overall", 11, ""),
            Column.text("Band", 15, ""),
            Column.text("Recommendation", 18, ""),
            Column.number("Confidence", 12, ""),
            Column.text("State", 16, ""),
            Column.number("Stability", 10, ""),
            Column.number("Interval low", 9, ""),
            Column.number("Interval high", 9, ""),
            Column.number("Points to cut", 9, ""),
            Column.number(
                    "Percentile", 11, "Among the position's ranked candidates, ties counted half; from 10 of them."),
            Column.number("Overall before", 9, ""),
            Column.number("Change", 9, ""));

    private static final List<Column> AFTER = List.of(
            Column.number("Coverage", 10, ""),
            Column.number("Answers scored", 9, ""),
            Column.number("Rank among all", 9, "The rank on the sheet \"Ranking\"."),
            Column.text("Review", 56, ""),
            Column.text("Report", 14, ""));

    private static final int OVERALL = 6;
    private static final int FROZEN = 5;

    private final LongTable table;
    private final ScoreColumns scores;

    PositionSheet(StableWorkbook workbook, SheetTitle title, Outline.Position position, WorkbookLimits limits) {
        this.scores = new ScoreColumns(
                new Columns(position.dimensions(), List.of()),
                Stream.of(BEFORE, AFTER)
                        .flatMap(List::stream)
                        .map(Column::header)
                        .toList());
        List<Column> all = new ArrayList<>(BEFORE);
        scores.headers().forEach(header -> all.add(Column.ofScores(header)));
        all.addAll(AFTER);
        this.table = new LongTable(workbook, title, all, FROZEN, limits);
    }

    /** Adds a ranked candidate, with the overall score of the run this one is compared with. */
    void add(RankedCandidate candidate, @Nullable Double before) throws IOException {
        Scorecard card = candidate.scorecard();
        Cells cells = table.nextRow();
        place(cells, candidate);
        RankingSheet.outcome(cells, candidate, candidate.inPosition(), before);
        Standing among = candidate.overall();
        cells.scores(scores.scores(card))
                .percent(card.coverage())
                .whole(card.answersScored())
                .whole(among == null ? null : among.rank())
                .text(Words.reviews(candidate.assessment().decision()))
                .report(candidate.report(), table.links());
    }

    LongTable table() {
        return table;
    }

    void finish() {
        table.finish(sheet -> {
            DataBars.on(sheet, OVERALL, DataBars.BLUE);
            for (int i = 0; i < scores.headers().size(); i++) {
                DataBars.on(sheet, BEFORE.size() + i, DataBars.GREY);
            }
        });
    }

    private static void place(Cells cells, RankedCandidate candidate) {
        Interview interview = candidate.interview();
        Standing place = candidate.inPosition();
        cells.whole(place == null ? null : place.rank())
                .whole(place == null ? null : place.best())
                .whole(place == null ? null : place.worst())
                .text(interview.candidate().id())
                .text(interview.candidate().name())
                .date(interview.date(), interview.dateText());
    }
}
