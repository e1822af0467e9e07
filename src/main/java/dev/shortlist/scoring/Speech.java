package dev.shortlist.scoring;

import java.util.List;
import java.util.Set;

/** What speech holds that writing does not. */
final class Speech {
    /** Twice in a row without a stumble: "I know that that works". */
    private static final Set<String> DOUBLED = Set.of("had", "that", "very", "so", "really");
    /** As many stumbles in a hundred words leave no fluency. */
    private static final int WORST_PERCENT = 12;

    private Speech() {}

    static boolean isFiller(String surface) {
        return switch (surface) {
            case "ah", "eh", "em", "er", "erm", "hm", "hmm", "mhm", "mm", "uh", "uhh", "uhm", "um", "umm" -> true;
            default -> false;
        };
    }

    /** {@code clip(1 - (filler % + discourse-marker % + stutter %) / 12)}; 0 for no word. */
    static double fluency(List<Token> tokens) {
        int stumbles = 0;
        String before = "";
        for (Token token : tokens) {
            String word = token.surface();
            boolean stutter = word.equals(before) && !DOUBLED.contains(word) && !Character.isDigit(word.charAt(0));
            boolean marker = isMarker(before, word);
            stumbles += (isFiller(word) ? 1 : 0) + (marker ? 1 : 0) + (stutter ? 1 : 0);
            before = word;
        }
        return tokens.isEmpty() ? 0 : Clip.unit(1 - 100.0 * stumbles / tokens.size() / WORST_PERCENT);
    }

    private static boolean isMarker(String before, String word) {
        return switch (word) {
            case "actually", "basically", "honestly", "literally", "obviously", "whatever" -> true;
            case "know" -> before.equals("you");
            case "mean" -> before.equals("i");
            case "of" -> before.equals("kind") || before.equals("sort");
            case "something" -> before.equals("or");
            case "stuff" -> before.equals("and");
            default -> false;
        };
    }
}
