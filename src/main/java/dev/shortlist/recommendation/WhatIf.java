package dev.shortlist.recommendation;

import dev.shortlist.rubric.Rubric;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.StatusReason;
import dev.shortlist.scoring.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which single answer, had it been perfect or worthless, would have led to another class. */
final class WhatIf {
    private static final double PERFECT = 100;
    private static final double WORTHLESS = 0;
    private static final int MOST_UP = 2;
    private static final int MOST_DOWN = 1;

    private final Tally tally;
    private final Function<Scorecard, Recommendation> classify;

    /**
     * Asks what if.
     *
     * @param classify the class of a scorecard whose overall score is known
     */
    WhatIf(Rubric rubric, Function<Scorecard, Recommendation> classify) {
        tally = new Tally(rubric);
        this.classify = classify;
    }

    /** A change of one answer and the points by which it moves that answer; an unscored one moves the whole way. */
    private record Change(Reason.WouldChange reason, double points) {}

    /** The cheapest changes: at most two to a better class, then at most one to a worse one. */
    List<Reason> changes(Scorecard card, Recommendation now) {
        return Stream.concat(
                        cheapest(card, PERFECT, becomes -> becomes.compareTo(now) < 0, MOST_UP),
                        cheapest(card, WORTHLESS, becomes -> becomes.compareTo(now) > 0, MOST_DOWN))
                .toList();
    }

    private Stream<Reason> cheapest(Scorecard card, double score, Predicate<Recommendation> wanted, int most) {
        return IntStream.range(0, card.answers().size())
                .mapToObj(i -> change(card, i, score))
                .filter(c -> c != null && wanted.test(c.reason().becomes()))
                .sorted(Comparator.comparingDouble(Change::points))
                .limit(most)
                .map(Change::reason);
    }

    private @Nullable Change change(Scorecard card, int place, double score) {
        AnswerScore answer = card.answers().get(place);
        if (answer.status() == AnswerStatus.EXEMPT) {
            return null;
        }
        List<AnswerScore> answers = new ArrayList<>(card.answers());
        answers.set(place, replaced(answer, score));
        Scorecard changed = tally.card(card.interview(), answers);
        Double overall = changed.overall();
        if (overall == null) {
            return null;
        }
        Double before = answer.score();
        Reason.WouldChange reason = new Reason.WouldChange(
                answer.answer().question().text(), answer.answer().section(), score, overall, classify.apply(changed));
        return new Change(reason, before == null ? PERFECT - WORTHLESS : Math.abs(score - before));
    }

    /** A question the rubric does not know stays without content. */
    private static AnswerScore replaced(AnswerScore answer, double score) {
        boolean scoresContent = answer.status().scored() ? answer.content() != null : answer.rubricQuestion() != null;
        return new AnswerScore(
                answer.answer(),
                answer.rubricQuestion(),
                AnswerStatus.SCORED,
                StatusReason.ANSWERED,
                answer.weight(),
                scoresContent ? Double.valueOf(score) : null,
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
