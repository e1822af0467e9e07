package dev.shortlist.pdf;

/**
 * A block that is not parted while it is short; a longer one may go on overleaf rather than leave much of a page empty.
 *
 * @param block the block
 * @param most the height up to which it stays together, in points
 */
record Whole(Block block, double most) implements Block {
    /** About a third of a page. */
    static final double SHORT = 260;

    static Whole of(Block block) {
        return new Whole(block, SHORT);
    }

    @Override
    public double height(double width) {
        return block.height(width);
    }

    @Override
    public double first(double width) {
        double height = block.height(width);
        return height <= most ? height : block.first(width);
    }

    @Override
    public void place(Flow flow, double x, double width) {
        flow.need(first(width));
        block.place(flow, x, width);
    }
}
