package dev.shortlist.pdf;

/**
 * A label with what it names beside it.
 *
 * @param label a few words
 * @param value what may go on overleaf, the label stays behind
 * @param indent where the value begins, in points
 * @param drop how much lower a smaller label stands, so that both have one baseline
 */
record Labelled(TextBlock label, Block value, double indent, double drop) implements Block {
    Labelled(TextBlock label, Block value, double indent) {
        this(label, value, indent, 0);
    }

    private static final double GAP = 6;

    private double labelWidth() {
        return indent - GAP;
    }

    @Override
    public double height(double width) {
        return Math.max(drop + label.height(labelWidth()), value.height(width - indent));
    }

    @Override
    public double first(double width) {
        return Math.max(drop + label.height(labelWidth()), value.first(width - indent));
    }

    @Override
    public void place(Flow flow, double x, double width) {
        flow.need(first(width));
        double top = flow.y();
        int page = flow.sheet().number();
        flow.moveBy(drop);
        label.place(flow, x, labelWidth());
        double below = flow.y();
        flow.moveTo(top);
        value.place(flow, x + indent, width - indent);
        if (flow.sheet().number() == page) {
            flow.moveTo(Math.max(flow.y(), below));
        }
    }
}
