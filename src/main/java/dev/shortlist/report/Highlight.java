package dev.shortlist.report;

import dev.shortlist.scoring.ConceptFinding;
import dev.shortlist.scoring.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cuts an answer at the ends of what was found in it, so that overlapping findings each keep their place. */
final class Highlight {
    /**
     * A finding to show.
     *
     * @param start offset of its first character, from 0
     * @param end offset after its last
     */
    private record Span(int start, int end, String title, String note) {}

    private final String text;
    private final List<Span> spans;

    Highlight(String text, Evidence evidence) {
        this.text = text;
        List<ConceptFinding> found = found(evidence);
        List<Span> all = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            add(all, found.get(i), "Concept: ", Integer.toString(i + 1));
        }
        evidence.redFlags().forEach(f -> add(all, f, "Red flag: ", "!"));
        this.spans = List.copyOf(all);
    }

    /** The concepts found, in the order in which they are numbered from 1. */
    static List<ConceptFinding> found(Evidence evidence) {
        return evidence.concepts() == null
                ? List.of()
                : evidence.concepts().findings().stream()
                        .filter(ConceptFinding::found)
                        .toList();
    }

    /** The whole answer. */
    List<Fragment> whole() {
        return between(0, text.length());
    }

    /** A part of the answer, from one offset to another; both snap to whole characters. */
    List<Fragment> between(int from, int to) {
        TreeSet<Integer> cuts = Stream.concat(
                        Stream.of(snap(from), snap(to)),
                        spans.stream().flatMap(s -> Stream.of(s.start, s.end)).filter(c -> c > from && c < to))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Fragment> fragments = new ArrayList<>(cuts.size());
        int start = cuts.first();
        for (int end : cuts.tailSet(start, false)) {
            fragments.add(fragment(start, end));
            start = end;
        }
        return fragments;
    }

    private Fragment fragment(int start, int end) {
        List<Span> over =
                spans.stream().filter(s -> s.start <= start && s.end >= end).toList();
        return new Fragment(
                text.substring(start, end),
                over.stream().map(Span::title).collect(Collectors.joining("; ")),
                over.stream().filter(s -> s.end == end).map(Span::note).collect(Collectors.joining(",")));
    }

    private void add(List<Span> all, ConceptFinding finding, String kind, String note) {
        if (finding.found()) {
            add(all, finding.start(), finding.end(), kind + finding.label(), note);
            finding.further().forEach(p -> add(all, p.start(), p.end(), kind + finding.label(), note));
        }
    }

    private void add(List<Span> all, int from, int to, String title, String note) {
        int start = snap(from);
        int end = snap(to);
        if (start < end) {
            all.add(new Span(start, end, title, note));
        }
    }

    /** An offset within the text that does not part a surrogate pair. */
    private int snap(int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        boolean within = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return within ? at - 1 : at;
    }
}
