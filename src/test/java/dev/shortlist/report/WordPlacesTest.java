package dev.shortlist.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.scoring.ConceptFinding;
import dev.shortlist.scoring.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPlacesTest {
    private static final String TEXT = "We cache \u2013 in Redis (hot keys), then shard.";

    /** The words by hand: 1 We, 2 cache, 3 in, 4 Redis, 5 (hot, 6 keys), 7 then, 8 shard; a dash alone is none. */
    @ParameterizedTest
    @CsvSource({
        "We,word 1 of 8",
        "cache,word 2 of 8",
        "Redis (hot keys,words 4 to 6 of 8",
        "hot keys,words 5 to 6 of 8",
        "shard.,word 8 of 8",
        "\u2013,word 2 of 8"
    })
    void countsWhatStandsBetweenSpaces(String quote, String place) {
        int start = TEXT.indexOf(quote);
        assertThat(new WordPlaces(TEXT).of(start, start + quote.length())).isEqualTo(place);
    }

    @Test
    void namesEachPartOfAConcept() {
        ConceptFinding finding = new ConceptFinding(
                "c", "c", 1, true, "cache", 3, 8, List.of(new Passage("hot keys", 21, 29)), List.of());
        assertThat(new WordPlaces(TEXT).of(finding)).isEqualTo("words 2 and 5 to 6 of 8");
    }

    @Test
    void staysWithinATextThatHasNoWords() {
        assertThat(new WordPlaces("").of(0, 0)).isEqualTo("outside words");
    }
}
