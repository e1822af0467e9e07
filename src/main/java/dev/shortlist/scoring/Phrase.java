package dev.shortlist.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to say a concept, as its author wrote it: hit where what is looked for of it stands close together within a sentence,
 * in any order, or word for word ({@link LookedFor}).
 */
final class Phrase {
    /** How many other words may stand among its own. */
    private static final int SLACK = 8;

    private final String wording;
    private final int[] words;
    /** Whether its words must stand one after the other, in its order. */
    private final boolean together;

    private final boolean denies;
    private final int window;

    /**
     * Where a phrase was found.
     *
     * @param wording the phrase, as the rubric writes it
     * @param words how many of its words were looked for
     * @param span the words of the answer
     * @param synonyms by which of its words were found
     */
    record Match(String wording, int words, Sentences.Span span, List<SynonymUse> synonyms) {
        /**
         * More words as the author wrote them are better evidence, then more with those that stand for one, then fewer others
         * among them, then the earlier place.
         */
        boolean isBetterThan(Match other) {
            int literal = words - synonyms.size();
            int others = other.words - other.synonyms.size();
            if (literal != others) {
                return literal > others;
            }
            if (words != other.words) {
                return words > other.words;
            }
            return span.isShorterOrEarlierThan(other.span);
        }
    }

    /**
     * A phrase.
     *
     * @param wording the phrase, as the rubric writes it
     * @param wanted numbers the words
     * @param within the longest stretch, in words of the answer; 0 for the default
     */
    Phrase(String wording, List<Token> tokens, WantedWords wanted, int within) {
        this.wording = wording;
        LookedFor lookedFor = LookedFor.of(tokens);
        together = lookedFor.phrase();
        denies = lookedFor.denies();
        words = lookedFor.words().stream().mapToInt(wanted::number).toArray();
        window = within > 0 ? within : words.length + SLACK;
    }

    /**
     * The first place where it stands word for word, or the shortest stretch that holds all its words, the earliest of equals;
     * null where there is none.
     *
     * @param spots the places in the answer by the word's number, ascending
     */
    @Nullable
    Match find(List<List<Spot>> spots, SaidWords said) {
        for (int word : words) {
            if (spots.get(word).isEmpty()) {
                return null;
            }
        }
        return words.length == 0 ? null : together ? together(spots, said) : shortest(spots, said);
    }

    private @Nullable Match together(List<List<Spot>> spots, SaidWords said) {
        for (Spot first : spots.get(words[0])) {
            List<Spot> found = new ArrayList<>(words.length);
            Spot next = first;
            while (next != null) {
                found.add(next);
                next = found.size() == words.length ? null : at(next.to(), spots.get(words[found.size()]));
            }
            int to = found.get(found.size() - 1).to();
            if (found.size() == words.length && holds(first.from(), to, said)) {
                return match(first.from(), to, found);
            }
        }
        return null;
    }

    private static @Nullable Spot at(int place, List<Spot> spots) {
        for (Spot spot : spots) {
            if (spot.from() == place) {
                return spot;
            }
        }
        return null;
    }

    private boolean holds(int from, int to, SaidWords said) {
        return said.inOneSentence(from, to) && said.denied(from, to) == denies;
    }

    /** Moves the list that is furthest behind until it ends: each stretch so met is the shortest from its start. */
    private @Nullable Match shortest(List<List<Spot>> spots, SaidWords said) {
        int[] at = new int[words.length];
        Match best = null;
        while (true) {
            int behind = 0;
            int first = Integer.MAX_VALUE;
            int last = -1;
            int own = 0;
            for (int i = 0; i < at.length; i++) {
                Spot spot = spots.get(words[i]).get(at[i]);
                behind = spot.from() < first ? i : behind;
                first = Math.min(first, spot.from());
                last = Math.max(last, spot.to());
                own += spot.to() - spot.from();
            }
            // synonyms may let two of its words be found in one word of the answer
            if (last - first <= window
                    && own <= last - first
                    && (best == null || last - first < best.span().length())
                    && holds(first, last, said)) {
                best = match(first, last, spots(spots, at));
            }
            if (++at[behind] == spots.get(words[behind]).size()) {
                return best;
            }
        }
    }

    private List<Spot> spots(List<List<Spot>> spots, int[] at) {
        List<Spot> found = new ArrayList<>(at.length);
        for (int i = 0; i < at.length; i++) {
            found.add(spots.get(words[i]).get(at[i]));
        }
        return found;
    }

    private Match match(int from, int to, List<Spot> found) {
        List<SynonymUse> used = List.of();
        for (Spot spot : found) {
            SynonymUse synonym = spot.synonym();
            if (synonym != null) {
                used = used.isEmpty() ? new ArrayList<>(1) : used;
                used.add(synonym);
            }
        }
        return new Match(wording, words.length, new Sentences.Span(from, to), used);
    }
}
