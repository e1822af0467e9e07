package dev.shortlist.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The objects of a PDF 1.7 file. Streams are written as they come; all other objects go into one compressed object stream,
 * for a tagged report has a thousand small ones. Writing them by a library's object model took longer than all the rest.
 */
final class PdfFile {
    private static final int FREE = 0;
    private static final int PLAIN = 1;
    private static final int PACKED = 2;

    private final Bytes out = new Bytes(1 << 17);
    private final Bytes packed = new Bytes(1 << 16);
    private final Bytes packedPlaces = new Bytes(1 << 13);
    private int packedCount;

    /** Per object number what it is, and where: its offset in the file, or its place in the object stream. */
    private int[] kinds = new int[1024];

    private int[] places = new int[1024];
    private int last;

    PdfFile() {
        // four bytes over 127 tell programs that this is not text
        out.put("%PDF-1.7\n%").put(0xe2).put(0xe3).put(0xcf).put(0xd3).put('\n');
    }

    /** A number for an object that comes later, from 1. */
    int reserve() {
        last++;
        if (last == kinds.length) {
            kinds = Arrays.copyOf(kinds, last * 2);
            places = Arrays.copyOf(places, last * 2);
        }
        return last;
    }

    /** Adds an object that is no stream. */
    void add(int number, Bytes body) {
        kinds[number] = PACKED;
        places[number] = packedCount++;
        packedPlaces.whole(number).put(' ').whole(packed.size()).put(' ');
        packed.put(body.toArray()).put('\n');
    }

    int add(String body) {
        int number = reserve();
        add(number, new Bytes(body.length()).put(body));
        return number;
    }

    /** Adds a stream that is compressed already. */
    int stream(String entries, byte[] deflated) {
        int number = reserve();
        write(number, entries + "/Filter/FlateDecode", deflated);
        return number;
    }

    /** Adds a stream as it is. */
    int plainStream(String entries, byte[] content) {
        int number = reserve();
        write(number, entries, content);
        return number;
    }

    private void write(int number, String entries, byte[] content) {
        kinds[number] = PLAIN;
        places[number] = out.size();
        out.whole(number)
                .put(" 0 obj\n<<")
                .put(entries)
                .put("/Length ")
                .whole(content.length)
                .put(">>stream\n")
                .put(content)
                .put("\nendstream\nendobj\n");
    }

    /** The whole file; its id is the hash of what it holds. */
    byte[] finish(int catalog, int information) {
        Bytes objects = new Bytes(packed.size() + packedPlaces.size());
        objects.put(packedPlaces.toArray()).put(packed.toArray());
        int holder = stream("/Type/ObjStm/N " + packedCount + "/First " + packedPlaces.size(), objects.deflated());
        int table = reserve();
        kinds[table] = PLAIN;
        places[table] = out.size();
        String id = '<' + hash(out.toArray()) + '>';
        write(
                table,
                "/Type/XRef/Size " + (last + 1) + "/W[1 4 2]/Root " + catalog + " 0 R/Info " + information + " 0 R/ID["
                        + id + id + "]/Filter/FlateDecode",
                table(holder).deflated());
        out.put("startxref\n").whole(places[table]).put("\n%%EOF\n");
        return out.toArray();
    }

    private Bytes table(int holder) {
        Bytes table = new Bytes((last + 1) * 7);
        table.put(FREE).two(0).two(0).two(0xffff);
        for (int i = 1; i <= last; i++) {
            boolean plain = kinds[i] == PLAIN;
            int first = plain ? places[i] : holder;
            table.put(kinds[i]).two(first >> 16).two(first & 0xffff).two(plain ? 0 : places[i]);
        }
        return table;
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
