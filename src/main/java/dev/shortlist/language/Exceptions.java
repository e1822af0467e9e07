package dev.shortlist.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;

/** Lists that Lucene's analyzers of some languages keep to themselves. */
final class Exceptions {
    /** Articles before an apostrophe, as in Lucene's Italian analyzer. */
    static final CharArraySet ITALIAN_ARTICLES = articles(
            "c", "l", "all", "dall", "dell", "nell", "sull", "coll", "pell", "gl", "agl", "dagl", "degl", "negl",
            "sugl", "un", "m", "t", "s", "v", "d");

    /** Articles before an apostrophe, as in Lucene's Catalan analyzer. */
    static final CharArraySet CATALAN_ARTICLES = articles("d", "l", "m", "n", "s", "t");

    private static final StemmerOverrideFilter.StemmerOverrideMap DUTCH = dutchStems();

    private Exceptions() {}

    /** Sets the Dutch words apart that Snowball takes for forms of others, as Lucene's Dutch analyzer does. */
    static TokenStream dutch(TokenStream words) {
        return new StemmerOverrideFilter(words, DUTCH);
    }

    private static CharArraySet articles(String... articles) {
        return CharArraySet.unmodifiableSet(new CharArraySet(List.of(articles), true));
    }

    private static StemmerOverrideFilter.StemmerOverrideMap dutchStems() {
        StemmerOverrideFilter.Builder stems = new StemmerOverrideFilter.Builder(false);
        stems.add("fiets", "fiets");
        stems.add("bromfiets", "bromfiets");
        stems.add("ei", "eier");
        stems.add("kind", "kinder");
        try {
            return stems.build();
        } catch (IOException e) {
            // four words in memory do not fail
            throw new UncheckedIOException(e);
        }
    }
}
