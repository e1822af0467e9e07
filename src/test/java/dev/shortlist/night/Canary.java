package dev.shortlist.night;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Words that nobody says, one per kind of field, and the search for them in bytes, however they are written there. */
final class Canary {
    /** What all of them begin with; in windows-1252 it is the bytes of UTF-8. */
    private static final String STEM = "qzvxwk";

    private static final List<byte[]> WRITTEN = written();
    private static final byte[] HEX =
            HexFormat.of().formatHex(STEM.getBytes(UTF_8)).getBytes(UTF_8);

    private Canary() {}

    /** The same, in hex as well, as keys are written that sort by an id. */
    static List<String> hitsInHexToo(Path root, Predicate<Path> looked) throws IOException {
        List<String> hits = new ArrayList<>(hits(root, looked));
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(looked).filter(Files::isRegularFile).toList()) {
                if (contains(Files.readAllBytes(file), HEX)) {
                    hits.add(root.relativize(file) + " in hex");
                }
            }
        }
        return hits;
    }

    /** The word of a kind of field and a candidate; letters only, so that nothing takes it apart. */
    static String word(String kind, int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return STEM + kind + letters;
    }

    private static List<byte[]> written() {
        List<byte[]> written = new ArrayList<>();
        written.add(STEM.getBytes(UTF_8));
        written.add(STEM.getBytes(UTF_16LE));
        written.add(STEM.getBytes(UTF_16BE));
        for (int before = 0; before < 3; before++) {
            String text =
                    Base64.getEncoder().withoutPadding().encodeToString(("\0".repeat(before) + STEM).getBytes(UTF_8));
            // the first and the last sign depend on the neighbours
            written.add(text.substring(before == 0 ? 0 : before + 1, text.length() - 1)
                    .getBytes(UTF_8));
        }
        return written;
    }

    /** The files that hold one, of those under a folder that are looked at. */
    static List<String> hits(Path root, Predicate<Path> looked) throws IOException {
        List<String> hits = new ArrayList<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(looked).filter(Files::isRegularFile).toList()) {
                if (isIn(Files.readAllBytes(file))) {
                    hits.add(root.relativize(file).toString());
                }
            }
        }
        return hits;
    }

    static boolean isIn(byte[] bytes) throws IOException {
        if (WRITTEN.stream().anyMatch(w -> contains(bytes, w))) {
            return true;
        }
        if (bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K') {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (isIn(entry.getName().getBytes(UTF_8)) || isIn(zip.readAllBytes())) {
                        return true;
                    }
                }
            }
        }
        if (bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b) {
            try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                return isIn(gzip.readAllBytes());
            }
        }
        return false;
    }

    /** Capitals of ASCII are taken for small letters. */
    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int at = 0; at <= bytes.length - wanted.length; at++) {
            int same = 0;
            while (same < wanted.length && small(bytes[at + same]) == small(wanted[same])) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }

    private static int small(byte b) {
        return b >= 'A' && b <= 'Z' ? b + 32 : b;
    }
}
