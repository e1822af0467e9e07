package dev.shortlist.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the cues that readers expect and that say nothing about quality: shown, never scored. */
final class SurfaceScan {
    private static final Set<String> SINGULAR = Set.of("i", "me", "my", "mine", "myself", "i'm", "i've", "i'd", "i'll");
    private static final Set<String> PLURAL =
            Set.of("we", "us", "our", "ours", "ourselves", "we're", "we've", "we'd", "we'll");
    private static final Set<String> HEDGES =
            Set.of("maybe", "perhaps", "probably", "possibly", "somewhat", "i guess", "i think", "kind of", "sort of");
    private static final List<String> STAR = List.of("situation", "task", "action", "result");
    /** Stem to the part of STAR it is a cue of. */
    private static final Map<String, String> CUES = Map.ofEntries(
            Map.entry("when", "situation"),
            Map.entry("situat", "situation"),
            Map.entry("previou", "situation"),
            Map.entry("task", "task"),
            Map.entry("goal", "task"),
            Map.entry("respons", "task"),
            Map.entry("need", "task"),
            Map.entry("decid", "action"),
            Map.entry("implement", "action"),
            Map.entry("built", "action"),
            Map.entry("organ", "action"),
            Map.entry("schedul", "action"),
            Map.entry("result", "result"),
            Map.entry("outcom", "result"),
            Map.entry("reduc", "result"),
            Map.entry("improv", "result"),
            Map.entry("deliv", "result"));

    private SurfaceScan() {}

    static SurfaceEvidence of(List<Token> tokens) {
        int numbers = 0;
        int singular = 0;
        int plural = 0;
        int hedges = 0;
        Set<String> cues = new HashSet<>();
        String before = "";
        for (Token token : tokens) {
            String word = token.surface();
            numbers += hasDigit(word) ? 1 : 0;
            singular += SINGULAR.contains(word) ? 1 : 0;
            plural += PLURAL.contains(word) ? 1 : 0;
            hedges += HEDGES.contains(word) || HEDGES.contains(before + " " + word) ? 1 : 0;
            cues.add(CUES.getOrDefault(token.stem(), ""));
            before = word;
        }
        List<String> star = new ArrayList<>(STAR);
        star.retainAll(cues);
        return new SurfaceEvidence(numbers, singular, plural, hedges, star);
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
