package dev.shortlist.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The faces of one run and what is prepared of them once: the characters that nearly every report is made of, as font
 * programs that each file takes as they are. Faces of other scripts are read when a character first needs them.
 */
final class Faces {
    static final int REGULAR = 0;
    static final int BOLD = 1;

    /** Asked in this order for what the first two lack. */
    private static final List<String> OTHERS = List.of(
            "NotoSansHebrew-Regular",
            "NotoNaskhArabic-Regular",
            "DroidSansFallback",
            "NotoSansThai-Regular",
            "NotoSansDevanagari-Regular",
            "DejaVuSans",
            "NotoEmoji-Regular",
            "NotoSansSymbols2-Regular",
            "NotoSansMath-Regular");

    /** Code points below this may be prepared. */
    private static final int PREPARED = 0x2300;

    private final Face regular = Face.read("NotoSans-Regular");
    private final Face bold = Face.read("NotoSans-Bold");
    private final FontProgram[] core;
    private final List<@Nullable Glyph[]> glyphs =
            List.of(new @Nullable Glyph[PREPARED], new @Nullable Glyph[PREPARED]);
    private final ConcurrentHashMap<String, Face> others = new ConcurrentHashMap<>();

    Faces() {
        core = new FontProgram[] {prepare(regular, REGULAR), prepare(bold, BOLD)};
    }

    private FontProgram prepare(Face face, int font) {
        List<Sign> signs = new ArrayList<>();
        usual().filter(c -> face.glyph(c) > 0).forEach(c -> {
            int glyph = face.glyph(c);
            signs.add(new Sign(glyph, face.advance(glyph), Character.toString(c)));
            glyphs.get(font)[c] = new Glyph(font, signs.size(), face.advance(glyph), false);
        });
        return FontProgram.of(face, "SLCORE", signs);
    }

    /** Western European letters and the punctuation of texts. */
    private static IntStream usual() {
        return IntStream.of(0x152, 0x153, 0x160, 0x161, 0x178, 0x17d, 0x17e, 0x20ac, 0x2122, 0x2212)
                .mapToObj(IntStream::of)
                .reduce(
                        IntStream.concat(
                                IntStream.rangeClosed(0x20, 0x7e),
                                IntStream.concat(
                                        IntStream.rangeClosed(0xa0, 0xff),
                                        IntStream.of(
                                                0x2010, 0x2011, 0x2013, 0x2014, 0x2018, 0x2019, 0x201a, 0x201c, 0x201d,
                                                0x201e, 0x2020, 0x2022, 0x2026, 0x2032, 0x2033))),
                        IntStream::concat);
    }

    /** A font program that is ready. */
    FontProgram core(int font) {
        return core[font];
    }

    /** How a usual character is printed; null where it is not among them. */
    @Nullable
    Glyph usual(int codePoint, boolean strong) {
        return codePoint < PREPARED ? glyphs.get(strong ? BOLD : REGULAR)[codePoint] : null;
    }

    /** The first face that has a character; the regular one where none has. */
    Face of(int codePoint, boolean strong) {
        Face first = strong ? bold : regular;
        if (first.glyph(codePoint) > 0) {
            return first;
        }
        for (String name : OTHERS) {
            Face face = others.computeIfAbsent(name, Face::read);
            if (face.glyph(codePoint) > 0) {
                return face;
            }
        }
        return first;
    }

    /** Whether it has a bold of its own, or is one. */
    boolean isMain(Face face) {
        return face == regular || face == bold;
    }
}
