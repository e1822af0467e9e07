package dev.shortlist.language;

import dev.shortlist.scoring.TextAnalyzer;
import dev.shortlist.scoring.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.CharArraySet;

/**
 * English words by Lucene: its standard tokenizer (Unicode UAX #29), lower case, English possessive and Porter stems.
 * Stop words are marked, not removed; offsets are those of the text as given. One instance serves all threads.
 */
public final class EnglishAnalyzer implements TextAnalyzer {
    private final Languages languages = new Languages();
    private final ThreadLocal<Chain> chain;

    /** An analyzer with Lucene's English stop words. */
    public EnglishAnalyzer() {
        CharArraySet functionWords = StopWords.english();
        chain = ThreadLocal.withInitial(() -> new Chain(functionWords));
    }

    @Override
    public List<Token> tokens(String text) {
        try {
            return chain.get().tokens(text);
        } catch (IOException e) {
            // a reader on a string does not fail
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@inheritDoc} German, French, Spanish, Italian, Portuguese and Dutch are known by their stop words, from 8 words
     * on; a text mostly in letters that are not Latin is foreign at any length.
     */
    @Override
    public Optional<String> foreignLanguage(String text) {
        return languages.foreign(text);
    }
}
