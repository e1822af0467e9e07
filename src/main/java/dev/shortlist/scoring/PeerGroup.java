package dev.shortlist.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The terms that the ten best answers to a question share. An answer is compared with the ten best others: where it is one
 * of the best itself, the eleventh takes its place.
 */
final class PeerGroup {
    /** Under as many answers to a question nobody knows what its answers have in common. */
    static final int FEWEST_ANSWERS = 12;

    private static final int PEERS = QuestionSurvey.MOST_BEST - 1;
    /** A term is shared from a fifth of the peers on. */
    private static final int SHARED_BY = PEERS / 5;

    static final double SCALE = .4;
    /** What the peers weigh beside the answer itself, which weighs 1. */
    static final double WEIGHT = .25;
    /** What the ten best must reach by themselves in the mean: of best answers that miss the rubric nobody learns what is right. */
    private static final double AGREEMENT = .25;

    private final long answers;
    private final List<Long> ids;
    /** What the ten others share, for each of the eleven that is left out. */
    private final List<Shared> withoutEach;

    /** Terms, each with how many of the ten answers hold it. */
    private record Shared(Map<String, Integer> terms, int total) {}

    private PeerGroup(QuestionSurvey survey, Set<String> questionStems) {
        answers = survey.answers();
        ids = survey.best().stream().map(PeerAnswer::id).toList();
        withoutEach = new ArrayList<>();
        for (int left = 0; left < ids.size(); left++) {
            List<PeerAnswer> others = new ArrayList<>(survey.best());
            others.remove(left);
            withoutEach.add(shared(others, questionStems));
        }
    }

    /**
     * The group of a question; null where it has too few answers, or too few different ones.
     *
     * @param questionStems the question's own stems, which nobody shares by merit
     */
    static @Nullable PeerGroup of(QuestionSurvey survey, Set<String> questionStems) {
        return survey.answers() < FEWEST_ANSWERS
                        || survey.best().size() < QuestionSurvey.MOST_BEST
                        || !agreesWithTheRubric(survey.best())
                ? null
                : new PeerGroup(survey, questionStems);
    }

    private static boolean agreesWithTheRubric(List<PeerAnswer> best) {
        double sum = 0;
        for (PeerAnswer answer : best) {
            sum += answer.content();
        }
        return sum >= AGREEMENT * best.size();
    }

    private static Shared shared(List<PeerAnswer> answers, Set<String> questionStems) {
        Map<String, Integer> counts = new HashMap<>();
        answers.forEach(a -> a.stems().forEach(s -> counts.merge(s, 1, Integer::sum)));
        counts.values().removeIf(c -> c < SHARED_BY);
        counts.keySet().removeAll(questionStems);
        return new Shared(counts, counts.values().stream().mapToInt(c -> c).sum());
    }

    /**
     * Compares an answer with the others.
     *
     * @param stems its content stems
     * @param alone its content by itself, 0 to 100
     */
    PeerEvidence compare(Collection<String> stems, double alone) {
        int own = ids.indexOf(PeerAnswer.id(stems));
        Shared shared = withoutEach.get(own < 0 ? PEERS : own);
        int found = 0;
        int weight = 0;
        for (String stem : stems) {
            Integer holders = shared.terms().get(stem);
            found += holders == null ? 0 : 1;
            weight += holders == null ? 0 : holders;
        }
        double share = shared.total() == 0 ? 0 : weight / (double) shared.total();
        double score = StrictMath.tanh(share / SCALE);
        return new PeerEvidence(answers, found, shared.terms().size(), share, score, alone);
    }

    /** {@code (content + .25 p) / 1.25}, 0 to 1. */
    static double together(double content, PeerEvidence peers) {
        return (content + WEIGHT * peers.score()) / (1 + WEIGHT);
    }
}
