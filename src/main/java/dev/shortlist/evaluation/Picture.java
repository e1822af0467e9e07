package dev.shortlist.evaluation;

import dev.shortlist.evaluation.Svg.Point;
import java.util.Arrays;
import java.util.Locale;

/**
 * Score against rating as SVG: a shape per rating where there are few different ones, else points. It says the same in
 * words to whoever cannot see it.
 */
final class Picture {
    static final double LEFT = 76;
    static final double TOP = 88;
    static final double WIDTH = 608;
    static final double HEIGHT = 400;

    /** Between the frame and the lowest and highest rating, so that what is drawn there has room. */
    static final double MARGIN = 64;

    /** Shapes closer to each other than this cannot be told apart. */
    private static final double LEAST_GAP = 36;

    private static final double STEP = 25;

    private static final String STYLE = """
            text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;fill:#24313d}
            .title{font-size:19px;font-weight:600}
            .under,.note{font-size:13px;fill:#52616e}
            .note{font-size:12px}
            .axis{font-size:13px;text-anchor:middle}
            .x{font-size:12px;fill:#52616e;text-anchor:middle}
            .y{font-size:12px;fill:#52616e;text-anchor:end}
            .grid{stroke:#e4e9ed}
            .frame{fill:none;stroke:#c3ccd4}
            .same{stroke:#7b8894;stroke-width:1.5;stroke-dasharray:5 5}
            .shape{fill:#2f6f9f;fill-opacity:.28;stroke:#2f6f9f;stroke-width:1}
            .middle{fill:#1d4e73}
            .median{stroke:#fff;stroke-width:3;stroke-linecap:round}
            .dot{fill:#2f6f9f;fill-opacity:.55}
            .cell{fill:#2f6f9f;fill-opacity:.75}
            .means{fill:none;stroke:#c2571a;stroke-width:2}
            .mean{fill:#fff;stroke:#c2571a;stroke-width:2}
            """;

    private final RatedAnswers answers;
    private final double[] scores;
    private final double[] ratings;
    private final Levels levels;
    private final Figure pearson;
    private final Svg svg = new Svg();

    Picture(RatedAnswers answers, Levels levels, Figure pearson) {
        this.answers = answers;
        this.levels = levels;
        this.pearson = pearson;
        scores = answers.scores();
        ratings = answers.ratings();
    }

    /** Where a rating and a score, 0 to 100 each, are in the picture. */
    static Point at(double rating, double score) {
        return new Point(LEFT + MARGIN + rating / 100 * (WIDTH - 2 * MARGIN), TOP + HEIGHT - score / 100 * HEIGHT);
    }

    String svg() {
        boolean strips = levels.ofTheRatings() && gap() >= LEAST_GAP;
        Drawing drawing = strips ? new Strips(scores, ratings, levels, gap()) : new Cloud(scores, ratings);
        svg.open(
                "svg",
                "xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\"600\" viewBox=\"0 0 720 600\" role=\"img\""
                        + " aria-labelledby=\"title desc\"");
        svg.words("title", "id=\"title\"", "Score against people's rating");
        svg.words("desc", "id=\"desc\"", caption() + ". " + drawing.inWords());
        svg.open("style", "");
        svg.raw(STYLE).close("style");
        svg.element("rect", "width=\"720\" height=\"600\" fill=\"#fff\"");
        svg.label(LEFT, 38, "title", "Score against people's rating");
        svg.label(LEFT, 62, "under", caption());
        axes();
        drawing.draw(svg);
        svg.label(LEFT, 566, "note", drawing.key()[0]);
        svg.label(LEFT, 584, "note", drawing.key()[1]);
        svg.close("svg");
        return svg.toString();
    }

    private double gap() {
        double gap = WIDTH;
        double[] values = levels.values();
        for (int i = 1; i < values.length; i++) {
            gap = Math.min(gap, at(values[i], 0).x() - at(values[i - 1], 0).x());
        }
        return gap;
    }

    private String caption() {
        StringBuilder caption = new StringBuilder();
        pearson.value().ifPresent(r -> caption.append(String.format(Locale.ROOT, "r = %.3f", r + 0.0)));
        pearson.interval()
                .ifPresent(i -> caption.append(
                        String.format(Locale.ROOT, " (95 %% interval %.3f to %.3f)", i.low() + 0.0, i.high() + 0.0)));
        caption.append(caption.isEmpty() ? "" : ", ");
        return caption.append(String.format(
                        Locale.ROOT,
                        "%,d answers to %,d %s by %,d %s",
                        answers.size(),
                        answers.questions(),
                        answers.questions() == 1 ? "question" : "questions",
                        answers.candidates(),
                        answers.candidates() == 1 ? "candidate" : "candidates"))
                .toString();
    }

    private void axes() {
        for (double score = 0; score <= 100; score += STEP) {
            double y = at(0, score).y();
            svg.line("grid", new Point(LEFT, y), new Point(LEFT + WIDTH, y));
            svg.label(LEFT - 10, y + 4, "y", Svg.of(score));
        }
        svg.line("same", at(0, 0), at(100, 100));
        svg.rectangle("frame", new Point(LEFT, TOP), WIDTH, HEIGHT, 0);
        svg.label(LEFT + WIDTH / 2, 544, "axis", "People's rating, per cent of the top of their scale");
        svg.words(
                "text",
                "class=\"axis\" transform=\"translate(30 " + Svg.of(TOP + HEIGHT / 2) + ") rotate(-90)\"",
                answers.column().words());
    }

    /** What stands in the frame. */
    interface Drawing {
        void draw(Svg svg);

        /** The same for whoever cannot see it. */
        String inWords();

        /** What the marks mean, in two lines. */
        String[] key();
    }

    /** A quantile of sorted numbers, between neighbours where it falls between two. */
    static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    static double mean(double[] numbers) {
        return Arrays.stream(numbers).sum() / numbers.length;
    }
}
