package dev.shortlist.pdf;

import java.util.List;

/**
 * A score as a bar, and a line where the median lies; the numbers stand beside it.
 *
 * @param score 0 to 100
 * @param median 0 to 100; negative where there is none
 * @param edges where the bands part, 0 to 100
 */
record Bar(double score, double median, List<Double> edges) implements Block {
    private static final double HEIGHT = 10.5;
    private static final double THICK = 6;

    @Override
    public double height(double width) {
        return HEIGHT;
    }

    @Override
    public void place(Flow flow, double x, double width) {
        Sheet sheet = flow.sheet();
        double top = flow.y() + (HEIGHT - THICK) / 2;
        sheet.beginArtifact("");
        sheet.fill(Colour.TRACK, x, top, width, THICK);
        sheet.fill(Colour.FILL, x, top, width * score / 100, THICK);
        edges.forEach(e -> sheet.fill(Colour.GROUND, x + width * e / 100 - 0.75, top, 1.5, THICK));
        if (median >= 0) {
            sheet.line(Colour.TEXT, 1.5, x + width * median / 100, flow.y(), 0, HEIGHT);
        }
        sheet.end();
        flow.moveBy(HEIGHT);
    }
}
