package dev.shortlist.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.Deflater;

/**
 * Some characters of a face, ready to be written into any number of files. A character's code is its place in the list, from
 * 1, so that each has a text of its own even where two share a glyph.
 */
final class FontProgram {
    /** More mappings in one block a reader need not take. */
    private static final int BLOCK = 100;

    private final Face face;
    private final String prefix;
    private final int length;
    private final byte[] file;
    private final byte[] glyphs;
    private final byte[] texts;
    private final String widths;

    /**
     * @param face the face
     * @param prefix six letters, which tell two parts of one face in a file apart
     * @param length of the font file before compression
     * @param file the font file, compressed
     * @param glyphs code to glyph, compressed
     * @param texts code to text, compressed
     * @param widths per code, in thousandths
     */
    FontProgram(Face face, String prefix, int length, byte[] file, byte[] glyphs, byte[] texts, String widths) {
        this.face = face;
        this.prefix = prefix;
        this.length = length;
        this.file = file;
        this.glyphs = glyphs;
        this.texts = texts;
        this.widths = widths;
    }

    static FontProgram of(Face face, String prefix, List<Sign> signs) {
        try {
            Set<Integer> used = signs.stream().map(Sign::glyph).collect(Collectors.toSet());
            ByteArrayOutputStream font = new ByteArrayOutputStream(1 << 15);
            Map<Integer, Integer> numbers = new HashMap<>();
            face.subset(used, font).forEach((made, was) -> numbers.put(was, made));
            return new FontProgram(
                    face,
                    prefix,
                    font.size(),
                    new Bytes(font.size()).put(font.toByteArray()).deflated(Deflater.DEFAULT_COMPRESSION),
                    glyphs(signs, numbers).deflated(Deflater.DEFAULT_COMPRESSION),
                    texts(signs).deflated(Deflater.DEFAULT_COMPRESSION),
                    widths(signs));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bytes glyphs(List<Sign> signs, Map<Integer, Integer> numbers) {
        Bytes map = new Bytes(2 * signs.size() + 2).two(0);
        signs.forEach(s -> map.two(numbers.getOrDefault(s.glyph(), 0)));
        return map;
    }

    private static String widths(List<Sign> signs) {
        return signs.stream().map(s -> Integer.toString(s.advance())).collect(Collectors.joining(" ", "[1[", "]]"));
    }

    private static Bytes texts(List<Sign> signs) {
        Bytes map = new Bytes(1 << 12)
                .put("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .put("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n")
                .put("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .put("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int from = 0; from < signs.size(); from += BLOCK) {
            int to = Math.min(signs.size(), from + BLOCK);
            map.whole(to - from).put(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.put('<').hex(i + 1).put("> <");
                String text = signs.get(i).text();
                for (int c = 0; c < text.length(); c++) {
                    map.hex(text.charAt(c));
                }
                map.put(">\n");
            }
            map.put("endbfchar\n");
        }
        return map.put("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    }

    /** Writes the font's objects and gives the number of the font. */
    int write(PdfFile pdf) {
        String name = "/" + prefix + '+' + face.name();
        int program = pdf.stream("/Length1 " + length, file);
        int descriptor = pdf.add(
                "<</Type/FontDescriptor/FontName" + name + face.description() + "/FontFile2 " + program + " 0 R>>");
        int map = pdf.stream("", glyphs);
        int descendant = pdf.add("<</Type/Font/Subtype/CIDFontType2/BaseFont" + name
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " + descriptor
                + " 0 R/CIDToGIDMap " + map + " 0 R/W" + widths + ">>");
        int unicode = pdf.stream("", texts);
        return pdf.add("<</Type/Font/Subtype/Type0/BaseFont" + name + "/Encoding/Identity-H/DescendantFonts["
                + descendant + " 0 R]/ToUnicode " + unicode + " 0 R>>");
    }
}
