package dev.shortlist.recommendation;

import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.AnswerStatus;
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
        double byPeople = 0;
        double byWords = 0;
        double withoutScale = 0;
        for (int i = 0; i < shares.length; i++) {
            AnswerScore answer = card.answers().get(i);
            if (isByPeople(answer)) {
                byPeople += shares[i];
            } else if (answer.status().scored()) {
                byWords += answer.status() == AnswerStatus.NO_ANSWER ? 0 : shares[i];
                withoutScale += hasAnchors(answer) ? 0 : shares[i];
            }
        }
        if (byPeople > NOTHING && byWords < NOTHING) {
            return State.CALIBRATED;
        }
        return withoutScale <= HALF + NOTHING ? State.PROVISIONAL : State.NEEDS_CALIBRATION;
    }

    private boolean hasAnchors(AnswerScore answer) {
        String question = answer.rubricQuestion();
        return question != null && withAnchors.contains(question);
    }

    /** "Skipped" is 0 for people too, and no judgement of words; it makes no scale either. */
    private static boolean isByPeople(AnswerScore answer) {
        return answer.calibrated() != null || answer.reason() == StatusReason.RATED_BY_A_PERSON;
    }
}
