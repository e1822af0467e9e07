package dev.shortlist.pdf;

import org.jspecify.annotations.Nullable;

/** A block with a line around it, or at its side; on each page that it reaches. */
final class Frame implements Block {
    /**
     * The lines.
     *
     * @param box whether there is a thin line all around
     * @param side the colour of a thick line at the left; the ground where there is none
     * @param above the distance of the words to the upper line, in points
     * @param beside to the left
     */
    record Style(boolean box, @Nullable Colour side, double above, double beside) {
        static final Style CARD = new Style(true, null, 8.5, 10);
        static final Style ALERT = new Style(true, Colour.ALERT, 7, 10);
        static final Style QUOTE = new Style(false, Colour.STRONG_LINE, 0, 8.5);
        static final Style NOTE = new Style(false, Colour.ALERT, 0, 8.5);
    }

    /** The frame on the page where it stands now. */
    static final class Open {
        private final Style style;
        private final double x;
        private final double width;
        private double top;

        private Open(Style style, double x, double width, double top) {
            this.style = style;
            this.x = x;
            this.width = width;
            this.top = top;
        }

        double above() {
            return style.above();
        }

        double below() {
            return style.above();
        }

        void reopen(double newTop) {
            top = newTop;
        }

        /** Draws it, from where it began on this page. */
        void close(Sheet sheet, double words) {
            double height = words + below() - top;
            sheet.beginArtifact("");
            if (style.box()) {
                sheet.outline(Colour.LINE, 0.75, x, top, width, height, "");
            }
            if (style.side() != null) {
                sheet.fill(style.side(), x, top, style.box() ? 3 : 1.9, height);
            }
            sheet.end();
        }
    }

    private final Block block;
    private final Style style;
    private double least;

    Frame(Block block, Style style) {
        this.block = block;
        this.style = style;
    }

    /** Makes it as high as what stands beside it. */
    void atLeast(double height) {
        least = height;
    }

    private double inner(double width) {
        return width - style.beside() - (style.box() ? style.beside() : 0);
    }

    @Override
    public double height(double width) {
        return block.height(inner(width)) + 2 * style.above();
    }

    @Override
    public double first(double width) {
        return block.first(inner(width)) + 2 * style.above();
    }

    @Override
    public void place(Flow flow, double x, double width) {
        flow.need(first(width));
        double top = flow.y();
        int page = flow.sheet().number();
        flow.open(new Open(style, x, width, top));
        flow.moveBy(style.above());
        block.place(flow, x + style.beside(), inner(width));
        if (flow.sheet().number() == page && flow.y() + style.above() < top + least) {
            flow.moveTo(top + least - style.above());
        }
        flow.close();
        flow.moveBy(style.above());
    }
}
