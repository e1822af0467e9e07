package dev.shortlist.workbook;

import dev.shortlist.interview.Interview;
import dev.shortlist.ranking.Standing;
import dev.shortlist.recommendation.Decision;
import dev.shortlist.scoring.Scorecard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sheet "Ranking": a row per ranked candidate, best first. */
final class RankingSheet {
    static final String NAME = "Ranking";

    private static final List<Column> BEFORE = List.of(
            Column.number("Rank", 7, "1 is best, among all ranked candidates; equal scores share a rank (1, 2, 2, 4)."),
            Column.number("Rank in position", 9, "The same among the candidates of the position and its rubric."),
            Column.number("Best rank", 7, "The best rank that is within the uncertainty of the scores."),
            Column.number("Worst rank", 7, "The worst such rank. Candidates whose ranges overlap are hardly apart."),
            Column.text("Candidate ID", 16, "As exported: the candidate id, else the e-mail address, else the name."),
            Column.text("Name", 24, "As exported."),
            Column.text("Position", 28, "As exported."),
            Column.text("Interview date", 13, "The day of the interview, the latest where there were several."),
            Column.number("Overall", 11, "0 to 100: the weighted mean of the dimensions that could be scored."),
            Column.text("Band", 15, "The name the rubric gives to this range of scores."),
            Column.text("Recommendation", 18, "What the rubric's policy makes of the score; a person decides."),
            Column.number(
                    "Confidence",
                    12,
                    "How likely people would put the candidate in the same class; empty unless the scores are calibrated."),
            Column.text(
                    "State",
                    16,
                    "Provisional: the class is by the rubric's own cut-offs. Needs calibration: a score and a rank, no class. "
                            + "Calibrated: the scale is that of people's ratings."),
            Column.number(
                    "Stability",
                    10,
                    "The share of interviews made of the same answers, drawn again, that end in the same class."),
            Column.number("Interval low", 9, "The lower end of the 80 % interval of the overall score."),
            Column.number("Interval high", 9, "The upper end."),
            Column.number(
                    "Points to cut",
                    9,
                    "The overall score minus the nearest cut-off of the policy; negative below it."),
            Column.number(
                    "Percentile", 11, "The share of the others that are below, ties counted half; from 10 candidates."),
            Column.number(
                    "Overall before",
                    9,
                    "The overall score in the run named under \"Compared with\"; empty for who was not ranked there."),
            Column.number("Change", 9, "Overall minus Overall before, in points."));

    private static final List<Column> AFTER = List.of(
            Column.number("Coverage", 10, "The share of the interview's weight that could be scored."),
            Column.number("Answers scored", 9, "How many answers have a score."),
            Column.text("Review", 56, "Why a person should look before anybody decides."),
            Column.text("Report", 14, "Opens the candidate's report, beside this file in reports/."));

    private static final int OVERALL = 8;
    private static final int FROZEN = 6;

    private final ScoreColumns scores;
    private final LongTable table;

    RankingSheet(StableWorkbook workbook, Columns columns, WorkbookLimits limits) {
        this.scores = new ScoreColumns(
                columns,
                Stream.of(BEFORE, AFTER, HumanDecision.COLUMNS)
                        .flatMap(List::stream)
                        .map(Column::header)
                        .toList());
        this.table = new LongTable(workbook, new SheetTitle(NAME, "Ranking"), columns(), FROZEN, limits);
    }

    /**
     * Adds a ranked candidate.
     *
     * @param before the overall score in the run this one is compared with, 0 to 100; null where there is none
     */
    void add(RankedCandidate candidate, @Nullable Double before) throws IOException {
        Cells cells = table.nextRow();
        place(cells, candidate);
        outcome(cells, candidate, candidate.overall(), before);
        Scorecard card = candidate.scorecard();
        cells.scores(scores.scores(card))
                .percent(card.coverage())
                .whole(card.answersScored())
                .text(Words.reviews(candidate.assessment().decision()))
                .report(candidate.report(), table.links());
        HumanDecision.cells(cells);
    }

    LongTable table() {
        return table;
    }

    void finish(int dimensions) {
        table.finish(sheet -> {
            DataBars.on(sheet, OVERALL, DataBars.BLUE);
            for (int i = 0; i < dimensions; i++) {
                DataBars.on(sheet, BEFORE.size() + i, DataBars.GREY);
            }
            HumanDecision.validate(sheet, table.columns().size() - HumanDecision.COLUMNS.size());
        });
    }

    private List<Column> columns() {
        List<Column> all = new ArrayList<>(BEFORE);
        scores.headers().forEach(header -> all.add(Column.ofScores(header)));
        all.addAll(AFTER);
        all.addAll(HumanDecision.COLUMNS);
        return all;
    }

    private static void place(Cells cells, RankedCandidate candidate) {
        Interview interview = candidate.interview();
        Standing overall = candidate.overall();
        Standing inPosition = candidate.inPosition();
        cells.whole(overall == null ? null : overall.rank())
                .whole(inPosition == null ? null : inPosition.rank())
                .whole(overall == null ? null : overall.best())
                .whole(overall == null ? null : overall.worst())
                .text(interview.candidate().id())
                .text(interview.candidate().name())
                .text(interview.position())
                .date(interview.date(), interview.dateText());
    }

    /**
     * What came out of the interview, as this sheet and that of the position show it.
     *
     * @param among the place whose percentile is shown
     * @param before the overall score in the run this one is compared with, 0 to 100; null where there is none
     */
    static void outcome(Cells cells, RankedCandidate candidate, @Nullable Standing among, @Nullable Double before) {
        Scorecard card = candidate.scorecard();
        Decision decision = candidate.assessment().decision();
        Double overall = card.overall();
        cells.score(overall, Look.OVERALL)
                .text(candidate.band())
                .recommendation(decision.recommendation())
                .percent(decision.confidence())
                .text(Words.state(decision.state()))
                .percent(decision.stability())
                .score(card.intervalLow())
                .score(card.intervalHigh())
                .difference(decision.pointsToCutOff())
                .score(among == null ? null : among.percentile())
                .score(before)
                .difference(before == null || overall == null ? null : overall - before);
    }
}
