package dev.shortlist.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Short blocks one after the other, as words on a line.
 *
 * @param blocks each with a label above its value
 * @param gap between two, in points
 */
record Row(List<Pair> blocks, double gap) implements Block {
    /** A label above its value. */
    record Pair(TextBlock label, TextBlock value) {
        double natural() {
            return Math.max(label.natural(), value.natural()) + 0.5;
        }

        double height(double width) {
            return label.height(width) + value.height(width);
        }
    }

    /** What stands on each line. */
    private List<List<Pair>> lines(double width) {
        List<List<Pair>> lines = new ArrayList<>();
        double left = -1;
        for (Pair pair : blocks) {
            double needed = Math.min(width, pair.natural());
            if (left < needed) {
                lines.add(new ArrayList<>());
                left = width;
            }
            lines.get(lines.size() - 1).add(pair);
            left -= needed + gap;
        }
        return lines;
    }

    private static double height(List<Pair> line, double width) {
        return line.stream()
                .mapToDouble(p -> p.height(Math.min(width, p.natural())))
                .max()
                .orElse(0);
    }

    @Override
    public double height(double width) {
        return lines(width).stream().mapToDouble(l -> height(l, width)).sum();
    }

    @Override
    public void place(Flow flow, double x, double width) {
        for (List<Pair> line : lines(width)) {
            double height = height(line, width);
            flow.need(height);
            double top = flow.y();
            double at = x;
            for (Pair pair : line) {
                double own = Math.min(width, pair.natural());
                flow.moveTo(top);
                pair.label().place(flow, at, own);
                pair.value().place(flow, at, own);
                at += own + gap;
            }
            flow.moveTo(top + height);
        }
    }
}
