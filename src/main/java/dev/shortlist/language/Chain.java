package dev.shortlist.language;

import dev.shortlist.scoring.Token;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * One thread's token stream, used again for every text: building it costs more than a text. The words of answers are few and
 * come again and again, so each is stemmed once and then remembered; a stem is a function of its word alone.
 */
final class Chain {
    /** Words that are remembered: some 6 MB. People use far fewer; a text of more is no text, and all are forgotten. */
    private static final int MOST_WORDS = 1 << 16;

    private final StandardTokenizer source = new StandardTokenizer();
    private final TokenStream words;
    private final CharTermAttribute term;
    private final OffsetAttribute offset;
    private final Stemmer stemmer;
    private final CharArraySet functionWords;
    private final CharArrayMap<Word> known = new CharArrayMap<>(1 << 10, false);

    /** What does not depend on where a word stands. */
    private record Word(String surface, String stem, boolean functionWord) {}

    Chain(Language language, CharArraySet functionWords) {
        this.functionWords = functionWords;
        words = language.words(new ComposedFilter(source));
        term = words.getAttribute(CharTermAttribute.class);
        offset = words.getAttribute(OffsetAttribute.class);
        stemmer = new Stemmer(language);
    }

    List<Token> tokens(String text) throws IOException {
        source.setReader(new StringReader(text));
        try {
            words.reset();
            List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
            while (words.incrementToken()) {
                Word word = word();
                tokens.add(new Token(
                        word.surface, word.stem, word.functionWord, offset.startOffset(), offset.endOffset()));
            }
            words.end();
            return tokens;
        } finally {
            words.close();
        }
    }

    private Word word() throws IOException {
        straightenApostrophes();
        Word word = known.get(term.buffer(), 0, term.length());
        if (word == null) {
            String surface = term.toString();
            boolean function = functionWords.contains(surface);
            String stem = function ? surface : stemmer.stem(surface);
            // of "is" the stemmer makes "i", of "ones" it makes "on": no word is taken for one that carries grammar
            word = new Word(surface, functionWords.contains(stem) ? surface : stem, function);
            if (known.size() == MOST_WORDS) {
                known.clear();
            }
            known.put(surface, word);
        }
        return word;
    }

    /** "don’t" is "don't". */
    private void straightenApostrophes() {
        char[] word = term.buffer();
        for (int i = 0; i < term.length(); i++) {
            if (word[i] == '\u2019' || word[i] == '\uFF07') {
                word[i] = '\'';
            }
        }
    }
}
