package dev.shortlist.pdf;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells; a row is not parted, and the header stays with the first. */
final class Table implements Block {
    private static final double PAD = 2.9;
    private static final double APART = 5.7;
    private static final double DRAWING = 0.3;
    private static final double NARROWEST = 60;

    private final List<List<? extends Block>> rows = new ArrayList<>();

    /** The first row is the header; its texts are short. */
    Table row(List<? extends Block> cells) {
        rows.add(cells);
        return this;
    }

    /** Drawings have a fixed share, other columns what they need, the first the rest. */
    private double[] widths(double width) {
        int columns = rows.get(0).size();
        double[] widths = new double[columns];
        double rest = width;
        for (int column = 1; column < columns; column++) {
            widths[column] = isDrawn(column) ? width * DRAWING : needed(column) + APART;
            rest -= widths[column];
        }
        widths[0] = Math.max(NARROWEST, rest);
        double excess = (widths[0] - rest) / Math.max(1, width - rest);
        for (int column = 1; column < columns; column++) {
            widths[column] *= 1 - excess;
        }
        return widths;
    }

    private boolean isDrawn(int column) {
        return rows.stream().anyMatch(r -> r.get(column) instanceof Bar);
    }

    private double needed(int column) {
        return rows.stream()
                .map(r -> r.get(column))
                .mapToDouble(b -> b instanceof TextBlock text ? text.natural() + 0.5 : 0)
                .max()
                .orElse(0);
    }

    private static double height(List<? extends Block> row, double[] widths) {
        double height = 0;
        for (int i = 0; i < row.size(); i++) {
            height = Math.max(height, row.get(i).height(widths[i] - APART));
        }
        return height + 2 * PAD;
    }

    @Override
    public double height(double width) {
        double[] widths = widths(width);
        return rows.stream().mapToDouble(r -> height(r, widths)).sum();
    }

    @Override
    public double first(double width) {
        double[] widths = widths(width);
        return rows.stream().limit(2).mapToDouble(r -> height(r, widths)).sum();
    }

    @Override
    public void place(Flow flow, double x, double width) {
        flow.need(first(width));
        double[] widths = widths(width);
        for (List<? extends Block> row : rows) {
            double height = height(row, widths);
            flow.need(height);
            double top = flow.y();
            double at = x;
            for (int i = 0; i < row.size(); i++) {
                double own = widths[i] - APART;
                flow.moveTo(top + (height - row.get(i).height(own)) / 2);
                row.get(i).place(flow, at, own);
                at += widths[i];
            }
            flow.moveTo(top + height);
            flow.sheet().beginArtifact("");
            flow.sheet().line(Colour.LINE, 0.75, x, flow.y(), width, 0);
            flow.sheet().end();
        }
    }
}
