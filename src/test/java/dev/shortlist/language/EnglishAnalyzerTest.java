package dev.shortlist.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.scoring.Token;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishAnalyzerTest {
    private final EnglishAnalyzer analyzer = new EnglishAnalyzer();

    @Test
    void stemsWordsAndMarksFunctionWords() {
        assertThat(analyzer.tokens("The company's caches don’t"))
                .containsExactly(
                        new Token("the", "the", true, 0, 3),
                        new Token("company", "compani", false, 4, 13),
                        new Token("caches", "cach", false, 14, 20),
                        new Token("don't", "don't", true, 21, 26));
    }

    @Test
    void countsOffsetsInTheTextAsGivenBeyondTheBasicPlane() {
        String text = "😀 Ünïcode naïve\u00a0sharding";
        for (Token token : analyzer.tokens(text)) {
            assertThat(text.substring(token.start(), token.end())).isEqualToIgnoringCase(token.surface());
        }
    }

    @Test
    void hasNoWordsForAnEmptyText() {
        assertThat(analyzer.tokens("")).isEmpty();
        assertThat(analyzer.tokens(" - ")).isEmpty();
    }

    @Test
    void takesALoneSurrogateForNoHarm() {
        assertThat(analyzer.tokens("cache \ud800 shard"))
                .extracting(Token::surface)
                .contains("cache", "shard");
    }

    @Test
    void servesSeveralThreadsAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<Token>> task = () -> analyzer.tokens("Sharding by the hash of the url");
            for (Future<List<Token>> tokens : threads.invokeAll(
                    IntStream.range(0, 200).mapToObj(i -> task).toList())) {
                assertThat(tokens.get()).isEqualTo(task.call());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            German     | Ich habe das System mit meinem Team entworfen und wir haben es in drei Monaten gebaut.
            French     | J'ai conçu le système avec mon équipe et nous l'avons construit dans les délais prévus.
            Spanish    | Diseñé el sistema con mi equipo y lo construimos en tres meses para los clientes.
            Italian    | Ho progettato il sistema con la mia squadra e lo abbiamo costruito per i clienti.
            Portuguese | Eu projetei o sistema com a minha equipe e nós o construímos em três meses para os clientes.
            Dutch      | Ik heb het systeem met mijn team ontworpen en we hebben het in drie maanden gebouwd.
            a script other than Latin | 我会使用一致性哈希来分片数据库
            a script other than Latin | Да
            """)
    void namesAnotherLanguage(String language, String text) {
        assertThat(analyzer.foreignLanguage(text)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Kafka, Redis, PostgreSQL, sharding, replication, caching, load balancing, rate limiting, CDN",
                "I was in a team in Berlin and die Arbeit was fun, so we had a good time on it",
                // seven words: one too few to tell
                "Ich habe das System mit dem Team",
                "I don't know what the manager had in mind, but I am sure it was me or him who had to do it",
            })
    void takesTheRestForEnglish(String text) {
        assertThat(analyzer.foreignLanguage(text)).isEmpty();
    }

    @Test
    void tellsALanguageFromEightWordsOn() {
        assertThat(analyzer.foreignLanguage("Ich habe das System mit dem Team gebaut"))
                .contains("German");
    }
}
