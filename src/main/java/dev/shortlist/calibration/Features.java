package dev.shortlist.calibration;

import org.jspecify.annotations.Nullable;

/**
 * What the words of an answer gave, each 0 to 1.
 *
 * @param text the default score: its parts by the default weights
 * @param concepts the rubric's concepts; null where there are none
 * @param reference nearness to a model answer; null where there is none
 * @param peers what the best other answers share; null where there were too few
 * @param communication how it is told; null where that was not scored
 * @param guards what the guards left of the content
 */
public record Features(
        double text,
        @Nullable Double concepts,
        @Nullable Double reference,
        @Nullable Double peers,
        @Nullable Double communication,
        double guards) {
    static final int COUNT = 6;

    public Features {
        if (!(text >= 0 && text <= 1)) {
            throw new IllegalArgumentException("expected a text score from 0 to 1, found " + text);
        }
    }

    /** The default score, 0 to 100. */
    double points() {
        return 100 * text;
    }

    /** All of them in points, the default score first; it stands in for one that is absent, which then says nothing new. */
    double[] columns() {
        return new double[] {
            points(), points(concepts), points(reference), points(peers), points(communication), 100 * guards
        };
    }

    private double points(@Nullable Double feature) {
        return 100 * (feature == null ? text : feature);
    }
}
