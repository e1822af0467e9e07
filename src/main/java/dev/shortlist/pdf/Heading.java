package dev.shortlist.pdf;

/**
 * A heading, with what leads to it.
 *
 * @param text its words
 * @param level in the list of bookmarks, from 1; 0 where it has none
 * @param title of the bookmark
 * @param target the name of links to it; empty where there are none
 * @param ruled whether a line runs below it
 */
record Heading(TextBlock text, int level, String title, String target, boolean ruled) implements Block {
    private static final double BELOW = 2.4;

    @Override
    public double height(double width) {
        return text.height(width) + (ruled ? BELOW : 0);
    }

    @Override
    public void place(Flow flow, double x, double width) {
        flow.need(height(width));
        if (level > 0) {
            flow.bookmark(level, title, text.tag());
        }
        if (!target.isEmpty()) {
            flow.target(target);
        }
        text.place(flow, x, width);
        if (ruled) {
            flow.moveBy(BELOW);
            flow.sheet().beginArtifact("");
            flow.sheet().line(Colour.LINE, 0.75, x, flow.y(), width, 0);
            flow.sheet().end();
        }
    }
}
