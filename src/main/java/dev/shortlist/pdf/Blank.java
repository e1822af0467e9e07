package dev.shortlist.pdf;

/** A label with a line to write on. */
record Blank(TextBlock label) implements Block {
    private static final double HEIGHT = 26;
    private static final double INDENT = 57;

    @Override
    public double height(double width) {
        return HEIGHT;
    }

    @Override
    public void place(Flow flow, double x, double width) {
        flow.need(HEIGHT);
        double top = flow.y();
        flow.moveTo(top + HEIGHT - label.height(INDENT) - 1);
        label.place(flow, x, INDENT);
        flow.sheet().beginArtifact("");
        flow.sheet().line(Colour.STRONG_LINE, 0.75, x + INDENT, top + HEIGHT - 2, width - INDENT, 0);
        flow.sheet().end();
        flow.moveTo(top + HEIGHT);
    }
}
