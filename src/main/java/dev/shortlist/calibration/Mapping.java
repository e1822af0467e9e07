package dev.shortlist.calibration;

import java.util.Collections;
import java.util.List;

/** How the sub-scores of an answer become the rating that people would give; always 0 to 100. */
public sealed interface Mapping {
    /** The rating expected for an answer, 0 to 100. */
    double apply(Features features);

    /** A word for it, as files have it. */
    String kind();

    /**
     * A line over the default score: never falls as that rises.
     *
     * @param intercept the rating where the default score is 0, in points, before it is kept from 0 to 100
     * @param slope points of rating for a point of score, 0 and more
     */
    record Line(double intercept, double slope) implements Mapping {
        public Line {
            require(
                    Double.isFinite(intercept) && Double.isFinite(slope) && slope >= 0,
                    "a finite line that does not fall");
        }

        @Override
        public double apply(Features features) {
            return clip(at(features.points()));
        }

        double at(double points) {
            return intercept + slope * points;
        }

        @Override
        public String kind() {
            return "line";
        }
    }

    /**
     * A weight of at least 0 for each sub-score: never falls as one of them rises.
     *
     * @param intercept the rating where all of them are 0
     * @param weights in the order text, concepts, reference, peers, communication, guards; the default score stands in for a
     *     sub-score that an answer lacks
     */
    record Weighted(double intercept, List<Double> weights) implements Mapping {
        public Weighted {
            weights = List.copyOf(weights);
            require(
                    Double.isFinite(intercept)
                            && weights.size() == Features.COUNT
                            && weights.stream().allMatch(w -> w >= 0 && Double.isFinite(w)),
                    Features.COUNT + " finite weights of at least 0");
        }

        @Override
        public double apply(Features features) {
            double[] columns = features.columns();
            double sum = intercept;
            for (int i = 0; i < columns.length; i++) {
                sum += weights.get(i) * columns[i];
            }
            return clip(sum);
        }

        @Override
        public String kind() {
            return "ridge";
        }
    }

    /**
     * Steps joined by lines over the default score: never falls as that rises; level before the first and behind the last.
     *
     * @param scores default scores, in points, rising
     * @param ratings the rating at each of them, never falling
     */
    record Isotonic(List<Double> scores, List<Double> ratings) implements Mapping {
        public Isotonic {
            scores = List.copyOf(scores);
            ratings = List.copyOf(ratings);
            require(
                    !scores.isEmpty() && scores.size() == ratings.size(),
                    "as many scores as ratings, and one at least");
            for (int i = 0; i < scores.size(); i++) {
                require(Double.isFinite(scores.get(i)) && Double.isFinite(ratings.get(i)), "finite numbers");
                require(i == 0 || scores.get(i) > scores.get(i - 1), "rising scores");
                require(i == 0 || ratings.get(i) >= ratings.get(i - 1), "ratings that never fall");
            }
        }

        @Override
        public double apply(Features features) {
            double x = features.points();
            int found = Collections.binarySearch(scores, x);
            int above = found < 0 ? -found - 1 : found;
            if (above == 0 || above == scores.size()) {
                return clip(ratings.get(above == 0 ? 0 : above - 1));
            }
            double share = (x - scores.get(above - 1)) / (scores.get(above) - scores.get(above - 1));
            return clip(ratings.get(above - 1) + share * (ratings.get(above) - ratings.get(above - 1)));
        }

        @Override
        public String kind() {
            return "isotonic";
        }
    }

    private static double clip(double rating) {
        return Math.max(0, Math.min(100, rating));
    }

    private static void require(boolean holds, String expected) {
        if (!holds) {
            throw new IllegalArgumentException("expected " + expected);
        }
    }
}
