package dev.shortlist.evaluation;

import dev.shortlist.evaluation.Svg.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** A point per answer; of many answers a square per place, as large as there are answers. */
final class Cloud implements Picture.Drawing {
    private static final int MOST_POINTS = 1_500;
    private static final double RADIUS = 2.6;

    /** Dots stand side by side whose scores are not so many points apart, over so many pixels. */
    private static final double SAME = 2;

    private static final double WIDEST = 40;

    /** Squares to a side. */
    private static final int SIDE = 40;

    private static final int FIFTHS = 5;

    /** The mean of fewer answers is no mark in a picture. */
    private static final int FEWEST = 3;

    private static final double TICK = 25;

    private final double[] scores;
    private final double[] ratings;

    Cloud(double[] scores, double[] ratings) {
        this.scores = scores;
        this.ratings = ratings;
    }

    @Override
    public void draw(Svg svg) {
        for (double rating = 0; rating <= 100; rating += TICK) {
            double x = Picture.at(rating, 0).x();
            svg.label(x, Picture.TOP + Picture.HEIGHT + 18, "x", Svg.of(rating));
        }
        if (scores.length <= MOST_POINTS) {
            dots(svg);
        } else {
            squares(svg);
        }
        List<Point> means = new ArrayList<>();
        for (int fifth = 0; fifth < FIFTHS; fifth++) {
            double[] rated = of(ratings, fifth);
            if (rated.length >= FEWEST) {
                means.add(Picture.at(Picture.mean(rated), Picture.mean(of(scores, fifth))));
            }
        }
        if (!means.isEmpty()) {
            svg.path("means", means, false);
        }
        means.forEach(m -> svg.circle("mean", m, 4));
    }

    /** Dots of the same rating and nearly the same score stand side by side, in the order of the answers. */
    private void dots(Svg svg) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < scores.length; i++) {
            String place = ratings[i] + " " + (int) (scores[i] / SAME);
            places.computeIfAbsent(place, p -> new ArrayList<>()).add(i);
        }
        for (List<Integer> place : places.values()) {
            double apart = Math.min(2 * RADIUS, WIDEST / place.size());
            for (int i = 0; i < place.size(); i++) {
                Point at = Picture.at(ratings[place.get(i)], scores[place.get(i)]);
                double aside = (i - (place.size() - 1) / 2.0) * apart;
                svg.circle("dot", new Point(at.x() + aside, at.y()), RADIUS);
            }
        }
    }

    private void squares(Svg svg) {
        int[][] count = new int[SIDE][SIDE];
        int most = 0;
        for (int i = 0; i < scores.length; i++) {
            int column = place(ratings[i]);
            int row = place(scores[i]);
            most = Math.max(most, ++count[column][row]);
        }
        Point origin = Picture.at(0, 0);
        Point next = Picture.at(100.0 / SIDE, 100.0 / SIDE);
        double side = Math.min(next.x() - origin.x(), origin.y() - next.y());
        for (int column = 0; column < SIDE; column++) {
            for (int row = 0; row < SIDE; row++) {
                if (count[column][row] > 0) {
                    double size = Math.max(1, side * Math.sqrt(count[column][row] / (double) most));
                    Point center = Picture.at((column + .5) * 100 / SIDE, (row + .5) * 100 / SIDE);
                    svg.rectangle("cell", new Point(center.x() - size / 2, center.y() - size / 2), size, size, 0);
                }
            }
        }
    }

    private static int place(double number) {
        return Math.min(SIDE - 1, (int) (number * SIDE / 100));
    }

    /** The numbers of those answers whose rating is in a fifth of the scale. */
    private double[] of(double[] numbers, int fifth) {
        Numbers found = new Numbers();
        for (int i = 0; i < ratings.length; i++) {
            if (Math.min(FIFTHS - 1, (int) (ratings[i] * FIFTHS / 100)) == fifth) {
                found.add(numbers[i]);
            }
        }
        return found.all();
    }

    @Override
    public String inWords() {
        StringJoiner said = new StringJoiner("; ", "Mean score by rating: ", ".");
        for (int fifth = 0; fifth < FIFTHS; fifth++) {
            double[] found = of(scores, fifth);
            if (found.length >= FEWEST) {
                said.add(String.format(
                        Locale.ROOT,
                        "%d to %d: %.1f, of %,d answers",
                        20 * fifth,
                        20 * fifth + 20,
                        Picture.mean(found),
                        found.length));
            }
        }
        return said.toString();
    }

    @Override
    public String[] key() {
        return new String[] {
            scores.length <= MOST_POINTS
                    ? "A dot is an answer; those of the same rating and nearly the same score stand side by side."
                    : "The larger a square, the more answers have that rating and score.",
            "Orange: the mean score by fifths of the rating. Dashed: where score and rating are the same."
        };
    }
}
