package dev.shortlist.recommendation;

import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.StatusReason;
import dev.shortlist.scoring.Tally;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a class may be stated: where people's ratings made the scale, or the rubric's author said what a class asks for. */
final class StateRules {
    /** As much of the score must come from questions whose anchors say how much a level asks for. */
    private static final double HALF = .5;

    private static final double NOTHING = 1e-9;

    private final Tally tally;
    private final Set<String> withAnchors;

    StateRules(Rubric rubric) {
        tally = new Tally(rubric);
        withAnchors = rubric.questions().stream()
                .filter(q -> !q.anchors().isEmpty() && !q.concepts().isEmpty())
                .map(RubricQuestion::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    State of(Scorecard card) {
        double[] shares = tally.shares(card);
        double byWords = 0;
        double byWordsAlone = 0;
        for (int i = 0; i < shares.length; i++) {
            AnswerScore answer = card.answers().get(i);
            byWords += restsOnWords(answer) ? shares[i] : 0;
            byWordsAlone += restsOnWords(answer) && !hasAnchors(answer) ? shares[i] : 0;
        }
        if (byWords < NOTHING) {
            return State.CALIBRATED;
        }
        return byWordsAlone <= HALF + NOTHING ? State.PROVISIONAL : State.NEEDS_CALIBRATION;
    }

    private boolean hasAnchors(AnswerScore answer) {
        String question = answer.rubricQuestion();
        return question != null && withAnchors.contains(question);
    }

    /** "Skipped" is no judgement of words. */
    private static boolean restsOnWords(AnswerScore answer) {
        return answer.status().scored()
                && answer.calibrated() == null
                && (answer.reason() == StatusReason.ANSWERED || answer.reason() == StatusReason.TOO_FEW_WORDS);
    }
}
