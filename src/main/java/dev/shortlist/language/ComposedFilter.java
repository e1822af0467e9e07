package dev.shortlist.language;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Puts letters and the accents that follow them together (NFC), as stop words and stemmers have them. */
final class ComposedFilter extends TokenFilter {
    /** All letters below this are what they are. */
    private static final char FIRST_COMBINING = '\u0300';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    ComposedFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (mayBeTakenApart() && !Normalizer.isNormalized(term, Normalizer.Form.NFC)) {
            String composed = Normalizer.normalize(term, Normalizer.Form.NFC);
            term.setEmpty().append(composed);
        }
        return true;
    }

    private boolean mayBeTakenApart() {
        char[] word = term.buffer();
        for (int i = 0; i < term.length(); i++) {
            if (word[i] >= FIRST_COMBINING) {
                return true;
            }
        }
        return false;
    }
}
