package dev.shortlist.pdf;

import java.util.List;

/** A paragraph. It may go on overleaf, with at least two lines on each side. */
final class TextBlock implements Block {
    private static final int LEAST = 2;

    private final Paragraph paragraph;
    private final Tag tag;
    private final double leading;
    private double width = -1;
    private List<Paragraph.Line> lines = List.of();

    TextBlock(Paragraph paragraph, Tag tag) {
        this(paragraph, tag, Ink.LEADING);
    }

    /** @param leading the distance of lines, in sizes */
    TextBlock(Paragraph paragraph, Tag tag, double leading) {
        this.paragraph = paragraph;
        this.tag = tag;
        this.leading = paragraph.size() * leading;
    }

    Tag tag() {
        return tag;
    }

    /** The width of its longest line where none is broken. */
    double natural() {
        return paragraph.natural();
    }

    private List<Paragraph.Line> lines(double newWidth) {
        if (width != newWidth) {
            width = newWidth;
            lines = paragraph.lines(newWidth + 0.001);
        }
        return lines;
    }

    @Override
    public double height(double newWidth) {
        return lines(newWidth).size() * leading;
    }

    @Override
    public double first(double newWidth) {
        int count = lines(newWidth).size();
        return (count < 2 * LEAST ? count : LEAST) * leading;
    }

    @Override
    public void place(Flow flow, double x, double newWidth) {
        List<Paragraph.Line> all = lines(newWidth);
        LinePainter painter = new LinePainter(paragraph, tag, leading);
        int done = 0;
        while (done < all.size()) {
            int fitting = fitting(flow, all.size() - done);
            if (fitting == 0) {
                flow.turn();
                fitting = Math.max(1, fitting(flow, all.size() - done));
            }
            painter.paint(flow, x, newWidth, all.subList(done, done + fitting));
            done += fitting;
            if (done < all.size()) {
                flow.turn();
            }
        }
    }

    /** How many lines of the rest stand on this page. */
    private int fitting(Flow flow, int rest) {
        int room = (int) Math.floor((flow.left() + 0.01) / leading);
        if (room >= rest) {
            return rest;
        }
        int lines = Math.min(room, rest - LEAST);
        return lines >= LEAST ? lines : 0;
    }
}
