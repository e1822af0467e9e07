package dev.shortlist.report;

import dev.shortlist.scoring.CappedGroup;
import dev.shortlist.scoring.ClosedGate;
import dev.shortlist.scoring.ConceptFinding;
import dev.shortlist.scoring.SynonymUse;
import java.util.List;

/** What a rubric's synonyms, groups and gates did, in words. */
final class Limits {
    private static final int LABELS = 4;

    private Limits() {}

    /** {@code “data store” taken for “database”}. */
    static String synonyms(ConceptFinding finding) {
        return String.join(
                "; ",
                finding.synonyms().stream().map(Limits::synonym).distinct().toList());
    }

    private static String synonym(SynonymUse use) {
        return "“" + use.foundAs() + "” taken for “" + use.word() + "”";
    }

    /** {@code caches: 3 found, at most 1 counts; not counted: Redis; a CDN}. */
    static String group(CappedGroup group) {
        return group.label() + ": " + group.found() + " found, at most " + group.atMost()
                + (group.atMost() == 1 ? " counts" : " count") + "; not counted: "
                + Phrases.labels(group.uncounted(), LABELS);
    }

    /** {@code content is at most 50.0 without how links are stored}. */
    static String gate(ClosedGate gate) {
        return "content is at most " + Figures.one(100 * gate.atMost()) + " without " + needed(gate.labels());
    }

    /** {@code Content is held at 50.0 at most: nothing was found of how links are stored.} */
    static String sentence(ClosedGate gate) {
        return "Content is held at " + Figures.one(100 * gate.atMost())
                + " at most by a gate of the rubric: not found is " + needed(gate.labels()) + ".";
    }

    private static String needed(List<String> labels) {
        return labels.size() == 1 ? labels.get(0) : "any of the following: " + Phrases.labels(labels, LABELS);
    }
}
