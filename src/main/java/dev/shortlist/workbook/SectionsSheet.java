package dev.shortlist.workbook;

import dev.shortlist.ranking.PositionName;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.SectionScore;
import java.util.Comparator;
import java.util.List;

/** The sheet "Sections": how the candidates for a position did in each section. */
final class SectionsSheet {
    static final String NAME = "Sections";

    private static final List<Column> COLUMNS = List.of(
            Column.text("Position", 30, "As exported, whatever its case and spaces."),
            Column.text("Section", 24, "As exported; empty for answers without one."),
            Column.number("Candidates", 12, "Candidates with an answer in the section, ranked or not."),
            Column.number("Answers", 10, "Their answers in it, exempt ones apart."),
            Column.number("Scored", 9, "Answers with a score; \"no answer\" and \"I don't know\" have one."),
            Column.number("Missing", 10, "Answers without a score: blank, not asked or not scorable."),
            Column.number(
                    "Scores", 9, "Candidates with a score of the section; the figures to the right are of these."),
            Column.number(
                    "Mean",
                    9,
                    "Of the candidates' scores of the section, 0 to 100. A candidate's is the mean of the section's answers."),
            Column.number("SD", 8, "Standard deviation, by n - 1; empty under two scores."),
            Column.number("Minimum", 12, ""),
            Column.number("Lower quartile", 10, "Between two scores by a straight line, as QUARTILE.INC."),
            Column.number("Median", 9, "The same."),
            Column.number("Upper quartile", 10, "The same."),
            Column.number("Maximum", 12, ""));

    private static final int MEAN = 7;
    private static final int FROZEN = 2;

    private final LongTable table;
    private final Columns columns;
    private final Groups<Key, Tally> groups;

    SectionsSheet(StableWorkbook workbook, Columns columns, WorkbookLimits limits) {
        this.table = new LongTable(workbook, new SheetTitle(NAME, "Sections"), COLUMNS, FROZEN, limits);
        this.columns = columns;
        this.groups = new Groups<>(limits.groups());
    }

    private record Key(String position, String section) {}

    private static final class Tally {
        private final String position;
        private final String section;
        private final Distribution scores = new Distribution();
        private long candidates;
        private long answers;
        private long scored;

        Tally(String position, String section) {
            this.position = position;
            this.section = section;
        }
    }

    void add(RankedCandidate candidate) {
        String position = candidate.interview().position();
        String folded = PositionName.folded(position);
        for (SectionScore section : candidate.scorecard().sections()) {
            Tally tally = groups.of(new Key(folded, section.section()), () -> new Tally(position, section.section()));
            if (tally != null) {
                tally.candidates++;
                Double score = section.score();
                if (score != null) {
                    tally.scores.add(score);
                }
            }
        }
        candidate.scorecard().answers().forEach(answer -> count(folded, position, answer));
    }

    private void count(String folded, String position, AnswerScore answer) {
        String section = answer.answer().section();
        Tally tally = groups.of(new Key(folded, section), () -> new Tally(position, section));
        if (tally != null && answer.status() != AnswerStatus.EXEMPT) {
            tally.answers++;
            tally.scored += answer.score() == null ? 0 : 1;
        }
    }

    LongTable table() {
        return table;
    }

    /** Answers and scores of sections for which there was no room. */
    long leftOut() {
        return groups.leftOut();
    }

    void finish() {
        Comparator<Tally> byPosition = Comparator.comparing(t -> PositionName.folded(t.position));
        List<Tally> sorted = groups.all().stream()
                .sorted(byPosition
                        .thenComparingInt(t -> columns.place(t.section))
                        .thenComparing(t -> t.section))
                .toList();
        for (Tally tally : sorted) {
            row(tally);
        }
        table.finish(sheet -> DataBars.on(sheet, MEAN, DataBars.GREY));
    }

    private void row(Tally tally) {
        Spread spread = tally.scores.spread();
        table.nextRow()
                .text(tally.position)
                .text(tally.section)
                .count(tally.candidates)
                .count(tally.answers)
                .count(tally.scored)
                .count(tally.answers - tally.scored)
                .count(spread.count())
                .score(spread.mean())
                .score(spread.deviation())
                .score(tally.scores.quantile(0))
                .score(tally.scores.quantile(.25))
                .score(tally.scores.quantile(.5))
                .score(tally.scores.quantile(.75))
                .score(tally.scores.quantile(1));
    }
}
