package dev.shortlist.language;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The stem of one word by a language's filters, which each turn one word into one. */
final class Stemmer {
    private final OneWord word = new OneWord();
    private final TokenStream stems;
    private final CharTermAttribute stem;
    private final Map<String, String> digits;

    Stemmer(Language language) {
        digits = NumberWords.of(language);
        stems = language.stems(word);
        stem = stems.getAttribute(CharTermAttribute.class);
    }

    /** The stem, of a number word its digits; the word itself where the filters leave it as it is. */
    String stem(String surface) throws IOException {
        String number = digits.get(surface);
        return number == null ? filtered(surface) : number;
    }

    private String filtered(String surface) throws IOException {
        word.next = surface;
        stems.reset();
        try {
            if (!stems.incrementToken()) {
                throw new IllegalStateException(
                        "expected a filter that turns each word into one, found one that drops it");
            }
            return surface.contentEquals(stem) ? surface : stem.toString();
        } finally {
            stems.end();
            stems.close();
        }
    }

    /** A stream of the word that is asked for. */
    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String next = "";

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.append(next);
            return true;
        }
    }
}
