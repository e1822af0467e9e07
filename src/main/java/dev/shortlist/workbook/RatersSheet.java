package dev.shortlist.workbook;

import dev.shortlist.interview.Answer;
import dev.shortlist.interview.Rating;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.Ratings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sheet "Raters": how each person rates, beside the others who rated the same answers. */
final class RatersSheet {
    static final String NAME = "Raters";

    private static final List<Column> COLUMNS = List.of(
            Column.text("Rater", 30, "As exported; one row stands for all ratings that name nobody."),
            Column.number("Candidates", 12, "Candidates with a rating of this person."),
            Column.number("n", 9, "Ratings on a known scale; the mean and the SD are of these."),
            Column.number("Mean", 9, "Of the ratings, each as a share of the top of its scale: 0 to 100."),
            Column.number("SD", 8, "Standard deviation of the ratings, by n - 1; empty under two."),
            Column.number("Shared answers", 10, "Answers that another named person rated too."),
            Column.number(
                    "Severity",
                    10,
                    "The mean, over shared answers, of the person's rating minus the mean of the others': points of 100. "
                            + "Negative is more severe than the others, positive more lenient."),
            Column.number(
                    "Mean distance",
                    10,
                    "The mean, over shared answers, of that difference without its sign. From 10 candidates with two raters."),
            Column.number(
                    "Agreement r",
                    11,
                    "Pearson's r, over shared answers, of the person's rating with the mean of the others'. From 10 candidates "
                            + "with two raters."),
            Column.text("Why blank", 44, "Why there is no agreement."));

    private static final int MEAN = 3;
    private static final int FROZEN = 1;

    private final LongTable table;
    private final Groups<String, RaterTally> groups;

    RatersSheet(StableWorkbook workbook, WorkbookLimits limits) {
        this.table = new LongTable(workbook, new SheetTitle(NAME, "Raters"), COLUMNS, FROZEN, limits);
        this.groups = new Groups<>(limits.groups());
    }

    void add(RankedCandidate candidate) {
        Map<String, Boolean> seen = new LinkedHashMap<>();
        for (AnswerScore answer : candidate.scorecard().answers()) {
            if (!answer.answer().ratings().isEmpty()) {
                add(usable(answer.answer()), seen);
            }
        }
        seen.forEach((name, shared) -> {
            RaterTally tally = groups.of(name, () -> new RaterTally(name));
            if (tally != null) {
                tally.seen(shared);
            }
        });
    }

    private record Rated(String rater, double points) {}

    private static List<Rated> usable(Answer answer) {
        List<Rated> usable = new ArrayList<>();
        for (Rating rating : answer.ratings()) {
            Double points = Ratings.points(rating);
            if (points != null) {
                usable.add(new Rated(rating.rater().strip(), points));
            }
        }
        return usable;
    }

    private void add(List<Rated> ratings, Map<String, Boolean> seen) {
        for (Rated rating : ratings) {
            List<Rated> others = others(rating, ratings);
            seen.merge(rating.rater(), !others.isEmpty(), Boolean::logicalOr);
            RaterTally tally = groups.of(rating.rater(), () -> new RaterTally(rating.rater()));
            if (tally != null) {
                tally.add(rating.points());
                if (!others.isEmpty()) {
                    tally.compare(
                            rating.points(),
                            others.stream().mapToDouble(Rated::points).sum() / others.size());
                }
            }
        }
    }

    /** What people of another name say; one who is not named may be anybody. */
    private static List<Rated> others(Rated rating, List<Rated> all) {
        return all.stream()
                .filter(r -> !rating.rater().isEmpty()
                        && !r.rater().isEmpty()
                        && !r.rater().equals(rating.rater()))
                .toList();
    }

    LongTable table() {
        return table;
    }

    /** Ratings of people for whom there was no room. */
    long leftOut() {
        return groups.leftOut();
    }

    void finish() {
        groups.all().stream().sorted(Comparator.comparing(RaterTally::name)).forEach(this::row);
        table.finish(sheet -> DataBars.on(sheet, MEAN, DataBars.GREY));
    }

    private void row(RaterTally tally) {
        Spread ratings = tally.ratings();
        table.nextRow()
                .text(tally.name().isEmpty() ? "(not named)" : tally.name())
                .count(tally.candidates())
                .count(ratings.count())
                .score(Objects.requireNonNullElse(ratings.mean(), 0d))
                .score(ratings.deviation())
                .count(tally.shared())
                .difference(tally.severity())
                .score(tally.distance())
                .correlation(tally.agreement())
                .text(tally.why());
    }
}
