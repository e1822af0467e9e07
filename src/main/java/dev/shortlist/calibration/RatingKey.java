package dev.shortlist.calibration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By what an answer on the sheet "To rate" is found again: it says nothing to a rater, and is the same in every run that has
 * the answer.
 */
public final class RatingKey {
    /** 12 digits: two of ten million answers of which one is on a sheet share it in one of a million runs. */
    private static final int BYTES = 6;

    /** A letter in front keeps a spreadsheet from taking it for a number. */
    private static final String PREFIX = "r-";

    /** As JSON cannot hold them, they are read back as this. */
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private RatingKey() {}

    /**
     * The key of an answer: {@code r-} and 12 hexadecimal digits.
     *
     * @param candidate the candidate's id as it is shown
     * @param questionId the export's id of the question; null where it has none
     */
    public static String of(
            String candidate,
            String position,
            String section,
            @Nullable String questionId,
            String question,
            String answer) {
        String all =
                String.join("\0", candidate, position, section, questionId == null ? "" : questionId, question, answer);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(wellFormed(all).getBytes(StandardCharsets.UTF_8));
            return PREFIX + HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String wellFormed(String text) {
        return text.chars().anyMatch(c -> Character.isSurrogate((char) c))
                ? LONE_SURROGATE.matcher(text).replaceAll("\ufffd")
                : text;
    }
}
