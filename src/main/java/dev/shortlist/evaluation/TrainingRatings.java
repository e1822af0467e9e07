package dev.shortlist.evaluation;

import dev.shortlist.calibration.RatedAnswer;
import dev.shortlist.settings.LoadedRubric;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People's ratings of answers, and what the words of those answers gave: what a calibration learns from.
 *
 * @param answers the answers to learn from
 * @param rated how many answers have a rating with a known top, also those whose words gave nothing to calibrate
 * @param raters how many people rated the answers to learn from; ratings without a name are one person's
 * @param ratedTwice how many of those answers have several ratings, of which the mean counts
 * @param rubrics the rubrics that have such answers, by id
 * @param sha256 of the answers and ratings, whatever their order, files and names; 64 hexadecimal digits
 */
public record TrainingRatings(
        List<RatedAnswer> answers, int rated, int raters, int ratedTwice, List<LoadedRubric> rubrics, String sha256) {
    public TrainingRatings {
        answers = List.copyOf(answers);
        rubrics = List.copyOf(rubrics);
        if (rated < answers.size() || ratedTwice > answers.size()) {
            throw new IllegalArgumentException("expected no more answers to learn from than are rated");
        }
    }

    /** What was asked, answered and rated, without who answered and who rated: what the hash is of. */
    static String content(
            @Nullable String questionId, String question, String section, String answer, List<String> ratings) {
        String sorted = ratings.stream().sorted().toList().toString();
        return hash(String.join("\0", questionId + "", question, section, answer, sorted));
    }

    /** The hash of such contents, whatever their order. */
    static String sha256(Collection<String> contents) {
        return hash(String.join("\n", contents.stream().sorted().toList()));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
