package dev.shortlist.scoring;

import dev.shortlist.rubric.Anchor;
import dev.shortlist.rubric.Concept;
import dev.shortlist.rubric.RubricQuestion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for a question's concepts, or its red flags, in an answer and quotes where it finds them. */
final class ConceptScorer {
    private static final int LOWEST_LEVEL = 1;
    private static final int LEVELS_ABOVE = 4;

    private final RubricQuestion question;
    private final double weightForTop;
    private final WantedWords words;
    private final List<Wanted> wanted;
    private final ConceptLimits limits;

    /** A concept with the alternatives of each of its parts taken apart. */
    private record Wanted(Concept concept, List<List<Phrase>> parts) {}

    private ConceptScorer(RubricQuestion question, List<Concept> concepts, TextAnalyzer analyzer) {
        this.question = question;
        weightForTop = question.weightForTop();
        words = new WantedWords(question.synonyms(), analyzer);
        wanted = concepts.stream().map(c -> wanted(c, analyzer)).toList();
        limits = new ConceptLimits(question);
    }

    /** A scorer for the concepts of a question. */
    static ConceptScorer of(RubricQuestion question, TextAnalyzer analyzer) {
        return new ConceptScorer(question, question.concepts(), analyzer);
    }

    /** Looks for the red flags of a question. */
    static ConceptScorer redFlags(RubricQuestion question, TextAnalyzer analyzer) {
        return new ConceptScorer(question, question.redFlags(), analyzer);
    }

    private Wanted wanted(Concept concept, TextAnalyzer analyzer) {
        return new Wanted(
                concept,
                concept.parts().stream()
                        .map(part -> part.stream()
                                .map(any -> new Phrase(any, analyzer.tokens(any), words, concept.within()))
                                .toList())
                        .toList());
    }

    /** The evidence of an answer; null where the rubric has no concepts for the question. */
    @Nullable
    ConceptEvidence score(Guarded answer) {
        if (wanted.isEmpty()) {
            return null;
        }
        List<ConceptFinding> findings = find(answer);
        boolean[] counts = limits.counting(findings);
        int hits = 0;
        double weight = 0;
        for (int i = 0; i < counts.length; i++) {
            hits += counts[i] ? 1 : 0;
            weight += counts[i] ? findings.get(i).weight() : 0;
        }
        double score = Clip.unit(weight / weightForTop);
        List<ClosedGate> closed = limits.closed(findings);
        int level = level(hits, score);
        for (ClosedGate gate : closed) {
            level = Math.min(level, stepped(gate.atMost()));
        }
        return new ConceptEvidence(
                findings, weight, weightForTop, level, score, limits.capped(findings, counts), closed);
    }

    /** Every concept with its quote, in the rubric's order. */
    List<ConceptFinding> find(Guarded answer) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        SaidWords said = new SaidWords(answer);
        List<List<Spot>> spots = words.spots(said);
        List<ConceptFinding> findings = new ArrayList<>(wanted.size());
        for (Wanted w : wanted) {
            findings.add(finding(said, w, spots));
        }
        return findings;
    }

    /** Without anchors the five levels are even steps of the score. */
    private int level(int hits, double score) {
        if (question.anchors().isEmpty()) {
            return stepped(score);
        }
        int level = LOWEST_LEVEL;
        for (Anchor anchor : question.anchors()) {
            level = hits >= anchor.concepts() ? anchor.level() : level;
        }
        return level;
    }

    private static int stepped(double share) {
        return LOWEST_LEVEL + (int) (LEVELS_ABOVE * share);
    }

    private static ConceptFinding finding(SaidWords said, Wanted wanted, List<List<Spot>> spots) {
        Concept concept = wanted.concept();
        Passage first = null;
        List<Passage> further = List.of();
        List<SynonymUse> synonyms = List.of();
        List<String> wordings = List.of();
        for (List<Phrase> part : wanted.parts()) {
            Phrase.Match match = best(part, spots, said);
            if (match == null) {
                return new ConceptFinding(concept.id(), concept.label(), concept.weight(), false, "", -1, -1);
            }
            Passage passage = said.quote(match.span());
            if (first == null) {
                first = passage;
            } else {
                further = with(further, List.of(passage));
            }
            synonyms = with(synonyms, match.synonyms());
            wordings = with(wordings, List.of(match.wording()));
        }
        if (first == null) {
            throw new IllegalArgumentException("a concept without a part: " + concept.id());
        }
        return new ConceptFinding(
                concept.id(),
                concept.label(),
                concept.weight(),
                true,
                first.quote(),
                first.start(),
                first.end(),
                further,
                synonyms,
                wordings);
    }

    private static <T> List<T> with(List<T> before, List<T> more) {
        if (before.isEmpty() || more.isEmpty()) {
            return before.isEmpty() ? more : before;
        }
        List<T> all = new ArrayList<>(before);
        all.addAll(more);
        return all;
    }

    private static Phrase.@Nullable Match best(List<Phrase> phrases, List<List<Spot>> spots, SaidWords said) {
        Phrase.Match best = null;
        for (Phrase phrase : phrases) {
            Phrase.Match match = phrase.find(spots, said);
            if (match != null && (best == null || match.isBetterThan(best))) {
                best = match;
            }
        }
        return best;
    }
}
