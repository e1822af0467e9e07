package dev.shortlist.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers with their scores, to be put beside people's ratings. */
public final class ScoredAnswers {
    private final String source;
    private final ScoreColumn column;
    private final List<ScoredAnswer> answers = new ArrayList<>();

    /**
     * None yet.
     *
     * @param source where they are from, as an operator knows it
     * @param column which score they carry
     */
    ScoredAnswers(String source, ScoreColumn column) {
        this.source = source;
        this.column = column;
    }

    void add(ScoredAnswer answer) {
        answers.add(answer);
    }

    /** Beside the ratings that stand with the answers themselves. */
    public RatedAnswers withTheirRatings() throws CannotEvaluate {
        RatedAnswers rated = new RatedAnswers(source, column);
        compare(
                rated,
                a -> new AnswerKey(a.candidate(), a.position(), a.question()),
                (answer, key) -> answer.rating() == null ? OptionalDouble.empty() : OptionalDouble.of(answer.rating()));
        return rated.finished();
    }

    /** Beside ratings from a table of their own. */
    public RatedAnswers with(RatingsTable ratings) throws CannotEvaluate {
        RatedAnswers rated = new RatedAnswers(source, column);
        Set<AnswerKey> there = compare(rated, ratings::key, (answer, key) -> ratings.rating(key));
        rated.leaveOut(LeftOut.RATING_OF_NO_ANSWER, ratings.answers() - there.size());
        rated.leaveOut(LeftOut.RATING_BLANK, ratings.blank());
        rated.ratedTwice(ratings.answersRatedTwice());
        return rated.finished();
    }

    /** Where an answer's rating is found. */
    private interface Rating {
        OptionalDouble of(ScoredAnswer answer, AnswerKey key);
    }

    /** Says which keys have a rating. */
    private Set<AnswerKey> compare(RatedAnswers rated, Function<ScoredAnswer, AnswerKey> keys, Rating ratings) {
        Map<AnswerKey, Integer> count = new HashMap<>();
        answers.forEach(a -> count.merge(keys.apply(a), 1, Integer::sum));
        Set<AnswerKey> there = new HashSet<>();
        for (ScoredAnswer answer : answers) {
            AnswerKey key = keys.apply(answer);
            OptionalDouble rating = ratings.of(answer, key);
            if (rating.isPresent()) {
                there.add(key);
            }
            @Nullable LeftOut why = why(answer, rating, count.getOrDefault(key, 0));
            if (why == null) {
                rated.add(answer, rating.getAsDouble());
            } else {
                rated.leaveOut(why, answer.status());
            }
        }
        return there;
    }

    private static @Nullable LeftOut why(ScoredAnswer answer, OptionalDouble rating, int alike) {
        if (rating.isEmpty()) {
            return LeftOut.NOT_RATED;
        }
        if (alike > 1) {
            return LeftOut.NOT_ALONE;
        }
        if (answer.saysNoAnswer()) {
            return LeftOut.NO_ANSWER;
        }
        if (answer.score() == null) {
            return LeftOut.NOT_SCORED;
        }
        return answer.isEmpty() ? LeftOut.NO_ANSWER : null;
    }
}
