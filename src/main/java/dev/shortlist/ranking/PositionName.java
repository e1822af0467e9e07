package dev.shortlist.ranking;

import java.util.Locale;
import java.util.regex.Pattern;

/** What makes two written positions the same: their words, whatever the case and the spaces between. */
public final class PositionName {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private PositionName() {}

    /** The position in lower case, its spaces single. */
    public static String folded(String position) {
        return SPACES.matcher(position.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }
}
