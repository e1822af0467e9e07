package dev.shortlist.pdf;

import java.util.ArrayList;
import java.util.List;

/** Blocks below one another. */
final class Stack implements Block {
    /**
     * One of them.
     *
     * @param gap above it, in points; none at the top of a page
     * @param kept whether it stays with the next, as a heading does
     */
    private record Item(Block block, double gap, boolean kept) {}

    private final List<Item> items = new ArrayList<>();

    Stack add(double gap, Block block) {
        items.add(new Item(block, items.isEmpty() ? 0 : gap, false));
        return this;
    }

    /** Adds what must not be the last on a page. */
    Stack heading(double gap, Block block) {
        items.add(new Item(block, items.isEmpty() ? 0 : gap, true));
        return this;
    }

    @Override
    public double height(double width) {
        double height = 0;
        for (Item item : items) {
            height += item.gap() + item.block().height(width);
        }
        return height;
    }

    @Override
    public double first(double width) {
        return first(0, width);
    }

    private double first(int at, double width) {
        if (at >= items.size()) {
            return 0;
        }
        Item item = items.get(at);
        if (!item.kept() || at + 1 == items.size()) {
            return item.block().first(width);
        }
        return item.block().height(width) + items.get(at + 1).gap() + first(at + 1, width);
    }

    @Override
    public void place(Flow flow, double x, double width) {
        for (int i = 0; i < items.size(); i++) {
            double gap = items.get(i).gap();
            flow.need(gap + first(i, width));
            if (!flow.isAtTop()) {
                flow.moveBy(gap);
            }
            items.get(i).block().place(flow, x, width);
        }
    }
}
