package dev.shortlist.scoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A way to say a concept: hit where all its stems lie close together, in any order. */
final class Phrase {
    /** How many other words may stand among the stems. */
    private static final int SLACK = 8;

    private final List<String> stems;
    private final int window;

    /** A phrase of content words, or of all words where none carries content. */
    Phrase(List<Token> tokens) {
        Set<String> content = tokens.stream()
                .filter(t -> !t.functionWord())
                .map(Token::stem)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        stems = content.isEmpty() ? tokens.stream().map(Token::stem).distinct().toList() : List.copyOf(content);
        window = stems.size() + SLACK;
    }

    List<String> stems() {
        return stems;
    }

    /**
     * The shortest stretch that holds all the stems, the earliest of equals; null where none is short enough.
     *
     * @param places the places in the answer of each stem looked for, ascending
     */
    Sentences.@Nullable Span find(Map<String, List<Integer>> places) {
        List<List<Integer>> lists = new ArrayList<>(stems.size());
        for (String stem : stems) {
            List<Integer> list = places.get(stem);
            if (list == null) {
                return null;
            }
            lists.add(list);
        }
        return lists.isEmpty() ? null : shortest(lists);
    }

    /** Moves the list that is furthest behind until it ends: each stretch so met is the shortest from its start. */
    private Sentences.@Nullable Span shortest(List<List<Integer>> lists) {
        int[] at = new int[lists.size()];
        Sentences.Span best = null;
        while (true) {
            int behind = 0;
            int first = Integer.MAX_VALUE;
            int last = -1;
            for (int i = 0; i < at.length; i++) {
                int place = lists.get(i).get(at[i]);
                behind = place < first ? i : behind;
                first = Math.min(first, place);
                last = Math.max(last, place);
            }
            Sentences.Span span = new Sentences.Span(first, last + 1);
            best = span.length() <= window && (best == null || span.length() < best.length()) ? span : best;
            if (++at[behind] == lists.get(behind).size()) {
                return best;
            }
        }
    }
}
