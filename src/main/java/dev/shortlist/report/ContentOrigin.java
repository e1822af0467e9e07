package dev.shortlist.report;

import dev.shortlist.report.Page.Fact;
import dev.shortlist.scoring.ClosedGate;
import dev.shortlist.scoring.ConceptEvidence;
import dev.shortlist.scoring.Evidence;
import dev.shortlist.scoring.GuardFinding;
import dev.shortlist.scoring.PeerEvidence;
import dev.shortlist.scoring.ReferenceEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How the content of an answer's words came about: each step begins with what the one before it ends with. */
final class ContentOrigin {
    private final Evidence evidence;
    private final List<Fact> facts = new ArrayList<>();

    private ContentOrigin(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The steps, all of them in points of 100; none where content was not scored. */
    static List<Fact> facts(Evidence evidence) {
        ContentOrigin origin = new ContentOrigin(evidence);
        Double content = evidence.content();
        if (content != null) {
            origin.addConcepts();
            origin.addReference();
            origin.addMean();
            origin.addPeers();
            origin.addGuards();
            origin.add("Content", Figures.one(content));
            origin.addAlone(content);
        }
        return origin.facts;
    }

    private void addConcepts() {
        ConceptEvidence concepts = evidence.concepts();
        if (concepts != null) {
            String found = Figures.exact(concepts.weightFound());
            String top = Figures.exact(concepts.weightForTop());
            add(
                    "Concepts",
                    "weight " + found + " found; " + top + " earns the top level: "
                            + (concepts.weightFound() > concepts.weightForTop()
                                    ? "no more than all of it counts, 100.0"
                                    : "100 × " + found + " / " + top + " = " + points(concepts.score()))
                            + "; level " + concepts.level() + " of 5");
            concepts.capped().forEach(g -> add("Group", Limits.group(g)));
        }
    }

    private void addReference() {
        ReferenceEvidence reference = evidence.reference();
        if (reference == null) {
            return;
        }
        Double pairs = reference.pairs();
        String near = "0.55 × " + Figures.percent(reference.coverage()) + " of its terms + 0.3 × a likeness of "
                + Figures.two(reference.similarity());
        double mixed = .55 * reference.coverage() + .3 * reference.similarity();
        String sum = pairs == null
                ? "(" + near + ") / 0.85 = " + Figures.exact(mixed / .85)
                : near + " + 0.15 × " + Figures.percent(pairs) + " of its pairs of words = "
                        + Figures.exact(mixed + .15 * pairs);
        String bent = Figures.exact(pairs == null ? mixed / .85 : mixed + .15 * pairs);
        add(
                "Model answer",
                "no. " + (reference.reference() + 1) + " is nearest: " + sum + "; by the scale’s curve, 100 × tanh(2 × "
                        + bent + ") = " + points(reference.score()));
    }

    /** The mean of both where there are two, and the gates that hold it down. */
    private void addMean() {
        Double found = evidence.found();
        if (found == null) {
            return;
        }
        ConceptEvidence concepts = evidence.concepts();
        ReferenceEvidence reference = evidence.reference();
        if (concepts != null && reference != null) {
            add(
                    "Both together",
                    "(" + points(concepts.score()) + " + " + points(reference.score()) + ") / 2 = " + points(found));
        }
        if (concepts != null) {
            double before = found;
            for (ClosedGate gate : concepts.closed()) {
                double after = Math.min(before, gate.atMost());
                add("Gate", Limits.gate(gate) + held(before, after));
                before = after;
            }
        }
    }

    private static String held(double before, double after) {
        return before > after
                ? ": " + points(before) + " becomes " + points(after)
                : "; " + points(after) + " is no more";
    }

    private void addPeers() {
        PeerEvidence peers = evidence.peers();
        Double alone = evidence.byItself();
        Double beside = evidence.besideOthers();
        if (peers == null || alone == null || beside == null) {
            return;
        }
        add(
                "Beside other answers",
                "of the " + Phrases.count(peers.terms(), "term") + " that the ten best of the " + peers.answers()
                        + " answers to this question share, this one excepted, " + peers.found()
                        + " are here, by weight a share of " + Figures.exact(peers.share()) + ": 100 × tanh(2 × "
                        + Figures.exact(peers.share()) + ") = " + points(peers.score())
                        + "; it counts half as much as the answer by itself: (" + points(alone) + " + 0.5 × "
                        + points(peers.score()) + ") / 1.5 = " + points(beside));
        if (beside > evidence.ceiling()) {
            add("Gate, again", points(beside) + " becomes " + points(evidence.ceiling()));
        }
    }

    private void addGuards() {
        Double beside = evidence.besideOthers();
        if (evidence.factor() < 1 && beside != null) {
            List<GuardFinding> lowering =
                    evidence.guards().stream().filter(g -> g.factor() < 1).toList();
            String factor = Figures.exact(evidence.factor());
            String product = lowering.size() < 2
                    ? ""
                    : lowering.stream().map(g -> Figures.exact(g.factor())).collect(Collectors.joining(" × ")) + " = "
                            + factor + "; ";
            double before = Math.min(beside, evidence.ceiling());
            add(
                    "Guards",
                    product + points(before) + " × " + factor + " = " + Figures.one(100 * before * evidence.factor()));
        }
    }

    private void addAlone(double content) {
        PeerEvidence peers = evidence.peers();
        if (peers != null) {
            double difference = Figures.rounded(content) - Figures.rounded(peers.alone());
            add(
                    "Content by itself",
                    Figures.one(peers.alone()) + ", whoever else is in the export; the other answers "
                            + (difference == 0
                                    ? "change nothing"
                                    : (difference > 0 ? "add " : "take ") + Figures.one(Math.abs(difference))));
        }
    }

    private static String points(double share) {
        return Figures.one(100 * share);
    }

    private void add(String label, String value) {
        facts.add(new Fact(label, Sentence.plain(value)));
    }
}
