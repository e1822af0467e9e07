package dev.shortlist.recommendation;

import dev.shortlist.rubric.Rubric;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.Scorecard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a single answer would have done, had it been perfect, worthless or scored at all. */
final class WhatIf {
    private static final int MOST_UP = 2;
    private static final int MOST_DOWN = 1;

    private final Supposed supposed;
    private final Function<Scorecard, Recommendation> classify;

    /**
     * Asks what if.
     *
     * @param classify the class of a scorecard whose overall score is known
     */
    WhatIf(Rubric rubric, Function<Scorecard, Recommendation> classify) {
        supposed = new Supposed(rubric);
        this.classify = classify;
    }

    /** A change of one answer and the points by which it moves that answer; an unscored one moves the whole way. */
    private record Change(Reason.WouldChange reason, double points) {}

    /**
     * The cheapest changes: at most two to a better class, then at most one to a worse one. Where nothing leads to a better
     * class, the most that one better answer would do; of the highest class, where nothing leads to a worse one, the most that
     * one worthless answer would.
     */
    List<Reason> changes(Scorecard card, Recommendation now) {
        List<Change> better = changes(card, Supposed.PERFECT);
        List<Change> worse = changes(card, Supposed.WORTHLESS);
        List<Reason> reasons = new ArrayList<>();
        reasons.addAll(cheapest(better, becomes -> becomes.compareTo(now) < 0, MOST_UP));
        if (reasons.isEmpty() && now != Recommendation.STRONG_HIRE) {
            most(card, better, now).ifPresent(reasons::add);
        }
        List<Reason> down = cheapest(worse, becomes -> becomes.compareTo(now) > 0, MOST_DOWN);
        reasons.addAll(down);
        if (down.isEmpty() && now == Recommendation.STRONG_HIRE) {
            most(card, worse, now).ifPresent(reasons::add);
        }
        return reasons;
    }

    private List<Change> changes(Scorecard card, double score) {
        return IntStream.range(0, card.answers().size())
                .mapToObj(i -> change(card, i, score))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Reason> cheapest(List<Change> changes, Predicate<Recommendation> wanted, int most) {
        return changes.stream()
                .filter(c -> wanted.test(c.reason().becomes()))
                .sorted(Comparator.comparingDouble(Change::points))
                .limit(most)
                .<Reason>map(Change::reason)
                .toList();
    }

    /** The change that moves the overall score furthest without another class; the first of equal ones. */
    private static Optional<Reason> most(Scorecard card, List<Change> changes, Recommendation now) {
        Double overall = card.overall();
        return overall == null
                ? Optional.empty()
                : changes.stream()
                        .map(Change::reason)
                        .filter(r -> r.becomes() == now)
                        .sorted(Comparator.comparingDouble(r -> -Math.abs(r.overall() - overall)))
                        .findFirst()
                        .map(r ->
                                new Reason.WouldStay(r.question(), r.section(), r.score(), overall, r.overall(), now));
    }

    private @Nullable Change change(Scorecard card, int place, double score) {
        AnswerScore answer = card.answers().get(place);
        if (answer.status() == AnswerStatus.EXEMPT || answer.status() == AnswerStatus.NO_RUBRIC) {
            return null;
        }
        Scorecard changed = supposed.with(card, List.of(place), score);
        Double overall = changed.overall();
        if (overall == null) {
            return null;
        }
        Double before = answer.score();
        Reason.WouldChange reason = new Reason.WouldChange(
                answer.answer().question().text(), answer.answer().section(), score, overall, classify.apply(changed));
        return new Change(reason, before == null ? Supposed.PERFECT - Supposed.WORTHLESS : Math.abs(score - before));
    }

    /**
     * Of an interview without evidence enough, which single answer would be enough, were it scored: at most two, or that
     * none would.
     *
     * @param enough whether a scorecard holds evidence enough
     */
    List<Reason> enough(Scorecard card, Predicate<Scorecard> enough) {
        List<Integer> open = IntStream.range(0, card.answers().size())
                .filter(i -> isOpen(card.answers().get(i).status()))
                .boxed()
                .toList();
        List<Reason> suffice = open.stream()
                .filter(i -> enough.test(supposed.with(card, List.of(i), Supposed.PERFECT)))
                .limit(MOST_UP)
                .map(i -> card.answers().get(i).answer())
                .<Reason>map(a -> new Reason.WouldSuffice(a.question().text(), a.section()))
                .toList();
        return suffice.isEmpty()
                ? List.of(new Reason.NoneWouldSuffice(
                        open.size(), enough.test(supposed.with(card, open, Supposed.PERFECT))))
                : suffice;
    }

    private static boolean isOpen(AnswerStatus status) {
        return !status.scored() && status != AnswerStatus.EXEMPT && status != AnswerStatus.NO_RUBRIC;
    }
}
