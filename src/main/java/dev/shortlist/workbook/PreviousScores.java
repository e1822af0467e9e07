package dev.shortlist.workbook;

import dev.shortlist.ranking.PositionName;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The overall scores of an earlier run's ranked candidates, by candidate id and position: 18 bytes for each of four thirds
 * of them, so 24 MB for a million. A candidate is known by 128 bits of a hash; that two of a million share them has a chance
 * of one in 10^26. Not thread-safe.
 */
public final class PreviousScores {
    private static final double TENTHS = 10;
    private static final short FREE = -1;

    /** Two candidates under one id: nobody can tell which of them it is. */
    private static final short AMBIGUOUS = -2;

    private final MessageDigest digest = sha256();
    private final long[] high;
    private final long[] low;
    private final short[] tenths;
    private long size;

    /**
     * No scores yet.
     *
     * @param most how many there may be
     */
    PreviousScores(int most) {
        int slots = (int) Math.min(Integer.MAX_VALUE - 8, most * 4L / 3 + 2);
        high = new long[slots];
        low = new long[slots];
        tenths = new short[slots];
        Arrays.fill(tenths, FREE);
    }

    /** Those of no run. */
    public static PreviousScores none() {
        return new PreviousScores(0);
    }

    /** Adds a candidate as {@code ranking.csv} has it. */
    void add(String id, String position, double overall) {
        int slot = slot(id, position);
        if (tenths[slot] == FREE) {
            size++;
            tenths[slot] = (short) Math.rint(overall * TENTHS);
        } else {
            tenths[slot] = AMBIGUOUS;
        }
    }

    /** How many candidates it knows. */
    long size() {
        return size;
    }

    /** The candidate's score of then, 0 to 100 with one decimal; null where there was none, or more than one. */
    @Nullable
    Double overall(String id, String position) {
        if (size == 0) {
            return null;
        }
        short found = tenths[slot(CsvRows.asWritten(id), CsvRows.asWritten(position))];
        return found < 0 ? null : found / TENTHS;
    }

    /** Where the candidate is, or the free place where it would be; it takes the place's key. */
    private int slot(String id, String position) {
        digest.update(id.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        ByteBuffer hash =
                ByteBuffer.wrap(digest.digest(PositionName.folded(position).getBytes(StandardCharsets.UTF_8)));
        long first = hash.getLong();
        long second = hash.getLong();
        int slot = (int) Long.remainderUnsigned(first, tenths.length);
        while (tenths[slot] != FREE && (high[slot] != first || low[slot] != second)) {
            slot = slot + 1 == tenths.length ? 0 : slot + 1;
        }
        high[slot] = first;
        low[slot] = second;
        return slot;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
