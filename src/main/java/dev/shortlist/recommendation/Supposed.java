package dev.shortlist.recommendation;

import dev.shortlist.rubric.Rubric;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.ScoreRule;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.StatusReason;
import dev.shortlist.scoring.Tally;
import java.util.ArrayList;
import java.util.List;

/** A scorecard as it would be, had some of its answers got another score and all else stayed as it is. */
public final class Supposed {
    /** A full answer, in points of 100. */
    public static final double PERFECT = 100;

    /** An answer that holds nothing. */
    public static final double WORTHLESS = 0;

    private final Tally tally;

    /** Supposes by the sums of a rubric. */
    public Supposed(Rubric rubric) {
        tally = new Tally(rubric);
    }

    /**
     * The scorecard with another score for some answers, which an answer without a score gets too.
     *
     * @param places of the answers in the scorecard, from 0
     * @param score 0 to 100, for content and for how it is told
     */
    public Scorecard with(Scorecard card, List<Integer> places, double score) {
        List<AnswerScore> answers = new ArrayList<>(card.answers());
        places.forEach(i -> answers.set(i, replaced(answers.get(i), score)));
        return tally.card(card.interview(), answers);
    }

    private static AnswerScore replaced(AnswerScore answer, double score) {
        return new AnswerScore(
                answer.answer(),
                answer.rubricQuestion(),
                AnswerStatus.SCORED,
                StatusReason.ANSWERED,
                ScoreRule.NONE,
                answer.weight(),
                score,
                score,
                score,
                answer.textScore(),
                answer.rating(),
                1,
                null,
                answer.flags(),
                answer.evidence());
    }
}
