package dev.shortlist.rubric;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Known names that look like an unknown one. */
public final class Nearest {
    private Nearest() {}

    /** The known names within a third of the unknown one's length, 2 edits at least; nearest first, then by name. */
    public static List<String> to(String unknown, Collection<String> known, int atMost) {
        int limit = Math.max(2, unknown.length() / 3);
        return known.stream()
                .filter(k -> edits(unknown, k) <= limit)
                .sorted(Comparator.<String>comparingInt(k -> edits(unknown, k))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(atMost)
                .toList();
    }

    /** What an unknown name is compared with in a message: the nearest known one, or all of them. */
    public static String hint(String unknown, Collection<String> known) {
        List<String> near = to(unknown, known, 1);
        return near.isEmpty() ? "one of " + String.join(", ", known) : near.get(0);
    }

    /** What ends a sentence about an unknown name: ". Did you mean ...?", whatever the case; nothing where no name is near. */
    public static String didYouMean(String unknown, Collection<String> known) {
        String wanted = folded(unknown);
        return known.stream()
                .filter(k -> !wanted.isEmpty() && !k.isBlank())
                .filter(k -> !to(wanted, List.of(folded(k)), 1).isEmpty())
                .min(Comparator.<String>comparingInt(k -> edits(wanted, folded(k)))
                        .thenComparing(Comparator.naturalOrder()))
                .map(k -> ". Did you mean \"" + k.strip() + "\"?")
                .orElse("");
    }

    /** The same of the first of several unknown names that is near a known one. */
    public static String didYouMean(List<String> unknown, Collection<String> known) {
        return unknown.stream()
                .map(u -> didYouMean(u, known))
                .filter(q -> !q.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The number of characters to insert, delete, replace or swap with their neighbour. */
    private static int edits(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
