package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoAnswerTest {
    private final TextAnalyzer analyzer = Language.ENGLISH.analyzer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "skipped",
                "Skipped.",
                "[no response]",
                "No submission.",
                "n/a",
                "N/A",
                "N.A.",
                "-",
                "--",
                "—",
                "...",
                "pass",
                "(declined to answer)",
                "Not answered"
            })
    void knowsWhatStandsForNoAnswer(String text) {
        assertThat(new NoAnswer(analyzer.cues()).isSaid(text, analyzer.tokens(text)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I would skip the cache",
                "pass the token to the next service",
                "no",
                "?",
                "TCP",
                "No response is sent back"
            })
    void leavesTheRestToItsWords(String text) {
        assertThat(new NoAnswer(analyzer.cues()).isSaid(text, analyzer.tokens(text)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I don't know",
                "I don’t know.",
                "i dont know",
                "Idk",
                "No idea, sorry.",
                "I have no idea how that works.",
                "Um, I'm not sure.",
                "Not sure about that",
                "Honestly I don't really know. Can we skip this one, please?",
                "I have no experience with that.",
                "I have no experience with Kafka or event streaming",
                "I'm afraid I can't answer that"
            })
    void knowsWhoSaysNotToKnow(String text) {
        assertThat(new Admission(analyzer.cues()).isAll(text, analyzer.tokens(text)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I don't know, maybe it uses retransmission",
                "I don't know maybe it uses retransmission",
                "I don't know the exact number. I would measure it first.",
                "I'm not sure whether UDP does, but TCP retransmits lost packets",
                "I have no experience with Kafka, but RabbitMQ works like a queue with acknowledgements",
                "Not sure TCP retransmits",
                "We did not know the cause and looked at the logs",
                "Sorry.",
                ""
            })
    void letsAnAnswerFollow(String text) {
        assertThat(new Admission(analyzer.cues()).isAll(text, analyzer.tokens(text)))
                .isFalse();
    }
}
