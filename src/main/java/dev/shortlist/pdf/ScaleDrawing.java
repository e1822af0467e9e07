package dev.shortlist.pdf;

import dev.shortlist.report.Page.Mark;
import dev.shortlist.report.Page.Scale;
import java.util.ArrayList;
import java.util.List;

/** The overall score on a line from 0 to 100, with its interval, the cuts and the classes between them. */
final class ScaleDrawing implements Block {
    private static final Ink LABEL = Ink.BODY.times(0.85).soft();
    private static final double HEIGHT = 49;
    private static final double TRACK = 16;
    private static final double THICK = 7.5;
    private static final double APART = 4;

    /** A label where it would stand, from the left end of the line. */
    private static final class Label {
        private final Paragraph words;
        private final double width;
        private double at;

        private Label(Paragraph words, double middle) {
            this.words = words;
            width = words.natural();
            at = middle - width / 2;
        }
    }

    private final Scale scale;
    private final Tag tag;
    private final FontSet fonts;

    ScaleDrawing(Scale scale, Tag parent, FontSet fonts) {
        this.scale = scale;
        this.fonts = fonts;
        tag = parent.child("Figure").with("/Alt" + PdfString.of(scale.text()));
    }

    @Override
    public double height(double width) {
        return HEIGHT;
    }

    @Override
    public void place(Flow flow, double x, double width) {
        flow.need(HEIGHT);
        Sheet sheet = flow.sheet();
        double top = flow.y();
        labels(flow, x, width, top, scale.zones());
        sheet.begin(tag);
        shapes(sheet, x, width, top);
        sheet.end();
        List<Mark> ends = new ArrayList<>();
        ends.add(new Mark("0", "0"));
        ends.addAll(scale.cuts());
        ends.add(new Mark("100", "100"));
        labels(flow, x, width, top + 36, ends);
        tag.with("/A<</O/Layout/Placement/Block/Width " + Math.round(width) + "/Height " + Math.round(HEIGHT) + ">>");
        flow.moveTo(top + HEIGHT);
    }

    private void shapes(Sheet sheet, double x, double width, double top) {
        double track = top + TRACK;
        sheet.fill(Colour.TRACK, x, track, width, THICK);
        if (!scale.score().isEmpty()) {
            sheet.fill(Colour.FILL, x, track, at(scale.score(), width), THICK);
            sheet.line(Colour.TEXT, 2.2, x + at(scale.score(), width), track - 2, 0, THICK + 9);
        }
        if (!scale.median().isEmpty()) {
            sheet.dot(Colour.TEXT, x + at(scale.median(), width), track + THICK / 2, 3);
        }
        if (!scale.low().isEmpty() && !scale.high().isEmpty()) {
            double low = x + at(scale.low(), width);
            double high = x + at(scale.high(), width);
            double line = track + THICK + 5.2;
            sheet.line(Colour.TEXT, 1.5, low, line, high - low, 0);
            sheet.line(Colour.TEXT, 1.5, low, line - 2.2, 0, 4.4);
            sheet.line(Colour.TEXT, 1.5, high, line - 2.2, 0, 4.4);
        }
        for (Mark cut : scale.cuts()) {
            double line = x + at(cut.at(), width);
            sheet.outline(Colour.TEXT, 0.75, line, track - 3.5, 0, THICK + 15, "[2.2 1.5]0 d ");
        }
    }

    private static double at(String percent, double width) {
        return Double.parseDouble(percent) * width / 100;
    }

    /** Draws labels at their places, moved aside where two would meet. */
    private void labels(Flow flow, double x, double width, double top, List<Mark> marks) {
        List<Label> labels = marks.stream()
                .map(m -> new Label(
                        new Paragraph(List.of(Span.of(m.label(), LABEL)), false, false, fonts), at(m.at(), width)))
                .toList();
        List<Label> sorted = new ArrayList<>(labels);
        sorted.sort((a, b) -> Double.compare(a.at + a.width / 2, b.at + b.width / 2));
        double free = 0;
        for (Label label : sorted) {
            label.at = Math.max(label.at, free);
            free = label.at + label.width + APART;
        }
        double end = width;
        for (int i = sorted.size() - 1; i >= 0; i--) {
            Label label = sorted.get(i);
            label.at = Math.min(label.at, end - label.width);
            end = label.at - APART;
        }
        for (Label label : labels) {
            flow.moveTo(top);
            new LinePainter(label.words, tag, LABEL.size() * Ink.LEADING)
                    .paint(flow, x + label.at, width, label.words.lines(Double.MAX_VALUE));
        }
    }
}
