package dev.shortlist.report;

import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.StatusReason;
import org.jspecify.annotations.Nullable;

/** The rule by which an answer's parts became its score, read from the numbers themselves. */
final class ScoreRule {
    /** Points within which two scores are the same number. */
    private static final double SAME = 1e-6;

    private static final double CONTENT = .6;
    private static final double COMMUNICATION = .4;

    private ScoreRule() {}

    /** What the words give before a calibration, 0 to 100; null where they were not scored. */
    static @Nullable Double ofWords(AnswerScore score) {
        return score.calibrated() == null
                ? score.textScore()
                : Double.valueOf(score.calibrated().from());
    }

    /** How the words alone were rated as no answer, although a person's rating counts. */
    static boolean holdsNoAnswer(AnswerScore score) {
        Double words = ofWords(score);
        return score.reason() == StatusReason.RATED_BY_A_PERSON
                && words != null
                && words == 0
                && text(words, score.evidence().content(), told(score)) == null;
    }

    /** How the words' score was made of content and communication, as a sum; null where no rule gives it. */
    static @Nullable String text(AnswerScore score, double words) {
        return text(words, score.evidence().content(), told(score));
    }

    private static @Nullable String text(double words, @Nullable Double content, @Nullable Double told) {
        if (content == null && told != null && same(words, told)) {
            return "communication alone, as no content was scored";
        }
        if (content != null && same(words, content)) {
            return "by the rule of its section, content alone";
        }
        return content != null && told != null && same(words, CONTENT * content + COMMUNICATION * told)
                ? "by the rule of its section: 0.6 × content " + Figures.one(content) + " + 0.4 × communication "
                        + Figures.one(told)
                : null;
    }

    /** How it is told, 0 to 100; null where that was not heard. */
    static @Nullable Double told(AnswerScore score) {
        return score.evidence().communication() == null
                ? null
                : Double.valueOf(100 * score.evidence().communication().score());
    }

    static boolean same(double one, double other) {
        return Math.abs(one - other) < SAME;
    }
}
