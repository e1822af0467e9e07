package dev.shortlist.scoring;

import dev.shortlist.rubric.Concept;
import dev.shortlist.rubric.ConceptGroup;
import dev.shortlist.rubric.Gate;
import dev.shortlist.rubric.RubricQuestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The groups and gates of a question: which concepts count, and what holds content down. */
final class ConceptLimits {
    private final List<Group> groups;
    private final List<Opening> gates;

    /**
     * A group with its concepts by their place in the question.
     *
     * @param heaviestFirst the order in which they count
     */
    private record Group(String label, int atMost, List<Integer> heaviestFirst) {}

    /** A gate with its concepts by their place in the question. */
    private record Opening(List<Integer> concepts, ClosedGate closed) {}

    ConceptLimits(RubricQuestion question) {
        groups = question.groups().stream().map(g -> group(question, g)).toList();
        gates = question.gates().stream().map(g -> opening(question, g)).toList();
    }

    private static Group group(RubricQuestion question, ConceptGroup group) {
        List<Integer> heaviestFirst = places(question, group.concepts()).stream()
                .sorted(Comparator.comparingDouble(
                        i -> -question.concepts().get(i).weight()))
                .toList();
        return new Group(group.label(), group.atMost(), heaviestFirst);
    }

    private static Opening opening(RubricQuestion question, Gate gate) {
        List<Integer> places = places(question, gate.concepts());
        List<String> labels =
                places.stream().map(i -> question.concepts().get(i).label()).toList();
        return new Opening(places, new ClosedGate(labels, gate.atMost()));
    }

    private static List<Integer> places(RubricQuestion question, List<String> ids) {
        List<String> all = question.concepts().stream().map(Concept::id).toList();
        return IntStream.range(0, all.size())
                .filter(i -> ids.contains(all.get(i)))
                .boxed()
                .toList();
    }

    /** Which findings count, by their place. */
    boolean[] counting(List<ConceptFinding> findings) {
        boolean[] counts = new boolean[findings.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = findings.get(i).found();
        }
        for (Group group : groups) {
            int counted = 0;
            for (int place : group.heaviestFirst()) {
                counts[place] &= counted < group.atMost();
                counted += counts[place] ? 1 : 0;
            }
        }
        return counts;
    }

    List<CappedGroup> capped(List<ConceptFinding> findings, boolean[] counts) {
        List<CappedGroup> capped = List.of();
        for (Group group : groups) {
            List<String> uncounted = group.heaviestFirst().stream()
                    .filter(i -> findings.get(i).found() && !counts[i])
                    .sorted()
                    .map(i -> findings.get(i).label())
                    .toList();
            if (!uncounted.isEmpty()) {
                capped = capped.isEmpty() ? new ArrayList<>(1) : capped;
                capped.add(new CappedGroup(group.label(), group.atMost(), uncounted));
            }
        }
        return capped;
    }

    List<ClosedGate> closed(List<ConceptFinding> findings) {
        List<ClosedGate> closed = List.of();
        for (Opening gate : gates) {
            if (gate.concepts().stream().noneMatch(i -> findings.get(i).found())) {
                closed = closed.isEmpty() ? new ArrayList<>(1) : closed;
                closed.add(gate.closed());
            }
        }
        return closed;
    }
}
