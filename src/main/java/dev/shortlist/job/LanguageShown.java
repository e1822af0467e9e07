package dev.shortlist.job;

import dev.shortlist.language.Language;
import dev.shortlist.scoring.Cue;
import dev.shortlist.scoring.LanguageCues;
import java.util.ArrayList;
import java.util.List;

/** The language of the analysis as reports name it, with what the scorer does not do in it. */
final class LanguageShown {
    private LanguageShown() {}

    static String of(Language language) {
        LanguageCues cues = language.analyzer().cues();
        List<String> lacks = new ArrayList<>();
        if (!cues.has(Cue.ADMISSION)) {
            lacks.add("\u201cI don\u2019t know\u201d is not recognised unless it is short");
        }
        if (!cues.has(Cue.FILLER)) {
            lacks.add("fluency is not measured");
        }
        if (!cues.has(Cue.HEDGE)) {
            lacks.add("hedges and first persons are not counted");
        }
        if (!cues.has(Cue.SITUATION)) {
            lacks.add("cues of situation, task, action and result are not looked for");
        }
        if (!cues.tellsLists()) {
            lacks.add("lists of keywords are not told from sentences");
        }
        return lacks.isEmpty() ? language.english() : language.english() + "; in it " + String.join(", ", lacks);
    }
}
