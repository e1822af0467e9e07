package dev.shortlist.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** Which scripts the letters of a text are of. */
final class Letters {
    private static final Map<UnicodeScript, String> LANGUAGES = Map.of(
            UnicodeScript.GREEK, "Greek",
            UnicodeScript.HANGUL, "Korean",
            UnicodeScript.HIRAGANA, "Japanese",
            UnicodeScript.HAN, "Chinese",
            UnicodeScript.HEBREW, "Hebrew",
            UnicodeScript.THAI, "Thai",
            UnicodeScript.CYRILLIC, "a language in Cyrillic letters",
            UnicodeScript.ARABIC, "a language in Arabic letters",
            UnicodeScript.DEVANAGARI, "a language in Devanagari letters");

    private final Map<UnicodeScript, Integer> others = new EnumMap<>(UnicodeScript.class);
    private int known;
    private int other;

    /**
     * Counts.
     *
     * @param own the script of the analysis's language; Latin letters are known beside it, as technical terms are
     */
    Letters(String text, UnicodeScript own) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c < 128) {
                known += (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? 1 : 0;
            } else if (Character.isLetter(c)) {
                add(UnicodeScript.of(c), own);
            }
        }
    }

    private void add(UnicodeScript script, UnicodeScript own) {
        if (script == own || script == UnicodeScript.LATIN) {
            known++;
        } else if (script != UnicodeScript.COMMON) {
            other++;
            others.merge(script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script, 1, Integer::sum);
        }
    }

    /** Whether most letters are of scripts that the analysis does not know. */
    boolean mostlyOther() {
        return other > known;
    }

    /** The language that the other letters are of, in English, as far as letters tell. */
    String language() {
        if (others.containsKey(UnicodeScript.HIRAGANA)) {
            return LANGUAGES.getOrDefault(UnicodeScript.HIRAGANA, "");
        }
        UnicodeScript most = UnicodeScript.UNKNOWN;
        for (Map.Entry<UnicodeScript, Integer> script : others.entrySet()) {
            most = script.getValue() > others.getOrDefault(most, 0) ? script.getKey() : most;
        }
        return LANGUAGES.getOrDefault(most, "a language in letters of another script");
    }
}
