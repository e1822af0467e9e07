package dev.shortlist.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fonts of one file: the two that are ready, and of other faces the characters that this report needs. */
final class FontSet {
    private static final int READY = 2;

    /** Characters of a face in the order of their first use. */
    private record Extra(int font, Face face, List<Sign> signs) {}

    private final Faces faces;
    private final Map<Face, Extra> extras = new LinkedHashMap<>();

    /** By code point, negative for bold. */
    private final Map<Integer, Glyph> plain = new HashMap<>();

    /** By what is shown and what it stands for. */
    private final Map<String, Glyph> replaced = new HashMap<>();

    FontSet(Faces faces) {
        this.faces = faces;
    }

    /** How a character is printed that stands for itself. */
    Glyph glyph(int codePoint, boolean strong) {
        Glyph usual = faces.usual(codePoint, strong);
        return usual != null
                ? usual
                : plain.computeIfAbsent(
                        strong ? -codePoint : codePoint, key -> make(codePoint, Character.toString(codePoint), strong));
    }

    /**
     * How a character is printed that is shown by another.
     *
     * @param shown the code point whose glyph is taken
     * @param text what it stands for
     */
    Glyph glyph(int shown, String text, boolean strong) {
        return replaced.computeIfAbsent(shown + (strong ? "b" : "r") + text, key -> make(shown, text, strong));
    }

    private Glyph make(int shown, String text, boolean strong) {
        boolean unseen = isUnseen(shown);
        Face face = faces.of(unseen ? ' ' : shown, strong);
        Extra extra = extras.computeIfAbsent(face, f -> new Extra(READY + extras.size(), f, new ArrayList<>()));
        int glyph = face.glyph(unseen ? ' ' : shown);
        int advance = unseen ? 0 : face.advance(glyph);
        extra.signs().add(new Sign(glyph, advance, text));
        return new Glyph(extra.font(), extra.signs().size(), advance, strong && !faces.isMain(face));
    }

    /** Joiners, marks of direction, variation selectors: they say how others are shown, and are nothing to see. */
    private static boolean isUnseen(int c) {
        return c == 0xad
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x2028 && c <= 0x2029)
                || (c >= 0x2060 && c <= 0x2064)
                || (c >= 0xfe00 && c <= 0xfe0f)
                || c == 0xfeff
                || (c >= 0xe0000 && c <= 0xe01ef);
    }

    /** Writes all fonts and gives the entries of the resource dictionary. */
    String write(PdfFile pdf) {
        StringBuilder entries = new StringBuilder();
        for (int font = 0; font < READY; font++) {
            entry(entries, font, faces.core(font).write(pdf));
        }
        extras.values()
                .forEach(e -> entry(
                        entries,
                        e.font(),
                        FontProgram.of(e.face(), "SLMORE", e.signs()).write(pdf)));
        return entries.toString();
    }

    private static void entry(StringBuilder entries, int font, int number) {
        entries.append("/F").append(font).append(' ').append(number).append(" 0 R");
    }
}
