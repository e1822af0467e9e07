package dev.shortlist.scoring;

import org.jspecify.annotations.Nullable;

/**
 * How an answer is told, whatever it says.
 *
 * @param words words without fillers
 * @param fillers filler words
 * @param development {@code clip(ln(1 + words) / ln 76)}, 0 to 1
 * @param range lexical range {@code clip((stem types / sqrt(words) - 2.5) / 6)}, 0 to 1
 * @param fluency 0 to 1, for verbatim transcripts in a language whose fillers are known only; null otherwise
 * @param score the mean of those present by their weights in the scoring policy, 0 to 1
 */
public record CommunicationEvidence(
        int words,
        int fillers,
        double development,
        double range,
        @Nullable Double fluency,
        double score) {}
