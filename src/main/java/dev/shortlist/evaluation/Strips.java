package dev.shortlist.evaluation;

import dev.shortlist.evaluation.Svg.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** A strip per rating: how its scores are spread, as a smooth shape; a dot per answer where they are few. */
final class Strips implements Picture.Drawing {
    /** A shape of fewer answers would show the kernel and not the answers. */
    private static final int FEW = 40;

    private static final double WIDEST = 54;
    private static final double RADIUS = 3.4;

    /** Of a normal kernel, in points. */
    private static final double BANDWIDTH = 4;

    /** Of an outline, in points. */
    private static final int STEP = 1;

    /** Dots stand side by side whose scores are not so many points apart. */
    private static final double SAME = 2;

    private static final int TENTHS = 10;

    private final List<double[]> scoresOf = new ArrayList<>();
    private final Levels levels;
    private final double half;

    Strips(double[] scores, double[] ratings, Levels levels, double gap) {
        this.levels = levels;
        half = Math.min(WIDEST, .44 * gap);
        int[] levelOf = levels.nearest(ratings);
        for (int i = 0; i < levels.count(); i++) {
            Numbers numbers = new Numbers();
            for (int answer = 0; answer < scores.length; answer++) {
                if (levelOf[answer] == i) {
                    numbers.add(scores[answer]);
                }
            }
            double[] sorted = numbers.all();
            Arrays.sort(sorted);
            scoresOf.add(sorted);
        }
    }

    @Override
    public void draw(Svg svg) {
        List<Point> means = new ArrayList<>();
        for (int i = 0; i < levels.count(); i++) {
            double rating = levels.values()[i];
            double[] scores = scoresOf.get(i);
            double x = Picture.at(rating, 0).x();
            svg.label(x, Picture.TOP + Picture.HEIGHT + 18, "x", Svg.of(rating));
            svg.label(x, Picture.TOP + Picture.HEIGHT + 34, "x", String.format(Locale.ROOT, "n = %,d", scores.length));
            if (scores.length < FEW) {
                dots(svg, x, scores);
            } else {
                svg.path("shape", outline(x, scores), true);
                box(svg, rating, scores);
            }
            means.add(Picture.at(rating, Picture.mean(scores)));
        }
        svg.path("means", means, false);
        means.forEach(m -> svg.circle("mean", m, 4));
    }

    private List<Point> outline(double x, double[] scores) {
        int[] counts = new int[100 * TENTHS + 1];
        for (double score : scores) {
            counts[(int) StrictMath.rint(score * TENTHS)]++;
        }
        double[] density = new double[100 / STEP + 1];
        for (int i = 0; i < density.length; i++) {
            density[i] = density(counts, i * STEP);
        }
        double most = Arrays.stream(density).max().orElse(1);
        List<Point> outline = new ArrayList<>();
        for (int i = 0; i < density.length; i++) {
            outline.add(new Point(
                    x + half * density[i] / most, Picture.at(0, i * STEP).y()));
        }
        for (int i = density.length - 1; i >= 0; i--) {
            outline.add(new Point(
                    x - half * density[i] / most, Picture.at(0, i * STEP).y()));
        }
        return outline;
    }

    /** Mirrored at both ends, where a kernel would spill over. */
    private static double density(int[] counts, double at) {
        double density = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                double score = i / (double) TENTHS;
                density += counts[i] * (kernel(at - score) + kernel(at + score) + kernel(200 - at - score));
            }
        }
        return density;
    }

    private static double kernel(double distance) {
        return StrictMath.exp(-distance * distance / (2 * BANDWIDTH * BANDWIDTH));
    }

    private static void box(Svg svg, double rating, double[] scores) {
        Point upper = Picture.at(rating, Picture.quantile(scores, .75));
        Point lower = Picture.at(rating, Picture.quantile(scores, .25));
        Point median = Picture.at(rating, Picture.quantile(scores, .5));
        double height = Math.max(2, lower.y() - upper.y());
        svg.rectangle("middle", new Point(upper.x() - 5, upper.y()), 10, height, 3);
        svg.line("median", new Point(median.x() - 3, median.y()), new Point(median.x() + 3, median.y()));
    }

    private void dots(Svg svg, double x, double[] scores) {
        int from = 0;
        while (from < scores.length) {
            int to = from + 1;
            while (to < scores.length && scores[to] - scores[from] < SAME) {
                to++;
            }
            double apart = Math.min(2 * RADIUS, 2 * half / (to - from));
            for (int i = from; i < to; i++) {
                double aside = (i - from - (to - from - 1) / 2.0) * apart;
                svg.circle("dot", new Point(x + aside, Picture.at(0, scores[i]).y()), RADIUS);
            }
            from = to;
        }
    }

    @Override
    public String inWords() {
        StringJoiner said = new StringJoiner("; ", "", ".");
        for (int i = 0; i < levels.count(); i++) {
            double[] scores = scoresOf.get(i);
            said.add(String.format(
                    Locale.ROOT,
                    "rated %s: %,d %s, median score %.1f, the middle half %.1f to %.1f",
                    Svg.of(levels.values()[i]),
                    scores.length,
                    scores.length == 1 ? "answer" : "answers",
                    Picture.quantile(scores, .5),
                    Picture.quantile(scores, .25),
                    Picture.quantile(scores, .75)));
        }
        String all = said.toString();
        return Character.toUpperCase(all.charAt(0)) + all.substring(1);
    }

    @Override
    public String[] key() {
        return new String[] {
            scoresOf.stream().allMatch(s -> s.length < FEW)
                    ? "A dot is an answer."
                    : "Shape: how the scores of a rating are spread. Bar: their middle half; white: the median."
                            + (scoresOf.stream().anyMatch(s -> s.length < FEW) ? " Dot: an answer." : ""),
            "Orange: the mean score of each rating. Dashed: where score and rating are the same."
        };
    }
}
