package dev.shortlist.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Draws lines of a paragraph. Words from right to left are drawn as they are seen, from the left, each character with its own
 * text, as all programs write them: readers turn them round. A text for the whole (ActualText) would be turned round as well
 * by some of them, pdftotext among these.
 */
final class LinePainter {
    private static final double RISE = 0.35;

    /** Of the distance of lines, what lies above the baseline. */
    private static final double ASCENT = 0.74;

    private final Paragraph paragraph;
    private final @Nullable Tag tag;
    private final double leading;
    private final Map<Integer, Tag> links = new HashMap<>();

    /** @param tag what they are; null where they only adorn the page, within an artifact that is open */
    LinePainter(Paragraph paragraph, @Nullable Tag tag, double leading) {
        this.paragraph = paragraph;
        this.tag = tag;
        this.leading = leading;
    }

    /** Draws them and moves the flow below them. */
    void paint(Flow flow, double x, double width, List<Paragraph.Line> lines) {
        paint(flow.sheet(), x, flow.y(), width, lines);
        flow.sheet().end();
        flow.moveBy(lines.size() * leading);
    }

    /** Draws them at a place. */
    void paint(Sheet sheet, double x, double top, double width, List<Paragraph.Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            highlight(sheet, lines.get(i), start(x, width, lines.get(i)), top + i * leading);
        }
        for (int i = 0; i < lines.size(); i++) {
            Paragraph.Line line = lines.get(i);
            double baseline = top + i * leading + leading / 2 + paragraph.size() * (ASCENT - 0.5) * 1.1;
            words(sheet, line, start(x, width, line), baseline);
        }
    }

    private double start(double x, double width, Paragraph.Line line) {
        return paragraph.directions().rightToLeft() ? x + width - line.width() : x;
    }

    private void highlight(Sheet sheet, Paragraph.Line line, double x, double top) {
        double at = x;
        double from = -1;
        for (int[] run : runs(line)) {
            for (int i = run[0]; i != run[1]; i += run[2]) {
                boolean marked = paragraph.spanAt(i).ink().marked();
                if (marked && from < 0) {
                    from = at;
                } else if (!marked && from >= 0) {
                    mark(sheet, from, at, top);
                    from = -1;
                }
                at += paragraph.widthAt(i);
            }
        }
        if (from >= 0) {
            mark(sheet, from, at, top);
        }
    }

    private void mark(Sheet sheet, double from, double to, double top) {
        sheet.beginArtifact("");
        double high = paragraph.size() * 1.2;
        double above = top + (leading - high) / 2;
        sheet.fill(Colour.MARK, from, above, to - from, high);
        sheet.line(Colour.STRONG_LINE, 0.6, from, above + high, to - from, 0);
    }

    private void words(Sheet sheet, Paragraph.Line line, double x, double baseline) {
        double at = x;
        for (int[] run : runs(line)) {
            int i = run[0];
            while (i != run[1]) {
                int end = i;
                double width = 0;
                while (end != run[1] && alike(i, end)) {
                    width += paragraph.widthAt(end);
                    end += run[2];
                }
                piece(sheet, i, end, run[2], at, width, baseline);
                at += width;
                i = end;
            }
        }
    }

    private boolean alike(int one, int other) {
        return paragraph.spanNumber(one) == paragraph.spanNumber(other)
                && paragraph.glyphAt(one).font() == paragraph.glyphAt(other).font()
                && paragraph.glyphAt(one).stroked() == paragraph.glyphAt(other).stroked();
    }

    private void piece(Sheet sheet, int from, int to, int step, double x, double width, double baseline) {
        Span span = paragraph.spanAt(from);
        Ink ink = span.ink();
        if (tag != null) {
            sheet.begin(element(tag, sheet, span, from, x, width, baseline));
        }
        double rise = ink.raised() ? paragraph.size() * RISE : 0;
        sheet.beginWords(paragraph.glyphAt(from), ink, x, baseline - rise);
        for (int i = from; i != to; i += step) {
            sheet.code(paragraph.glyphAt(i).code());
        }
        sheet.endWords();
    }

    private Tag element(Tag own, Sheet sheet, Span span, int at, double x, double width, double baseline) {
        if (span.target().isEmpty()) {
            return own;
        }
        Tag link = links.computeIfAbsent(paragraph.spanNumber(at), n -> own.child("Link"));
        double size = span.ink().size();
        sheet.link(new Sheet.Link(x, baseline - size, width, size * 1.3, span.target(), link));
        return link;
    }

    /** What is seen from left to right: first character, the one after the last, and the step between them. */
    private List<int[]> runs(Paragraph.Line line) {
        Directions directions = paragraph.directions();
        if (line.from() == line.to()) {
            return List.of();
        }
        if (directions.plain()) {
            return List.of(new int[] {line.from(), line.to(), 1});
        }
        List<int[]> runs = new ArrayList<>();
        List<Byte> levels = new ArrayList<>();
        int from = line.from();
        for (int i = from + 1; i <= line.to(); i++) {
            if (i == line.to() || directions.level(i) != directions.level(from)) {
                boolean left = (directions.level(from) & 1) == 0;
                runs.add(left ? new int[] {from, i, 1} : new int[] {i - 1, from - 1, -1});
                levels.add((byte) directions.level(from));
                from = i;
            }
        }
        byte[] order = new byte[levels.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = levels.get(i);
        }
        int[][] seen = runs.toArray(int[][]::new);
        Bidi.reorderVisually(order, 0, seen, 0, seen.length);
        return List.of(seen);
    }
}
