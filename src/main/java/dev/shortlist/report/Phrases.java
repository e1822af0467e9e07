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

    /** {@code A, B, C and 2 more}: at most {@code most} items by name, and never "1 more" where its name would do. */
    static String and(List<String> items, int most) {
        if (items.size() <= most + 1) {
            return and(items);
        }
        return String.join(", ", items.subList(0, most)) + " and " + (items.size() - most) + " more";
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
