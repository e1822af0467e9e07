package dev.shortlist.scoring;

import dev.shortlist.rubric.Anchor;
import dev.shortlist.rubric.Concept;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks for a question's concepts, or its red flags, in an answer and quotes where it finds them. */
final class ConceptScorer {
    private static final int LOWEST_LEVEL = 1;
    private static final int LEVELS_ABOVE = 4;

    private final List<Wanted> wanted;
    private final Set<String> stems = new HashSet<>();
    private final List<Anchor> anchors;
    private final double weightForTop;

    /** A concept with its alternatives taken apart. */
    private record Wanted(Concept concept, List<Phrase> phrases) {}

    /**
     * A scorer for the concepts of one question.
     *
     * @param anchors concepts hit to level, ascending; may be empty
     * @param weightForTop the weight that earns the top anchor
     */
    ConceptScorer(
            List<Concept> concepts, List<Anchor> anchors, double weightForTop, Function<String, List<Token>> tokens) {
        wanted = concepts.stream()
                .map(c -> new Wanted(
                        c, c.any().stream().map(tokens).map(Phrase::new).toList()))
                .toList();
        wanted.forEach(w -> w.phrases().forEach(p -> stems.addAll(p.stems())));
        this.anchors = anchors;
        this.weightForTop = weightForTop;
    }

    /** The evidence of an answer; null where the rubric has no concepts for the question. */
    @Nullable
    ConceptEvidence score(Guarded answer) {
        if (wanted.isEmpty()) {
            return null;
        }
        List<ConceptFinding> findings = find(answer);
        int hits = 0;
        double weight = 0;
        for (ConceptFinding finding : findings) {
            hits += finding.found() ? 1 : 0;
            weight += finding.found() ? finding.weight() : 0;
        }
        double score = Clip.unit(weight / weightForTop);
        return new ConceptEvidence(findings, weight, weightForTop, level(hits, score), score);
    }

    /** Every concept with its quote, in the rubric's order. */
    List<ConceptFinding> find(Guarded answer) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<String, List<Integer>> places = places(answer);
        List<ConceptFinding> findings = new ArrayList<>(wanted.size());
        for (Wanted w : wanted) {
            findings.add(finding(answer, w.concept(), shortest(w.phrases(), places)));
        }
        return findings;
    }

    /** Without anchors the five levels are even steps of the score. */
    private int level(int hits, double score) {
        if (anchors.isEmpty()) {
            return LOWEST_LEVEL + (int) (LEVELS_ABOVE * score);
        }
        int level = LOWEST_LEVEL;
        for (Anchor anchor : anchors) {
            level = hits >= anchor.concepts() ? anchor.level() : level;
        }
        return level;
    }

    private Map<String, List<Integer>> places(Guarded answer) {
        Map<String, List<Integer>> places = new HashMap<>();
        List<Token> tokens = answer.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            String stem = tokens.get(i).stem();
            if (stems.contains(stem) && !answer.dropped().get(i)) {
                places.computeIfAbsent(stem, k -> new ArrayList<>(2)).add(i);
            }
        }
        return places;
    }

    private static Sentences.@Nullable Span shortest(List<Phrase> phrases, Map<String, List<Integer>> places) {
        Sentences.Span best = null;
        for (Phrase phrase : phrases) {
            Sentences.Span span = phrase.find(places);
            if (span != null && (best == null || span.isShorterOrEarlierThan(best))) {
                best = span;
            }
        }
        return best;
    }

    private static ConceptFinding finding(Guarded answer, Concept concept, Sentences.@Nullable Span span) {
        if (span == null) {
            return new ConceptFinding(concept.id(), concept.label(), concept.weight(), false, "", -1, -1);
        }
        int start = answer.tokens().get(span.from()).start();
        int end = answer.tokens().get(span.to() - 1).end();
        String quote = answer.text().substring(start, end);
        return new ConceptFinding(concept.id(), concept.label(), concept.weight(), true, quote, start, end);
    }
}
