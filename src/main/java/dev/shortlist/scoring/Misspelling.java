package dev.shortlist.scoring;

/**
 * Whether a word is another one misspelt: one letter too many, too few, another or two changed over in a word of
 * {@value #LONG} letters and more, two such faults from {@value #LONGER} on. The first letter is nearly always right
 * (Pollock and Zamora 1984, <i>Automatic spelling correction in scientific and scholarly text</i>, CACM 27) and must be.
 */
final class Misspelling {
    static final int LONG = 7;
    private static final int LONGER = 11;

    private Misspelling() {}

    /**
     * How many faults are forgiven between two words.
     *
     * @return 0, 1 or 2
     */
    static int forgiven(String one, String other) {
        int letters = Math.min(one.length(), other.length());
        return letters < LONG ? 0 : letters < LONGER ? 1 : 2;
    }

    /** Whether two words are as near as is forgiven; words of digits never are. */
    static boolean near(String one, String other, int forgiven) {
        return forgiven > 0
                && Math.abs(one.length() - other.length()) <= forgiven
                && one.charAt(0) == other.charAt(0)
                && one.chars().allMatch(Character::isLetter)
                && distance(one, other) <= forgiven;
    }

    /** The distance of Damerau (1964) and Levenshtein (1966), in which no stretch is changed twice. */
    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int step(int[][] cost, String one, String other, int i, int j) {
        char a = one.charAt(i - 1);
        char b = other.charAt(j - 1);
        int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        least = Math.min(least, cost[i - 1][j - 1] + (a == b ? 0 : 1));
        boolean changedOver = i > 1 && j > 1 && a == other.charAt(j - 2) && b == one.charAt(i - 2);
        return changedOver ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
