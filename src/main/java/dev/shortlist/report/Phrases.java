package dev.shortlist.report;

import java.util.List;
import java.util.Locale;

/** Turns of English that many sentences share. */
final class Phrases {
    private Phrases() {}

    /** {@code A, B and C}. */
    static String and(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /**
     * {@code A; B; C; 2 more}: labels that may hold commas of their own.
     *
     * @param most how many are named; one more is named rather than counted
     */
    static String labels(List<String> items, int most) {
        if (items.size() <= most + 1) {
            return String.join("; ", items);
        }
        return String.join("; ", items.subList(0, most)) + "; " + (items.size() - most) + " more";
    }

    /** {@code 1 word}, {@code 3 words}; for nouns that take an s. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** A rubric's name for a dimension as people read it: {@code problem-solving} is "Problem solving". */
    static String title(String name) {
        String spaced = name.strip().replace('-', ' ').replace('_', ' ');
        return spaced.isEmpty() ? name : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
