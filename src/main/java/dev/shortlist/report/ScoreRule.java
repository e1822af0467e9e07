package dev.shortlist.report;

import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.AnswerStatus;
import org.jspecify.annotations.Nullable;

/** The rule by which an answer's parts became its score, read from the numbers themselves. */
final class ScoreRule {
    /** Points within which two scores are the same number. */
    private static final double SAME = 1e-6;

    private ScoreRule() {}

    /** Names the rule that the numbers themselves show. */
    static String of(AnswerScore score, double total) {
        Double content = score.content();
        Double communication = score.communication();
        Double rating = score.rating();
        if (score.status() != AnswerStatus.SCORED) {
            return "the lowest level";
        }
        if (rating != null && same(total, rating)) {
            return "the mean of the people’s ratings";
        }
        Double text = score.textScore();
        if (text != null && !same(text, total)) {
            return "words and ratings together";
        }
        return score.calibrated() == null ? text(total, content, communication) : "what people would have given";
    }

    private static String text(double total, @Nullable Double content, @Nullable Double communication) {
        if (content != null && same(total, content)) {
            return "content";
        }
        if (communication != null && same(total, communication)) {
            return "communication";
        }
        if (content != null && communication != null && same(total, .6 * content + .4 * communication)) {
            return "60\u00a0% content + 40\u00a0% communication";
        }
        return "by the rule of its section";
    }

    static boolean same(double one, double other) {
        return Math.abs(one - other) < SAME;
    }
}
