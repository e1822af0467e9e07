package dev.shortlist.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Where a candidate's rows go: the order and the partition come from a hash, so that no order of rows can show. */
final class CandidateHash {
    private CandidateHash() {}

    /** 64 hex digits of the key's SHA-256. */
    static String of(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The partition, from 0: consecutive ranges of hashes, so that partitions in order are hashes in order. */
    static int partition(String hash, int partitions) {
        long first = Long.parseLong(hash.substring(0, 8), 16);
        return (int) ((first * partitions) >>> 32);
    }
}
