package dev.shortlist.workbook;

import dev.shortlist.calibration.Features;
import dev.shortlist.calibration.RatingKey;
import dev.shortlist.calibration.RatingSample;
import dev.shortlist.calibration.ToRate;
import dev.shortlist.interview.Answer;
import dev.shortlist.interview.Interview;
import dev.shortlist.scoring.AnswerScore;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;

/**
 * The sheet "To rate": the answers that teach a calibration most, for people to rate. It shows nothing of whose they are or
 * how they were scored: a rater would follow it.
 */
final class ToRateSheet {
    static final String NAME = ToRate.SHEET;

    /** About four pages; a longer answer nobody rates in one go, and it would take the memory of many. */
    private static final int LONGEST = 8_000;

    private static final List<String> WHAT_TO_DO = List.of(
            "Rate each answer by itself: a rating from 0 to 100, where 100 is as good as you can expect, or a level from 1 to"
                    + " 5, and your name; leave blank what you cannot rate.",
            "Then save the file and run: shortlist calibrate --from output/latest/ranking.xlsx (copies that several people"
                    + " filled in follow each other); from then on scores say what your people would give.");

    private static final List<Column> COLUMNS = List.of(
            Column.text(ToRate.KEY, 18, "By what the answer is found again; leave it as it is."),
            Column.text("Position", 28, ""),
            Column.text("Section", 18, ""),
            Column.text("Question", 40, ""),
            Column.text("Answer", 90, "All of it; answers of more than 8,000 characters are not on this sheet."),
            Column.text(ToRate.RATING, 10, "For a person to fill in: 100 is as good as can be expected."),
            Column.text(
                    ToRate.LEVEL, 10, "Instead of a rating: 1 stands for 0, 2 for 25, 3 for 50, 4 for 75, 5 for 100."),
            Column.text(ToRate.RATER, 18, "Who rated it. Several people's ratings of an answer count as their mean."));

    private static final int RATING = 5;
    private static final int LEVEL = 6;
    private static final int FROZEN = 1;

    private final LongTable table;
    private final RatingSample<Shown> sample;

    private record Shown(String key, String position, Answer answer) {}

    ToRateSheet(StableWorkbook workbook, WorkbookLimits limits) {
        this.table = new LongTable(workbook, new SheetTitle(NAME, "ToRate"), COLUMNS, FROZEN, WHAT_TO_DO, limits);
        this.sample = new RatingSample<>(limits.toRate());
    }

    /** Considers the answers of a candidate. */
    void add(RankedCandidate candidate) {
        String rubric = candidate.scorecard().rubricId();
        candidate.scorecard().answers().forEach(score -> offer(candidate.interview(), rubric, score));
    }

    private void offer(Interview interview, String rubric, AnswerScore score) {
        Features features = score.featuresToLearn();
        String question = score.rubricQuestion();
        Answer answer = score.answer();
        if (features == null || question == null || answer.text().length() > LONGEST) {
            return;
        }
        String key = RatingKey.of(
                interview.candidate().id(),
                interview.position(),
                answer.section(),
                answer.question().id(),
                answer.question().text(),
                answer.text());
        sample.offer(
                key,
                interview.candidate().id(),
                rubric + '\0' + question,
                100 * features.text(),
                () -> new Shown(key, interview.position(), answer));
    }

    LongTable table() {
        return table;
    }

    /** Writes the answers that were chosen. */
    void finish() {
        for (Shown one : sample.chosen()) {
            table.nextRow()
                    .text(one.key())
                    .text(one.position())
                    .text(one.answer().section())
                    .text(one.answer().question().text(), Look.WRAPPED)
                    .text(one.answer().text(), Look.WRAPPED)
                    .input(Look.INPUT)
                    .input(Look.INPUT)
                    .input(Look.INPUT);
        }
        table.finish(ToRateSheet::validate);
    }

    private static void validate(Table table) {
        DataValidationHelper helper = table.frame().getDataValidationHelper();
        HumanDecision.add(
                table,
                helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "100"),
                RATING,
                "Rating",
                "Enter a number from 0 to 100, or a level in the next column.");
        HumanDecision.add(
                table,
                helper.createNumericConstraint(ValidationType.INTEGER, OperatorType.BETWEEN, "1", "5"),
                LEVEL,
                "Level",
                "Enter 1, 2, 3, 4 or 5, or a rating in the column before.");
    }
}
