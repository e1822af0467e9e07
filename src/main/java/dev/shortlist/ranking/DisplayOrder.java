package dev.shortlist.ranking;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The order in which candidates are listed, as a text of ASCII that sorts that way wherever it is kept: ranked ones first,
 * by score; equal scores by coverage, standard error, date and id, which breaks no tie in rank.
 */
public final class DisplayOrder {
    private static final int LONGEST_ID = 64;
    private static final String LAST_DATE = "9999-99-99";

    private DisplayOrder() {}

    /**
     * The sort key of a candidate.
     *
     * @param overall 0 to 100, one decimal; null where nothing was scored
     * @param coverage 0 to 1
     * @param standardError in points; null where {@code overall} is
     * @param id what is shown of who it is; empty to leave it out where it is a name or an e-mail address
     * @param hash what makes the key unique
     */
    public static String of(
            boolean ranked,
            @Nullable Double overall,
            double coverage,
            @Nullable Double standardError,
            @Nullable LocalDate date,
            String id,
            String hash) {
        long tenths = overall == null ? -1 : StrictMath.round(overall * 10);
        return String.format(
                Locale.ROOT,
                "%d-%04d-%07d-%07d-%s-%s-%s",
                ranked ? 0 : 1,
                1000 - tenths,
                1_000_000 - StrictMath.round(coverage * 1_000_000),
                standardError == null ? 9_999_999 : StrictMath.round(standardError * 100),
                date == null ? LAST_DATE : Objects.requireNonNull(date).toString(),
                hex(id),
                hash);
    }

    private static String hex(String id) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, LONGEST_ID));
    }
}
