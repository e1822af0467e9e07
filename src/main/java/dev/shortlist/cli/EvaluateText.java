package dev.shortlist.cli;

import dev.shortlist.agreement.Interval;
import dev.shortlist.evaluation.Evaluation;
import dev.shortlist.evaluation.Figure;
import dev.shortlist.evaluation.LeftOut;
import dev.shortlist.evaluation.Measure;
import dev.shortlist.evaluation.RatedAnswers;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The agreement of scores and ratings for people who know what a rating is and nothing of statistics programs. */
final class EvaluateText {
    private static final String NONE = "-";

    private final Evaluation evaluation;
    private final RatedAnswers answers;
    private final PrintWriter out;

    EvaluateText(Evaluation evaluation, PrintWriter out) {
        this.evaluation = evaluation;
        this.out = out;
        answers = evaluation.answers();
    }

    void print() {
        line(
                "%s of %s with people's ratings: %s to %s by %s",
                answers.column().column(),
                Plain.text(answers.source(), 60),
                many(answers.size(), "answer"),
                many(answers.questions(), "question"),
                many(answers.candidates(), "candidate"));
        leftOut();
        line("");
        table();
        line("");
        howCounted();
        cautions();
    }

    private void line(String form, @Nullable Object... values) {
        out.println(String.format(Locale.ROOT, form, values));
    }

    private static String many(long count, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }

    private void leftOut() {
        answers.leftOut().forEach((why, count) -> line("  Left out: %,d %s%s", count, why.words(), statuses(why)));
        if (answers.ratedTwice() > 0) {
            line("  %s rated more than once: the mean counts", many(answers.ratedTwice(), "answer"));
        }
    }

    private String statuses(LeftOut why) {
        Map<String, Long> statuses = answers.notScored();
        if (why != LeftOut.NOT_SCORED || statuses.isEmpty()) {
            return "";
        }
        return statuses.entrySet().stream()
                .map(e -> Plain.text(e.getKey().isEmpty() ? "no status" : e.getKey(), 20) + " " + e.getValue())
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private void table() {
        line("%-26s %10s  %-18s %11s %9s", "", "the score", interval(), "length only", "mean only");
        evaluation.figures().forEach(this::row);
    }

    private String interval() {
        return evaluation.resamples() == 0 ? "" : "95 % interval";
    }

    private void row(Figure figure) {
        Measure measure = figure.measure();
        line(
                "%-26s %10s  %-18s %11s %9s",
                measure.words(),
                number(measure, figure.value()),
                figure.interval().map(i -> interval(measure, i)).orElse(""),
                number(measure, figure.lengthOnly()),
                number(measure, figure.meanOnly()));
    }

    private static String interval(Measure measure, Interval interval) {
        return number(measure, interval.low()) + " to " + number(measure, interval.high());
    }

    private static String number(Measure measure, OptionalDouble value) {
        return value.isEmpty() ? NONE : number(measure, value.getAsDouble());
    }

    private static String number(Measure measure, double value) {
        return String.format(Locale.ROOT, measure == Measure.RMSE ? "%.1f" : "%.3f", value + 0.0);
    }

    private void howCounted() {
        line(
                "r within a question: the mean over %,d of %s that have 5 or more answers, not all alike; each counts once.",
                evaluation.questionsWithin(), many(answers.questions(), "question"));
        line(
                evaluation.levelsOfTheRatings()
                        ? "Kappa: the %d different ratings are its levels; a score counts as the nearest."
                        : "Kappa: %d levels of equal width.",
                evaluation.levels());
        line(
                "AUC: how often the better of two answers has the higher score; better is rated %s or more (%,d of %,d).",
                share(evaluation.cut() / 100), evaluation.high(), answers.size());
        if (answers.hasLengths()) {
            line("Length: ln(1 + words). Errors of length and mean: of a line, and the mean, of all other answers.");
        } else {
            line("Without a column \"words\" for every answer, nothing can be said about length.");
        }
        if (evaluation.resamples() > 0) {
            line(
                    "Intervals: %,d draws of %s with all their answers (percentile bootstrap).",
                    evaluation.resamples(), many(answers.candidates(), "candidate"));
        }
    }

    /** Without zeros at its end. */
    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share).replaceFirst("\\.?0+$", "");
    }

    private void cautions() {
        if (answers.sameAsRated()) {
            line("Please note: these scores are the ratings themselves, as with scoring.source: human. Compare"
                    + " --score text_score, or score the export here with --input.");
        }
        Figure error = evaluation.figure(Measure.RMSE);
        if (error.value().orElse(0) > error.meanOnly().orElse(Double.MAX_VALUE)) {
            line(
                    "Please note: as points the scores are farther from the ratings than the mean rating is: a ranking, not"
                            + " a grade.");
        }
        Figure r = evaluation.figure(Measure.PEARSON);
        if (r.lengthOnly().isPresent() && r.value().orElse(0) <= r.lengthOnly().getAsDouble()) {
            line("Please note: the number of words alone agrees with people as well as the score does.");
        }
    }
}
