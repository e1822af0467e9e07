package dev.shortlist.pdf;

/** A list's point before its words. */
record Bullet(Block words, double size) implements Block {
    private static final double INDENT = 1.1;

    @Override
    public double height(double width) {
        return words.height(width - INDENT * size);
    }

    @Override
    public double first(double width) {
        return words.first(width - INDENT * size);
    }

    @Override
    public void place(Flow flow, double x, double width) {
        flow.need(first(width));
        Sheet sheet = flow.sheet();
        double dot = size * 0.26;
        sheet.beginArtifact("");
        sheet.fill(Colour.STRONG_LINE, x + size * 0.35, flow.y() + size * Ink.LEADING / 2 - dot / 2, dot, dot);
        sheet.end();
        words.place(flow, x + INDENT * size, width - INDENT * size);
    }
}
