package dev.shortlist.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.jspecify.annotations.Nullable;

/** The lists of stop words that come with Lucene, and those made for this project. */
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

    /** The Polish function words, to know the language by; Lucene's analyzer of it is in another library. */
    static CharArraySet polish() {
        try (InputStream list = StopWords.class.getResourceAsStream("stop-pl.txt")) {
            Reader reader = new InputStreamReader(found(list, "stop-pl.txt"), StandardCharsets.UTF_8);
            return WordlistLoader.getWordSet(reader, "#");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A list of the Snowball project by its file's name; Lucene's analyzers of those languages use the same. */
    private static CharArraySet snowball(String file) {
        try (InputStream list = SnowballFilter.class.getResourceAsStream(file)) {
            return WordlistLoader.getSnowballWordSet(found(list, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream found(@Nullable InputStream list, String file) {
        if (list == null) {
            throw new IllegalStateException("no stop words " + file);
        }
        return list;
    }
}
