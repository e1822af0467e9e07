package dev.shortlist.scoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A way to say a concept: hit where all its words lie close together, in any order. */
final class Phrase {
    /** How many other words may stand among its own. */
    private static final int SLACK = 8;

    private final String wording;
    private final int[] words;
    private final int window;

    /**
     * Where a phrase was found.
     *
     * @param wording the phrase, as the rubric writes it
     * @param span the words of the answer
     * @param synonyms by which of its words were found
     */
    record Match(String wording, Sentences.Span span, List<SynonymUse> synonyms) {}

    /**
     * A phrase of content words, or of all words where none carries content.
     *
     * @param wording the phrase, as the rubric writes it
     * @param wanted numbers the words
     * @param within the longest stretch, in words of the answer; 0 for the default
     */
    Phrase(String wording, List<Token> tokens, WantedWords wanted, int within) {
        this.wording = wording;
        words = stems(tokens).stream().mapToInt(wanted::number).toArray();
        window = within > 0 ? within : words.length + SLACK;
    }

    /** The stems that are looked for. */
    static Set<String> stems(List<Token> tokens) {
        Set<String> content = tokens.stream()
                .filter(t -> !t.functionWord())
                .map(Token::stem)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return content.isEmpty()
                ? tokens.stream().map(Token::stem).collect(Collectors.toCollection(LinkedHashSet::new))
                : content;
    }

    /**
     * The shortest stretch that holds all the words, the earliest of equals; null where none is short enough.
     *
     * @param spots the places in the answer by the word's number, ascending
     */
    @Nullable
    Match find(List<List<Spot>> spots) {
        for (int word : words) {
            if (spots.get(word).isEmpty()) {
                return null;
            }
        }
        return words.length == 0 ? null : shortest(spots);
    }

    /** Moves the list that is furthest behind until it ends: each stretch so met is the shortest from its start. */
    private @Nullable Match shortest(List<List<Spot>> spots) {
        int[] at = new int[words.length];
        int[] best = {};
        Sentences.Span shortest = null;
        while (true) {
            int behind = 0;
            int first = Integer.MAX_VALUE;
            int last = -1;
            for (int i = 0; i < at.length; i++) {
                Spot spot = spots.get(words[i]).get(at[i]);
                behind = spot.from() < first ? i : behind;
                first = Math.min(first, spot.from());
                last = Math.max(last, spot.to());
            }
            if (last - first <= window && (shortest == null || last - first < shortest.length())) {
                shortest = new Sentences.Span(first, last);
                best = at.clone();
            }
            if (++at[behind] == spots.get(words[behind]).size()) {
                return shortest == null ? null : new Match(wording, shortest, synonyms(spots, best));
            }
        }
    }

    private List<SynonymUse> synonyms(List<List<Spot>> spots, int[] at) {
        List<SynonymUse> used = List.of();
        for (int i = 0; i < at.length; i++) {
            SynonymUse synonym = spots.get(words[i]).get(at[i]).synonym();
            if (synonym != null) {
                used = used.isEmpty() ? new ArrayList<>(1) : used;
                used.add(synonym);
            }
        }
        return used;
    }
}
