package dev.shortlist.calibration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A calibration as it is kept: what was learnt, from what, and how well it does.
 *
 * @param id its name
 * @param version counts up from 1
 * @param made when it was learnt
 * @param method the version of the scoring method it was learnt with
 * @param rubrics the rubrics it was learnt with; it says nothing about others
 * @param settings the scorer's settings it was learnt with, by key
 * @param source what it was learnt from
 * @param figures how well it does
 * @param mapping what was learnt
 * @param residuals how far off it still is
 */
public record Calibration(
        String id,
        int version,
        Instant made,
        String method,
        List<RubricLearnt> rubrics,
        SortedMap<String, String> settings,
        Source source,
        Figures figures,
        Mapping mapping,
        Residuals residuals) {
    /** A rubric: its id, its version, and the SHA-256 of its file in 64 hexadecimal digits. */
    public record RubricLearnt(String id, int version, String sha256) {}

    /**
     * Rated answers.
     *
     * @param answers how many
     * @param questions to how many questions
     * @param candidates of how many candidates
     * @param raters by how many people; ratings without a name are one person's
     * @param sha256 of the answers and ratings, sorted; not of names or files
     */
    public record Source(int answers, int questions, int candidates, int raters, String sha256) {}

    /**
     * How well it does on candidates it was not learnt from, errors in points.
     *
     * @param r between calibrated scores and ratings
     * @param rmse of calibrated scores
     * @param kappa with quadratic weights, in five levels
     * @param rmseOfMean of the mean of the ratings alone
     * @param rmseOfLength of a line over the answers' length
     * @param rmseUncalibrated of the scores as they were
     * @param chance the probability of as close a relation where there is none
     */
    public record Figures(
            Measured r,
            Measured rmse,
            Measured kappa,
            double rmseOfMean,
            double rmseOfLength,
            double rmseUncalibrated,
            double chance) {}

    /** A figure with its 95 % interval; without one, both ends are the figure. */
    public record Measured(double value, double low, double high) {}

    public Calibration {
        rubrics = List.copyOf(rubrics);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** Whether it was learnt with this rubric. */
    public boolean covers(String rubricId, int rubricVersion) {
        return rubrics.stream().anyMatch(r -> r.id().equals(rubricId) && r.version() == rubricVersion);
    }

    /** A sentence for reports: which it is and what it is worth. */
    public String inWords() {
        return String.format(
                Locale.ROOT,
                "calibrated: %s, version %d, %s, %d ratings, RMSE %.1f against %.1f of the mean alone",
                id,
                version,
                LocalDate.ofInstant(made, ZoneOffset.UTC),
                source.answers(),
                figures.rmse().value(),
                figures.rmseOfMean());
    }
}
