package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordShapesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "kubectl", "nginx", "PostgreSQL", "HTTPS", "CQRS", "p99", "e2e", "k8s", "log4j2", "base62", "2026",
                "40", "www", "VIII", "viii", "xml", "grpc", "mtls", "Thompson", "Schwarzenegger", "Krzysztof", "Ng",
                "strengths", "rhythms", "GDPR", "OAuth2", "naïve", "分片", "O'Brien", "www.example.com", "a"
            })
    void knowsWordsTermsNamesAndNumbers(String word) {
        assertThat(WordShapes.isWord(word, 0, word.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sdkjfhskdjf", "qwrtpsdfg", "aaaaa", "sooo", "xkcdqq", "a1b2c3d4", "bbbbbbbbb"})
    void knowsStringsThatAreNoWords(String word) {
        assertThat(WordShapes.isWord(word, 0, word.length())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // clip((ok - .4) / .25): 13 of 20 words is .65 and full, 12 is .6 and .8, 8 is .4 and none
        "20,1",
        "13,1",
        "12,.8",
        "9,.2",
        "8,0",
        "0,0"
    })
    void lowersTheFactorByTheShareOfWords(int words, double factor) {
        String text = "cache ".repeat(words) + "sdkjfhskdjf ".repeat(20 - words);
        assertThat(WordShapes.factor(text, Language.ENGLISH.analyzer().tokens(text)))
                .isCloseTo(factor, within(1e-12));
    }
}
