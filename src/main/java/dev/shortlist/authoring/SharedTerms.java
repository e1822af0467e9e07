package dev.shortlist.authoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that answers of several candidates have. A word of fewer than five different candidates is never told. */
final class SharedTerms {
    /** Different candidates that must have used a word, so that it tells of no one of them. */
    static final int CANDIDATES = 5;

    /** Words told of a question. */
    private static final int MOST = 20;

    private final Map<String, Users> users = new HashMap<>();

    /** How many answers have a word, and the first few candidates who gave them. */
    private static final class Users {
        private final Set<String> candidates = new HashSet<>();
        private long answers;
    }

    /** The different words of one answer. */
    void add(String candidate, Set<String> words) {
        for (String word : words) {
            Users own = users.computeIfAbsent(word, k -> new Users());
            own.answers++;
            if (own.candidates.size() < CANDIDATES) {
                own.candidates.add(candidate);
            }
        }
    }

    void addAll(SharedTerms other) {
        other.users.forEach((word, theirs) -> {
            Users own = users.computeIfAbsent(word, k -> new Users());
            own.answers += theirs.answers;
            own.candidates.addAll(theirs.candidates);
        });
    }

    /** The words that at least five candidates used, each with its number of answers; the most used first. */
    List<String> shared() {
        return users.entrySet().stream()
                .filter(e -> e.getValue().candidates.size() >= CANDIDATES)
                .sorted(Comparator.comparing((Map.Entry<String, Users> e) -> -e.getValue().answers)
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(e -> e.getKey() + " (" + e.getValue().answers + ")")
                .toList();
    }
}
