package dev.shortlist.report;

import dev.shortlist.interview.Candidate;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** The name of a candidate's report, safe on every file system and the same in every run. */
public final class ReportName {
    /** With the hash a stem of 73 characters, well under the 255 bytes of a file name. */
    private static final int LONGEST_SLUG = 60;

    private static final int HASH_BYTES = 6;

    private ReportName() {}

    /**
     * The file name without its ending: {@code alex-thompson-1f2e3d4c5b6a}.
     *
     * @return ASCII letters in lower case, digits and hyphens only; the hash tells namesakes apart
     */
    public static String of(Candidate candidate) {
        return slug(candidate.name()) + "-" + hash(candidate.key());
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(LONGEST_SLUG);
        for (int i = 0; i < plain.length() && slug.length() < LONGEST_SLUG; i++) {
            append(slug, plain.charAt(i));
        }
        if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.isEmpty() ? "candidate" : slug.toString();
    }

    private static void append(StringBuilder slug, char c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            slug.append(c);
        } else if (!joinsLetters(c) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }

    /** Accents that NFKD has split off, and apostrophes: "O'Néill" is "oneill". */
    private static boolean joinsLetters(char c) {
        return c == '\'' || c == '\u2019' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
