package dev.shortlist.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/** The lists of stop words that come with Lucene. */
final class StopWords {
    /** Modal verbs that neither of Lucene's English lists has. */
    private static final Set<String> MODALS = Set.of("can", "may", "might", "must", "shall");

    private StopWords() {}

    /** The English function words: Snowball's list, Lucene's own and the modal verbs. */
    static CharArraySet english() {
        CharArraySet words = new CharArraySet(256, false);
        words.addAll(snowball("english_stop.txt"));
        words.addAll(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
        words.addAll(MODALS);
        return CharArraySet.unmodifiableSet(words);
    }

    /** A list of the Snowball project by its file's name; Lucene's analyzers of those languages use the same. */
    static CharArraySet snowball(String file) {
        try (InputStream list = SnowballFilter.class.getResourceAsStream(file)) {
            if (list == null) {
                throw new IllegalStateException("Lucene has no stop words " + file);
            }
            return WordlistLoader.getSnowballWordSet(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
