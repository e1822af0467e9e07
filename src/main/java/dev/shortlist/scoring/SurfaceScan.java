package dev.shortlist.scoring;

import java.util.List;
import java.util.stream.IntStream;

/** Counts the cues that readers expect and that say nothing about quality: shown, never scored. */
final class SurfaceScan {
    private static final List<String> STAR = List.of("situation", "task", "action", "result");

    private SurfaceScan() {}

    static SurfaceEvidence of(List<Token> tokens) {
        int numbers = 0;
        int singular = 0;
        int plural = 0;
        int hedges = 0;
        boolean[] cues = new boolean[STAR.size()];
        String before = "";
        for (Token token : tokens) {
            String word = token.surface();
            numbers += hasDigit(word) ? 1 : 0;
            singular += isSingular(word) ? 1 : 0;
            plural += isPlural(word) ? 1 : 0;
            hedges += isHedge(before, word) ? 1 : 0;
            int part = starPart(token.stem());
            if (part >= 0) {
                cues[part] = true;
            }
            before = word;
        }
        List<String> star = IntStream.range(0, cues.length)
                .filter(i -> cues[i])
                .mapToObj(STAR::get)
                .toList();
        return new SurfaceEvidence(numbers, singular, plural, hedges, star);
    }

    private static boolean isSingular(String word) {
        return switch (word) {
            case "i", "me", "my", "mine", "myself", "i'm", "i've", "i'd", "i'll" -> true;
            default -> false;
        };
    }

    private static boolean isPlural(String word) {
        return switch (word) {
            case "we", "us", "our", "ours", "ourselves", "we're", "we've", "we'd", "we'll" -> true;
            default -> false;
        };
    }

    private static boolean isHedge(String before, String word) {
        return switch (word) {
            case "maybe", "perhaps", "probably", "possibly", "somewhat" -> true;
            case "guess", "think" -> before.equals("i");
            case "of" -> before.equals("kind") || before.equals("sort");
            default -> false;
        };
    }

    /** The place of the part of STAR that a stem is a cue of; -1 for none. */
    private static int starPart(String stem) {
        return switch (stem) {
            case "when", "situat", "previou" -> 0;
            case "task", "goal", "respons", "need" -> 1;
            case "decid", "implement", "built", "organ", "schedul" -> 2;
            case "result", "outcom", "reduc", "improv", "deliv" -> 3;
            default -> -1;
        };
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
