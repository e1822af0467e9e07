package dev.shortlist.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words that the concepts of a question consist of, each with its synonyms, and where an answer says them. */
final class WantedWords {
    /**
     * A way to say a word.
     *
     * @param stems one after another, as they must stand; one for the word itself
     * @param number of the word it stands for
     * @param synonym null for the word itself
     */
    private record Way(
            List<String> stems, int number, @Nullable SynonymUse synonym) {}

    private final TextAnalyzer analyzer;
    private final Map<String, Integer> numbers = new HashMap<>();
    /** The long words as the rubric writes them, by their first letter: one misspelt is found among them. */
    private final Map<Character, SortedMap<String, Token>> longWords = new HashMap<>();

    private final Map<String, List<Way>> byFirstStem = new HashMap<>();
    private final Map<String, List<Way>> synonyms = new HashMap<>();

    /**
     * No words yet, but what else may be said for them.
     *
     * @param written a word to what an answer may say instead
     */
    WantedWords(Map<String, List<String>> written, TextAnalyzer analyzer) {
        this.analyzer = analyzer;
        Function<String, List<Token>> tokens = analyzer::tokens;
        written.forEach((word, others) -> {
            List<Token> key = tokens.apply(word);
            for (String other : others) {
                List<String> stems =
                        tokens.apply(other).stream().map(Token::stem).toList();
                if (key.size() == 1 && !stems.isEmpty()) {
                    synonyms.computeIfAbsent(key.get(0).stem(), k -> new ArrayList<>())
                            .add(new Way(stems, -1, new SynonymUse(word, other)));
                }
            }
        });
    }

    /** The number of a word, counted from 0; the same stem has the same. */
    int number(Token word) {
        if (word.surface().length() >= Misspelling.LONG) {
            longWords
                    .computeIfAbsent(word.surface().charAt(0), k -> new TreeMap<>())
                    .putIfAbsent(word.surface(), word);
        }
        return number(word.stem());
    }

    private int number(String stem) {
        Integer known = numbers.get(stem);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(stem, number);
        add(new Way(List.of(stem), number, null));
        synonyms.getOrDefault(stem, List.of()).forEach(s -> add(new Way(s.stems(), number, s.synonym())));
        return number;
    }

    /** Short ways first, so that of two that begin at one place the shorter is taken; the word itself before synonyms. */
    private void add(Way way) {
        List<Way> ways = byFirstStem.computeIfAbsent(way.stems().get(0), k -> new ArrayList<>(1));
        ways.add(way);
        ways.sort(Comparator.comparingInt((Way w) -> w.stems().size()).thenComparing(w -> w.synonym() != null));
    }

    /** Where an answer says each word: by the word's number, the places ascending and none within another. */
    List<List<Spot>> spots(SaidWords said) {
        List<List<Spot>> spots = new ArrayList<>(Collections.nCopies(numbers.size(), List.of()));
        for (int i = 0; i < said.size(); i++) {
            Token word = said.word(i);
            List<Way> ways = byFirstStem.get(word.stem());
            if (ways == null && !said.dropped(i)) {
                meant(word, i, spots);
            }
            for (Way way : ways == null ? List.<Way>of() : ways) {
                if (stands(way.stems(), said, i)) {
                    add(spots, way, i);
                }
            }
        }
        return spots;
    }

    /** Adds the words that a misspelt one may be meant for. */
    private void meant(Token word, int at, List<List<Spot>> spots) {
        SortedMap<String, Token> alike = longWords.get(word.surface().charAt(0));
        if (alike == null || word.surface().length() < Misspelling.LONG - 1 || analyzer.isWord(word.surface())) {
            return;
        }
        for (Token wanted : alike.values()) {
            int forgiven = Misspelling.forgiven(word.surface(), wanted.surface());
            if (Misspelling.near(word.surface(), wanted.surface(), forgiven)
                    || Misspelling.near(word.stem(), wanted.stem(), forgiven)) {
                add(spots, new Way(List.of(wanted.stem()), number(wanted.stem()), null), at);
            }
        }
    }

    private static boolean stands(List<String> stems, SaidWords said, int at) {
        if (at + stems.size() > said.size()) {
            return false;
        }
        for (int i = 0; i < stems.size(); i++) {
            if (said.dropped(at + i) || !said.word(at + i).stem().equals(stems.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static void add(List<List<Spot>> spots, Way way, int at) {
        List<Spot> own = spots.get(way.number());
        if (own.isEmpty()) {
            own = new ArrayList<>(2);
            spots.set(way.number(), own);
        }
        Spot spot = new Spot(at, at + way.stems().size(), way.synonym());
        if (!own.isEmpty() && own.get(own.size() - 1).from() == at) {
            return;
        }
        while (!own.isEmpty() && own.get(own.size() - 1).to() >= spot.to()) {
            own.remove(own.size() - 1);
        }
        own.add(spot);
    }
}
