package dev.shortlist.cli;

import dev.shortlist.calibration.Comparison;
import dev.shortlist.calibration.Lesson;
import dev.shortlist.calibration.RatedAnswer;
import dev.shortlist.calibration.Scores;
import dev.shortlist.evaluation.TrainingRatings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalDouble;

/** How well calibrated scores agree with people, beside what needs no scorer. */
final class CalibrateText {
    private static final int NAME = 34;
    private static final int QUESTIONS = 40;

    private final PrintWriter out;

    CalibrateText(PrintWriter out) {
        this.out = out;
    }

    void print(TrainingRatings ratings, Lesson lesson) {
        int learnt = ratings.answers().size();
        line(
                "%s whose words were scored (of %d), by %s, rated by %s",
                Plain.count(learnt, "rated answer"),
                ratings.rated(),
                Plain.count(
                        ratings.answers().stream()
                                .map(RatedAnswer::candidate)
                                .distinct()
                                .count(),
                        "candidate"),
                ratings.raters() == 1 ? "1 person" : ratings.raters() + " people");
        if (ratings.ratedTwice() > 0) {
            line("%s rated more than once: the mean counts", Plain.count(ratings.ratedTwice(), "answer"));
        }
        lesson.compared().ifPresent(this::table);
        if (lesson instanceof Lesson.Learnt accepted) {
            line("");
            line(
                    "Learnt: %s. So close a relation by chance: %.2f of 100 times.",
                    kind(accepted.mapping().kind()), 100 * accepted.chance());
        }
    }

    void written(Path file) {
        line("written to %s", Plain.line(file.toString()));
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "line" -> "a shrunk line over the score";
            case "ridge" -> "weights of the sub-scores, shrunk towards the defaults";
            default -> "steps over the score that never fall";
        };
    }

    private void table(Comparison comparison) {
        line("");
        line(
                "Each answer is predicted by what was learnt from other candidates. RMSE in points of 100; QWK in five levels.");
        line("%-34s %6s  %-20s  %-20s  %-14s  %-20s", "", "", "calibrated", "as it was", "mean only", "length only");
        line(
                "%-34s %6s  %6s %6s %6s  %6s %6s %6s  %6s %6s  %6s %6s %6s",
                "", "n", "r", "RMSE", "QWK", "r", "RMSE", "QWK", "RMSE", "QWK", "r", "RMSE", "QWK");
        row(comparison.all());
        comparison.byCandidate().ifPresent(this::row);
        var questions = comparison.byQuestion();
        questions.stream().limit(QUESTIONS).forEach(this::row);
        if (questions.size() > QUESTIONS) {
            line("(%d more questions)", questions.size() - QUESTIONS);
        }
    }

    private void row(Comparison.Row row) {
        line(
                "%-34s %6d  %s  %s  %6s %6s  %s",
                Plain.text(row.name(), NAME),
                row.of(),
                scores(row.calibrated()),
                scores(row.uncalibrated()),
                points(row.mean().rmse()),
                ratio(row.mean().kappa()),
                scores(row.length()));
    }

    private static String scores(Scores scores) {
        return String.format(
                Locale.ROOT, "%6s %6s %6s", ratio(scores.r()), points(scores.rmse()), ratio(scores.kappa()));
    }

    private static String ratio(OptionalDouble value) {
        return value.isEmpty() ? "-" : String.format(Locale.ROOT, "%.2f", value.getAsDouble() + 0.0);
    }

    private static String points(OptionalDouble value) {
        return value.isEmpty() ? "-" : String.format(Locale.ROOT, "%.1f", value.getAsDouble());
    }

    private void line(String form, Object... values) {
        out.println(String.format(Locale.ROOT, form, values));
    }
}
