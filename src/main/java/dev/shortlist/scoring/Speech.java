package dev.shortlist.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What speech holds that writing does not, by the lists of a language. */
final class Speech {
    /** As many stumbles in a hundred words leave no fluency. */
    private static final int WORST_PERCENT = 12;

    private final Set<String> fillers;
    private final Map<String, Set<String>> markers;
    private final Set<String> doubled;

    Speech(LanguageCues cues) {
        fillers = cues.texts(Cue.FILLER);
        markers = cues.byLastWord(Cue.MARKER);
        doubled = cues.texts(Cue.DOUBLED);
    }

    boolean isFiller(String surface) {
        return fillers.contains(surface);
    }

    /**
     * {@code clip(1 - (filler % + discourse-marker % + stutter %) / 12)}; 0 for no word; null in a language whose fillers
     * are not known.
     */
    @Nullable
    Double fluency(List<Token> tokens) {
        if (fillers.isEmpty()) {
            return null;
        }
        int stumbles = 0;
        String before = "";
        for (Token token : tokens) {
            String word = token.surface();
            boolean stutter = word.equals(before) && !doubled.contains(word) && !Character.isDigit(word.charAt(0));
            boolean marker = LanguageCues.ends(markers, before, word);
            stumbles += (isFiller(word) ? 1 : 0) + (marker ? 1 : 0) + (stutter ? 1 : 0);
            before = word;
        }
        return tokens.isEmpty() ? 0.0 : Clip.unit(1 - 100.0 * stumbles / tokens.size() / WORST_PERCENT);
    }
}
