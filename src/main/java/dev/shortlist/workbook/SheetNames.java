package dev.shortlist.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of sheets as every spreadsheet takes them, each once whatever its case. */
final class SheetNames {
    /** The most characters (UTF-16 code units) of a sheet's name: Excel's limit. */
    static final int MAX = 31;

    /** Excel keeps this name for itself. */
    private static final String RESERVED = "History";

    /** What no name of a sheet may hold, and what would be read back as another character. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cc}]|_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern OUTER = Pattern.compile("^['\\s\\p{Z}]+|['\\s\\p{Z}]+$");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final Set<String> taken = new HashSet<>();

    /**
     * No names yet.
     *
     * @param reserved what only these sheets may be called
     */
    SheetNames(List<String> reserved) {
        taken.add(folded(RESERVED));
        reserved.forEach(name -> taken.add(folded(name)));
    }

    /** A name like the one wanted that no other sheet has, with a number where it is taken. */
    String free(String wanted) {
        String clean = clean(wanted);
        String name = cut(clean, MAX);
        for (int n = 2; !taken.add(folded(name)); n++) {
            String number = " (" + n + ")";
            name = cut(clean, MAX - number.length()) + number;
        }
        return name;
    }

    private static String clean(String wanted) {
        String possible = FORBIDDEN.matcher(wanted).replaceAll(" ");
        String single = SPACES.matcher(CellText.of(possible)).replaceAll(" ");
        String clean = OUTER.matcher(single).replaceAll("");
        return clean.isEmpty() ? "No position" : clean;
    }

    private static String cut(String name, int most) {
        if (name.length() <= most) {
            return name;
        }
        boolean pair = Character.isHighSurrogate(name.charAt(most - 1));
        return OUTER.matcher(name.substring(0, pair ? most - 1 : most)).replaceAll("");
    }

    /** Both ways, as some letters have two small ones. */
    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
