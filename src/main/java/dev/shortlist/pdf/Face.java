package dev.shortlist.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** A font of the program's jar, parsed once and then only read, by any thread. */
final class Face {
    /** What a PDF's reader needs of a font that is shown by glyph number. */
    private static final List<String> TABLES = List.of("head", "hhea", "hmtx", "maxp", "loca", "glyf");

    private final String name;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final int unitsPerEm;

    private Face(String name, TrueTypeFont font) throws IOException {
        this.name = name;
        this.font = font;
        characters = font.getUnicodeCmapLookup(false);
        unitsPerEm = font.getUnitsPerEm();
        // tables are read when first asked for; asked for here, threads only read what is there
        font.getHorizontalMetrics();
        font.getGlyph();
    }

    /** @param name of the file, without its ending */
    static Face read(String name) {
        try (@Nullable InputStream in = Face.class.getResourceAsStream("fonts/" + name + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("the program's jar lacks dev/shortlist/pdf/fonts/" + name + ".ttf");
            }
            return new Face(name, new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    /** The number of a character's glyph; 0 where it has none. */
    int glyph(int codePoint) {
        return characters.getGlyphId(codePoint);
    }

    /** A glyph's width in thousandths of the font's size. */
    int advance(int glyph) {
        try {
            return (int) Math.round(font.getAdvanceWidth(glyph) * 1000.0 / unitsPerEm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of a font descriptor that describe the whole face. */
    String description() {
        try {
            HeaderTable head = font.getHeader();
            return "/FontBBox[" + scaled(head.getXMin()) + ' ' + scaled(head.getYMin()) + ' ' + scaled(head.getXMax())
                    + ' ' + scaled(head.getYMax()) + "]/ItalicAngle 0/Ascent "
                    + scaled(font.getHorizontalHeader().getAscender()) + "/Descent "
                    + scaled(font.getHorizontalHeader().getDescender()) + "/CapHeight 714/StemV 80/Flags 4";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long scaled(int units) {
        return Math.round(units * 1000.0 / unitsPerEm);
    }

    /**
     * Writes a font of some glyphs only, with what those are made of.
     *
     * @return the number in the new font, from 0, to its number in this face
     */
    synchronized Map<Integer, Integer> subset(Set<Integer> glyphs, OutputStream out) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
        subsetter.addGlyphIds(glyphs);
        Map<Integer, Integer> numbers = subsetter.getGIDMap();
        subsetter.writeToStream(out);
        return numbers;
    }
}
