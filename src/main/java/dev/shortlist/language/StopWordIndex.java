package dev.shortlist.language;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;

/** The stop words of all languages that can be told apart by them, those that cannot be analysed included. */
final class StopWordIndex {
    private static final StopWordIndex ALL = new StopWordIndex();

    private final List<String> names = new ArrayList<>();
    /** Word to the languages it is a stop word of, a bit each in the order of the names. */
    private final CharArrayMap<Long> languagesOf = new CharArrayMap<>(8192, false);

    private StopWordIndex() {
        for (Language language : Language.values()) {
            add(language.english(), language.stopWords());
        }
        add("Polish", StopWords.polish());
        add("Romanian", RomanianAnalyzer.getDefaultStopSet());
        add("Croatian or Serbian", SerbianAnalyzer.getDefaultStopSet());
        add("Estonian", EstonianAnalyzer.getDefaultStopSet());
        add("Latvian", LatvianAnalyzer.getDefaultStopSet());
        add("Lithuanian", LithuanianAnalyzer.getDefaultStopSet());
        add("Galician", GalicianAnalyzer.getDefaultStopSet());
        add("Basque", BasqueAnalyzer.getDefaultStopSet());
        add("Indonesian", IndonesianAnalyzer.getDefaultStopSet());
        add("Persian", PersianAnalyzer.getDefaultStopSet());
    }

    static StopWordIndex all() {
        return ALL;
    }

    int place(Language language) {
        return names.indexOf(language.english());
    }

    int languages() {
        return names.size();
    }

    /** In English. */
    String name(int language) {
        return names.get(language);
    }

    /** The languages that a word in lower case is a stop word of, a bit each; 0 for none. */
    long languagesOf(char[] text, int start, int length) {
        Long languages = languagesOf.get(text, start, length);
        return languages == null ? 0 : languages;
    }

    private void add(String name, CharArraySet words) {
        long bit = 1L << names.size();
        names.add(name);
        for (Object word : words) {
            // split at the apostrophe, as the words of a text are here: "don't" is "don" and "t"
            for (String part : new String((char[]) word).split("'", -1)) {
                add(part, bit);
                // Romanian is written with commas today, the list with cedillas
                add(part.replace('\u015F', '\u0219').replace('\u0163', '\u021B'), bit);
            }
        }
    }

    private void add(String word, long bit) {
        Long known = languagesOf.get(word);
        languagesOf.put(word, (known == null ? 0 : known) | bit);
    }
}
