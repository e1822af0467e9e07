package dev.shortlist.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The number words from nought to twelve, so that "three" and "3" are one word to the scorer. */
final class NumberWords {
    /** By the code of their language; each list counts up from 0. */
    private static final Map<String, List<String>> LISTS = Map.of(
            "en",
                    List.of(
                            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                            "eleven", "twelve"),
            "de",
                    List.of(
                            "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
                            "elf", "zwölf"),
            "fr",
                    List.of(
                            "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
                            "onze", "douze"),
            "es",
                    List.of(
                            "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
                            "once", "doce"));

    private NumberWords() {}

    /** A number word to its digits; empty for a language without a list. */
    static Map<String, String> of(Language language) {
        Map<String, String> digits = new HashMap<>();
        for (String word : LISTS.getOrDefault(language.code(), List.of())) {
            digits.put(word, String.format(Locale.ROOT, "%d", digits.size()));
        }
        return digits;
    }
}
