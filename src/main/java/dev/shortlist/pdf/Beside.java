package dev.shortlist.pdf;

import java.util.List;

/**
 * Blocks beside one another, all on one page; where they are too long for that, below one another.
 */
final class Beside implements Block {
    /** What is longer leaves too much of a page empty when it has to move to the next. */
    private static final double LONGEST = 600;

    private final List<? extends Block> blocks;
    private final double[] shares;
    private final double gap;

    /**
     * @param blocks from left to right
     * @param shares of the width
     * @param gap between them, in points
     */
    Beside(List<? extends Block> blocks, double[] shares, double gap) {
        this.blocks = blocks;
        this.shares = shares;
        this.gap = gap;
    }

    private double width(int block, double all) {
        return (all - gap * (shares.length - 1)) * shares[block];
    }

    @Override
    public double height(double width) {
        double highest = highest(width);
        return highest <= LONGEST ? highest : below().height(width);
    }

    @Override
    public double first(double width) {
        double highest = highest(width);
        return highest <= LONGEST ? highest : below().first(width);
    }

    private double highest(double width) {
        double highest = 0;
        for (int i = 0; i < blocks.size(); i++) {
            highest = Math.max(highest, blocks.get(i).height(width(i, width)));
        }
        return highest;
    }

    private Block below() {
        Stack stack = new Stack();
        blocks.forEach(b -> stack.add(gap / 2, b));
        return stack;
    }

    @Override
    public void place(Flow flow, double x, double width) {
        double highest = highest(width);
        if (highest > LONGEST) {
            below().place(flow, x, width);
            return;
        }
        flow.need(highest);
        double top = flow.y();
        double at = x;
        for (int i = 0; i < blocks.size(); i++) {
            flow.moveTo(top);
            if (blocks.get(i) instanceof Frame frame) {
                frame.atLeast(highest);
            }
            blocks.get(i).place(flow, at, width(i, width));
            at += width(i, width) + gap;
        }
        flow.moveTo(top + highest);
    }
}
