package dev.shortlist.cli;

import dev.shortlist.agreement.Interval;
import dev.shortlist.calibration.Calibration;
import dev.shortlist.calibration.Calibration.Measured;
import dev.shortlist.calibration.Comparison;
import dev.shortlist.calibration.Lesson;
import dev.shortlist.calibration.RatedAnswer;
import dev.shortlist.evaluation.TrainingRatings;
import dev.shortlist.job.Product;
import dev.shortlist.settings.CalibrationFiles;
import dev.shortlist.settings.Settings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A lesson, and all that must be known about it later. */
final class CalibrationMaking {
    /** Of a calibration's history by hand: whoever learns it anew writes another file. */
    private static final int FIRST = 1;
    /** Hex digits of the data's hash in a name. */
    private static final int SHORT = 8;

    private CalibrationMaking() {}

    /** The name that a calibration has by itself: its date, and what it was learnt from. */
    static String name(Instant made, TrainingRatings ratings) {
        return LocalDate.ofInstant(made, ZoneOffset.UTC) + "-"
                + ratings.sha256().substring(0, SHORT);
    }

    static Calibration of(
            String id, Instant made, TrainingRatings ratings, Lesson.Learnt learnt, Settings settings, long seed) {
        return new Calibration(
                id,
                FIRST,
                made,
                Product.METHOD,
                ratings.rubrics().stream()
                        .map(r -> new Calibration.RubricLearnt(
                                r.rubric().id(), r.rubric().version(), r.sha256()))
                        .toList(),
                CalibrationFiles.learntWith(settings),
                source(ratings),
                figures(learnt, seed),
                learnt.mapping(),
                learnt.residuals());
    }

    private static Calibration.Source source(TrainingRatings ratings) {
        List<RatedAnswer> answers = ratings.answers();
        return new Calibration.Source(
                answers.size(),
                (int) answers.stream().map(RatedAnswer::question).distinct().count(),
                (int) answers.stream().map(RatedAnswer::candidate).distinct().count(),
                ratings.raters(),
                ratings.sha256());
    }

    private static Calibration.Figures figures(Lesson.Learnt learnt, long seed) {
        Comparison.Row all = learnt.comparison().all();
        Comparison.Intervals intervals = learnt.comparison().intervals(seed);
        return new Calibration.Figures(
                measured(all.calibrated().r(), intervals.r()),
                measured(all.calibrated().rmse(), intervals.rmse()),
                measured(all.calibrated().kappa(), intervals.kappa()),
                all.mean().rmse().orElse(0),
                all.length().rmse().orElse(0),
                all.uncalibrated().rmse().orElse(0),
                learnt.chance());
    }

    private static Measured measured(OptionalDouble figure, Optional<Interval> interval) {
        double value = figure.orElse(0);
        return new Measured(
                value,
                interval.map(Interval::low).orElse(value),
                interval.map(Interval::high).orElse(value));
    }
}
