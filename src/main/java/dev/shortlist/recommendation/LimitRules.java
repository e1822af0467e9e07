package dev.shortlist.recommendation;

import dev.shortlist.rubric.HiringPolicy;
import dev.shortlist.rubric.MustHave;
import dev.shortlist.scoring.DimensionScore;
import dev.shortlist.scoring.Scorecard;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What keeps a candidate at Hold, however high the score. */
final class LimitRules {
    private final HiringPolicy policy;
    private final List<BiFunction<Scorecard, Recommendation, Stream<Reason>>> rules = List.of(this::everyMustHaveIsMet);

    LimitRules(HiringPolicy policy) {
        this.policy = policy;
    }

    /**
     * The limits that apply.
     *
     * @param byScore the class without them
     */
    List<Reason> reached(Scorecard card, Recommendation byScore) {
        return rules.stream().flatMap(rule -> rule.apply(card, byScore)).toList();
    }

    /**
     * Whether a limit applies.
     *
     * @param scores of dimensions by their names; null where one has none
     */
    boolean areReached(Function<String, @Nullable Double> scores) {
        return policy.mustHaves().stream().anyMatch(m -> !isMet(m, scores.apply(m.dimension())));
    }

    private Stream<Reason> everyMustHaveIsMet(Scorecard card, Recommendation byScore) {
        return policy.mustHaves().stream()
                .filter(m -> !isMet(m, score(card, m)))
                .map(m -> new Reason.MustHaveNotMet(m.dimension(), score(card, m), m.atLeast(), byScore));
    }

    private static boolean isMet(MustHave mustHave, @Nullable Double score) {
        return score != null && score >= mustHave.atLeast();
    }

    private static @Nullable Double score(Scorecard card, MustHave mustHave) {
        for (DimensionScore dimension : card.dimensions()) {
            if (dimension.name().equals(mustHave.dimension())) {
                return dimension.score();
            }
        }
        return null;
    }
}
