package dev.shortlist.language;

import dev.shortlist.scoring.Token;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** One thread's token stream, used again for every text: building it costs more than a text. */
final class Chain {
    private final StandardTokenizer source = new StandardTokenizer();
    private final Surfaces surfaces;
    private final TokenStream stems;
    private final CharTermAttribute stem;
    private final OffsetAttribute offset;

    Chain(Language language, CharArraySet functionWords) {
        surfaces = new Surfaces(language.words(new ComposedFilter(source)), functionWords);
        stems = language.stems(surfaces);
        stem = stems.getAttribute(CharTermAttribute.class);
        offset = stems.getAttribute(OffsetAttribute.class);
    }

    List<Token> tokens(String text) throws IOException {
        source.setReader(new StringReader(text));
        try {
            stems.reset();
            List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
            while (stems.incrementToken()) {
                tokens.add(token());
            }
            stems.end();
            return tokens;
        } finally {
            stems.close();
        }
    }

    private Token token() {
        String surface = surfaces.surface;
        boolean unchanged = surface.contentEquals(stem);
        return new Token(
                surface,
                unchanged ? surface : stem.toString(),
                surfaces.functionWord,
                offset.startOffset(),
                offset.endOffset());
    }

    /** Notes each word as it is before it is stemmed. */
    private static final class Surfaces extends TokenFilter {
        private final CharArraySet functionWords;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String surface = "";
        private boolean functionWord;

        Surfaces(TokenStream input, CharArraySet functionWords) {
            super(input);
            this.functionWords = functionWords;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            straightenApostrophes();
            surface = term.toString();
            functionWord = functionWords.contains(term.buffer(), 0, term.length());
            return true;
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
}
