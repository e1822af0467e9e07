package dev.shortlist.pdf;

import dev.shortlist.report.VisibleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The characters of a paragraph in reading order, each with its span.
 */
final class Characters {
    private static final int TAB = 4;

    private final int[] text;
    private final int[] spans;
    private final List<Directions.Stretch> stretches;

    /**
     * @param text code points; a line feed ends a line
     * @param spans per code point the number of its span
     * @param stretches of each span
     */
    Characters(int[] text, int[] spans, List<Directions.Stretch> stretches) {
        this.text = text;
        this.spans = spans;
        this.stretches = stretches;
    }

    int[] text() {
        return text;
    }

    int[] spans() {
        return spans;
    }

    List<Directions.Stretch> stretches() {
        return stretches;
    }

    /**
     * Takes the spans apart.
     *
     * @param kept whether white space and line ends are kept as they are; else they are one space
     */
    static Characters of(List<Span> spans, boolean kept) {
        Builder builder =
                new Builder(spans.stream().mapToInt(s -> s.text().length()).sum() * (kept ? 2 : 1) + 1, kept);
        List<Directions.Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            int from = builder.size;
            builder.add(VisibleText.of(spans.get(i).text()), i);
            stretches.add(
                    new Directions.Stretch(from, builder.size, spans.get(i).isolated()));
        }
        int end = builder.trimmed();
        stretches.replaceAll(s -> new Directions.Stretch(Math.min(s.from(), end), Math.min(s.to(), end), s.isolated()));
        return new Characters(Arrays.copyOf(builder.text, end), Arrays.copyOf(builder.spans, end), stretches);
    }

    /** Adds characters one by one. */
    private static final class Builder {
        private int[] text;
        private int[] spans;
        private final boolean kept;
        private int size;

        Builder(int expected, boolean kept) {
            text = new int[expected];
            spans = new int[expected];
            this.kept = kept;
        }

        void add(String words, int span) {
            int c;
            for (int i = 0; i < words.length(); i += Character.charCount(c)) {
                c = words.codePointAt(i);
                if (kept) {
                    for (int n = c == '\t' ? TAB : 1; n > 0; n--) {
                        put(c == '\t' ? ' ' : c, span);
                    }
                } else if (c != ' ' && c != '\n' && c != '\t') {
                    put(c, span);
                } else if (size > 0 && text[size - 1] != ' ') {
                    put(' ', span);
                }
            }
        }

        private void put(int c, int span) {
            if (size == text.length) {
                text = Arrays.copyOf(text, size * 2);
                spans = Arrays.copyOf(spans, size * 2);
            }
            text[size] = c;
            spans[size++] = span;
        }

        /** The length without spaces at the end, which are nothing to see. */
        int trimmed() {
            int end = size;
            while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '\n')) {
                end--;
            }
            return end;
        }
    }
}
