package dev.shortlist.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Words with their glyphs, ready to be cut into lines of any width. */
final class Paragraph {
    private static final int ZERO_WIDTH = 0x200b;

    /**
     * A line.
     *
     * @param from its first character
     * @param to after its last that is seen
     * @param width in points
     */
    record Line(int from, int to, double width) {}

    private final List<Span> spans;
    private final int[] text;
    private final int[] spanOf;
    private final Directions directions;
    private final Glyph[] glyphs;
    private final double[] widths;
    private double natural = -1;

    /**
     * Finds the glyphs.
     *
     * @param kept whether white space and line ends are kept
     * @param own whether the direction is its own
     */
    Paragraph(List<Span> spans, boolean kept, boolean own, FontSet fonts) {
        this.spans = spans;
        Characters characters = Characters.of(spans, kept);
        text = characters.text();
        spanOf = characters.spans();
        boolean maybeRight = Arrays.stream(text).anyMatch(c -> c >= 0x590);
        directions = maybeRight ? Directions.of(text, characters.stretches(), own) : Directions.PLAIN;
        glyphs = new Glyph[text.length];
        widths = new double[text.length];
        findGlyphs(fonts);
    }

    private void findGlyphs(FontSet fonts) {
        boolean joins = Arrays.stream(text).anyMatch(ArabicForms::concern);
        int[] shown = joins ? ArabicForms.joined(text) : text;
        for (int i = 0; i < text.length; i++) {
            Ink ink = spans.get(spanOf[i]).ink();
            glyphs[i] = glyph(fonts, shown, i, ink.strong());
            widths[i] = text[i] == '\n' ? 0 : glyphs[i].advance() * ink.size() / 1000;
        }
    }

    private Glyph glyph(FontSet fonts, int[] shown, int i, boolean strong) {
        if (text[i] == '\n') {
            return fonts.glyph(' ', strong);
        }
        String letter = Character.toString(text[i]);
        if (shown[i] == ArabicForms.SWALLOWED) {
            return fonts.glyph(ZERO_WIDTH, letter, strong);
        }
        int mirrored = (directions.level(i) & 1) == 1 ? Directions.mirrored(shown[i]) : shown[i];
        return mirrored == shown[i] && shown[i] != text[i]
                ? fonts.glyph(shown[i], letter, strong)
                : fonts.glyph(mirrored, strong);
    }

    int[] text() {
        return text;
    }

    Span spanAt(int at) {
        return spans.get(spanOf[at]);
    }

    int spanNumber(int at) {
        return spanOf[at];
    }

    Glyph glyphAt(int at) {
        return glyphs[at];
    }

    double widthAt(int at) {
        return widths[at];
    }

    Directions directions() {
        return directions;
    }

    /** The size of its largest words, in points. */
    double size() {
        return spans.stream().mapToDouble(s -> s.ink().size()).max().orElse(Ink.REM);
    }

    /** The width that it takes in one line per line of its text. */
    double natural() {
        if (natural < 0) {
            natural = lines(Double.MAX_VALUE).stream()
                    .mapToDouble(Line::width)
                    .max()
                    .orElse(0);
        }
        return natural;
    }

    /** Its lines in a width in points; at least one character stands on each. */
    List<Line> lines(double width) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length) {
            int end = end(start, width);
            lines.add(line(start, end));
            start = end;
        }
        return lines;
    }

    /** After the last character of the line that begins at a place. */
    private int end(int start, double width) {
        double reached = 0;
        int best = start;
        int i = start;
        for (; i < text.length; i++) {
            if (text[i] == '\n') {
                return i + 1;
            }
            if (i > start && LineBreaks.before(text, i)) {
                best = i;
            }
            reached += widths[i];
            if (reached > width && !LineBreaks.isSpace(text[i])) {
                return best > start ? best : torn(start, i);
            }
        }
        return i;
    }

    /** A word that is longer than the line is cut where it must be. */
    private int torn(int start, int at) {
        int end = at;
        while (end > start + 1 && !LineBreaks.anywhere(text, end)) {
            end--;
        }
        return Math.max(start + 1, end);
    }

    private Line line(int from, int to) {
        int end = to;
        while (end > from && (text[end - 1] == '\n' || LineBreaks.isSpace(text[end - 1]))) {
            end--;
        }
        double width = 0;
        for (int i = from; i < end; i++) {
            width += widths[i];
        }
        return new Line(from, end, width);
    }
}
