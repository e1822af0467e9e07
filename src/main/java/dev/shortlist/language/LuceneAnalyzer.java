package dev.shortlist.language;

import dev.shortlist.scoring.LanguageCues;
import dev.shortlist.scoring.TextAnalyzer;
import dev.shortlist.scoring.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.CharArraySet;

/**
 * The words of a language by Lucene: its standard tokenizer (Unicode UAX #29) and the filters of its analyzer of that
 * language. Stop words are marked, not removed; offsets are those of the text as given. One instance serves all threads.
 */
final class LuceneAnalyzer implements TextAnalyzer {
    private final Foreign foreign;
    private final ThreadLocal<Chain> chain;
    private final LanguageCues cues;
    private final WordList words;

    LuceneAnalyzer(Language language) {
        CharArraySet functionWords = language.stopWords();
        chain = ThreadLocal.withInitial(() -> new Chain(language, functionWords));
        foreign = new Foreign(language);
        words = new WordList(language);
        cues = CueFile.of(language, this::tokens);
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

    @Override
    public Optional<String> foreignLanguage(String text) {
        return foreign.language(text);
    }

    @Override
    public boolean isWord(String surface) {
        return words.has(surface);
    }

    @Override
    public LanguageCues cues() {
        return cues;
    }
}
