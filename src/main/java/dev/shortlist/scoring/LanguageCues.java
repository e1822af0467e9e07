package dev.shortlist.scoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a language that the scorer knows by heart. What a language has no list for is not looked for.
 *
 * @param phrases by what they are a sign of, each phrase as its words' surfaces, or stems where the sign is by stem
 * @param tellsLists whether a list of keywords can be told by its lack of function words
 */
public record LanguageCues(Map<Cue, List<List<String>>> phrases, boolean tellsLists) {
    /** For a language without any list. */
    public static final LanguageCues NONE = new LanguageCues(Map.of(), false);

    public LanguageCues {
        Map<Cue, List<List<String>>> copy = new EnumMap<>(Cue.class);
        phrases.forEach((cue, list) ->
                copy.put(cue, list.stream().map(p -> List.copyOf(p)).toList()));
        phrases = Collections.unmodifiableMap(copy);
    }

    /** Whether there is a list of these. */
    public boolean has(Cue cue) {
        return !of(cue).isEmpty();
    }

    List<List<String>> of(Cue cue) {
        return phrases.getOrDefault(cue, List.of());
    }

    /** The phrases as texts, their words a space apart. */
    Set<String> texts(Cue cue) {
        return of(cue).stream().map(p -> String.join(" ", p)).collect(Collectors.toUnmodifiableSet());
    }

    /** The phrases of one or two words, to be met in a text: by the last word those that may stand before it. */
    Map<String, Set<String>> byLastWord(Cue cue) {
        return of(cue).stream()
                .filter(p -> p.size() <= 2)
                .collect(Collectors.groupingBy(
                        p -> p.get(p.size() - 1),
                        Collectors.mapping(p -> p.size() == 1 ? "" : p.get(0), Collectors.toUnmodifiableSet())));
    }

    /** Whether a phrase of {@link #byLastWord} ends with a word. */
    static boolean ends(Map<String, Set<String>> phrases, String before, String word) {
        Set<String> first = phrases.get(word);
        return first != null && (first.contains("") || first.contains(before));
    }
}
