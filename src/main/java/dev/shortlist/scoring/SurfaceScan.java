package dev.shortlist.scoring;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the cues that readers expect and that say nothing about quality: shown, never scored. */
final class SurfaceScan {
    private static final List<Cue> STAR = List.of(Cue.SITUATION, Cue.TASK, Cue.ACTION, Cue.RESULT);

    private final boolean known;
    private final Set<String> singular;
    private final Set<String> plural;
    private final Map<String, Set<String>> hedges;
    private final Map<String, Cue> star = new HashMap<>();

    SurfaceScan(LanguageCues cues) {
        known = cues.has(Cue.HEDGE);
        singular = cues.texts(Cue.FIRST_PERSON_SINGULAR);
        plural = cues.texts(Cue.FIRST_PERSON_PLURAL);
        hedges = cues.byLastWord(Cue.HEDGE);
        STAR.forEach(part -> cues.texts(part).forEach(stem -> star.put(stem, part)));
    }

    /** The cues of an answer; null in a language that has no list of them. */
    @Nullable
    SurfaceEvidence of(List<Token> tokens) {
        return known ? counted(tokens) : null;
    }

    private SurfaceEvidence counted(List<Token> tokens) {
        int numbers = 0;
        int singulars = 0;
        int plurals = 0;
        int hedged = 0;
        Set<Cue> parts = EnumSet.noneOf(Cue.class);
        String before = "";
        for (Token token : tokens) {
            String word = token.surface();
            numbers += hasDigit(word) ? 1 : 0;
            singulars += singular.contains(word) ? 1 : 0;
            plurals += plural.contains(word) ? 1 : 0;
            hedged += LanguageCues.ends(hedges, before, word) ? 1 : 0;
            Cue part = star.get(token.stem());
            if (part != null) {
                parts.add(part);
            }
            before = word;
        }
        List<String> names =
                parts.stream().map(p -> p.name().toLowerCase(Locale.ROOT)).toList();
        return new SurfaceEvidence(numbers, singulars, plurals, hedged, names);
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
