package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the scorer knows by heart in each language. */
class LanguageCuesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Das weiß ich nicht.
            de | das weiss ich nicht
            de | Keine Ahnung, tut mir leid.
            de | Ähm, da bin ich mir nicht sicher.
            de | Ich habe keine Erfahrung mit Kafka.
            de | Tut mir leid, das kann ich leider nicht beantworten. Nächste Frage bitte.
            de | WEISS ICH NICHT
            fr | Je ne sais pas.
            fr | Euh, j'en sais rien.
            fr | Je n’ai aucune idée, désolé.
            fr | Désolée, je ne suis pas sûre. Question suivante, merci.
            fr | Je n'ai jamais utilisé Kafka
            es | No lo sé.
            es | No sé, la verdad.
            es | Ni idea, lo siento. La siguiente pregunta, por favor.
            es | No estoy segura.
            es | Nunca he trabajado con Kafka
            """)
    void knowsWhoSaysNotToKnow(String language, String text) {
        assertThat(admits(language, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Das weiß ich nicht, aber vermutlich über einen Index.
            de | Nicht sicher ist die alte Version, deshalb nehmen wir TLS.
            de | Ich weiß nicht genau wie, würde es aber messen.
            de | Die Kundin wusste nicht weiter, also habe ich ihr die Oberfläche gezeigt.
            fr | Je ne sais pas, mais je pense que c'est un index.
            fr | Je ne suis pas sûr que UDP le fasse mais TCP retransmet.
            fr | Nous ne connaissions pas la cause et nous avons lu les journaux.
            es | No sé el número exacto. Lo mediría primero.
            es | No lo sé, pero supongo que con un índice.
            es | No se pierde ningún paquete en TCP
            it | Non lo so.
            """)
    void letsAnAnswerFollowAndKnowsNothingWithoutAList(String language, String text) {
        assertThat(admits(language, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | k. A.                  | true
            de | Nicht beantwortet.     | true
            de | [keine Antwort]        | true
            de | skipped                | true
            de | Nein                   | false
            fr | Pas de réponse         | true
            fr | sans réponse           | true
            fr | n/a                    | true
            fr | Non                    | false
            es | Sin respuesta          | true
            es | pregunta omitida       | true
            es | Paso de mensajes       | false
            fi | No response            | true
            el | -                      | true
            """)
    void knowsWhatStandsForNoAnswer(String language, String text, boolean said) {
        TextAnalyzer analyzer = Language.ofCode(language).analyzer();
        assertThat(new NoAnswer(analyzer.cues()).isSaid(text, analyzer.tokens(text)))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # 25 words of which one is a filler and one a repetition, and a marker: 1 - 100 * 3 / 25 / 12 = 0
            de | ähm wir wir haben quasi w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w12 w13 w14 w15 w16 w17 w18 w19 w20 | 0
            # 50 words, one filler: 1 - 2 / 12
            fr | euh w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w12 w13 w14 w15 w16 w17 w18 w19 w20 w21 w22 w23 w24 w25 w26 w27 w28 w29 w30 w31 w32 w33 w34 w35 w36 w37 w38 w39 w40 w41 w42 w43 w44 w45 w46 w47 w48 w49 | .8333333333333334
            es | muy muy bien | 1
            """)
    void hearsFluency(String language, String text, double fluency) {
        TextAnalyzer analyzer = Language.ofCode(language).analyzer();
        assertThat(new Speech(analyzer.cues()).fluency(analyzer.tokens(text))).isEqualTo(fluency);
    }

    @Test
    void measuresNoFluencyWhereFillersAreNotKnown() {
        TextAnalyzer italian = Language.ITALIAN.analyzer();
        List<Token> tokens = italian.tokens("ehm allora abbiamo costruito un sistema");
        assertThat(new Speech(italian.cues()).fluency(tokens)).isNull();
        assertThat(new CommunicationScorer(
                                new ScoringPolicy(ScoringPolicy.Source.TEXT, true, false, 1, 1, 5),
                                new Speech(italian.cues()))
                        .score(tokens)
                        .fluency())
                .isNull();
        assertThat(new SurfaceScan(italian.cues()).of(tokens)).isNull();
    }

    @Test
    void countsTheCuesOfALanguage() {
        TextAnalyzer german = Language.GERMAN.analyzer();
        SurfaceEvidence cues = new SurfaceScan(german.cues())
                .of(german.tokens("Als ich 2020 kam, war unsere Aufgabe vielleicht klar. Wir haben sie umgesetzt."));
        assertThat(cues).isEqualTo(new SurfaceEvidence(1, 1, 2, 1, List.of("situation", "task", "action")));
    }

    @ParameterizedTest
    @CsvSource({
        "en, the of, The cache is at the centre of the design and we read from it.",
        "de, zum und, Wir haben am Anfang im Team zum Glück die Daten vom Server gelesen und beim Laden geprüft.",
        "fr, du et, Nous avons lu les données du serveur au début du projet et ma collègue a vérifié notre mesure.",
        "es, del y, Al principio del proyecto leímos los datos del servidor y mi colega revisó nuestra medida.",
        "it, del e, Nel sistema del cliente abbiamo letto i dati e poi li abbiamo controllati."
    })
    void knowsWhichWordsNoSentenceHoldsNextToEachOther(String code, String pair, String sentence) {
        TextAnalyzer analyzer = Language.ofCode(code).analyzer();
        WordOrder order = new WordOrder(analyzer.cues());
        assertThat(order.broken(pair, analyzer.tokens(pair))).hasSize(code.equals("it") ? 0 : 1);
        assertThat(order.broken(sentence, analyzer.tokens(sentence))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void hasListsWhereTheDocumentationSaysSo(Language language) {
        boolean lists = List.of("en", "de", "fr", "es").contains(language.code());
        LanguageCues cues = language.analyzer().cues();
        assertThat(cues.has(Cue.NO_ANSWER)).isTrue();
        for (Cue cue : Cue.values()) {
            assertThat(cue == Cue.NO_ANSWER || cues.has(cue) == lists)
                    .as(cue.name())
                    .isTrue();
        }
        assertThat(cues.tellsLists())
                .isEqualTo(!List.of("ar", "cs", "el", "fi", "ru").contains(language.code()));
    }

    private static boolean admits(String language, String text) {
        TextAnalyzer analyzer = Language.ofCode(language).analyzer();
        return new Admission(analyzer.cues()).isAll(text, analyzer.tokens(text));
    }
}
