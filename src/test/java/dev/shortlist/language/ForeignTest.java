package dev.shortlist.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import dev.shortlist.night.Needs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignTest {
    private static final Path TABLE = Path.of("src", "docs", "languages.md");

    private final Foreign english = new Foreign(Language.ENGLISH);

    /** The rows of the documentation's table of what is found; they must say what is. */
    static List<String> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(l -> l.matches("\\| \\S.* \\| [a-z]{2} \\|( \\d+ \\|){4}"))
                .toList();
    }

    @Test
    void theTableHasEveryLanguageThatWasMeasured() throws IOException {
        assertThat(rows()).hasSize(25);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsAsManyForeignTextsAsTheDocumentationSays(String row) throws IOException {
        List<String> cells =
                Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
        String code = cells.get(2);

        List<String> found = new ArrayList<>();
        for (int length : List.of(4, 8, 15, 30)) {
            List<String> pieces = Texts.pieces(code, length);
            long foreign =
                    pieces.stream().filter(p -> english.language(p).isPresent()).count();
            found.add(String.valueOf(foreign * 100 / pieces.size()));
        }

        assertThat(found).isEqualTo(cells.subList(3, 7));
        // from 15 words on none is missed, and of 8 words few
        assertThat(found.subList(2, 4)).containsOnly("100");
        assertThat(Integer.parseInt(found.get(1))).isGreaterThanOrEqualTo(88);
    }

    @ParameterizedTest
    @EnumSource
    void takesNoTextOfTheAnalysisForForeign(Language language) throws IOException {
        Foreign own = new Foreign(language);
        for (int length = 1; length <= 40; length++) {
            for (String piece : Texts.pieces(language.code(), length)) {
                assertThat(own.language(piece)).as(piece).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void knowsEnglishAsForeignInEveryOtherLanguage(Language language) throws IOException {
        if (language != Language.ENGLISH) {
            Foreign own = new Foreign(language);
            // of 44 pieces one has hardly a function word
            assertThat(Texts.pieces("en", 15).stream()
                            .filter(p -> own.language(p).isEmpty()))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(Texts.pieces("en", 30)).allMatch(p -> own.language(p).isPresent());
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
            Polish     | Zaprojektowałem ten system razem z zespołem, a potem zbudowaliśmy go w trzy miesiące.
            Russian    | Я спроектировал эту систему вместе с командой, и мы построили её за три месяца.
            a language in Cyrillic letters | Система построена
            Greek      | Σχεδίασα το σύστημα
            Hebrew     | אני לא יודע
            Chinese    | 我会使用一致性哈希来分片数据库
            Japanese   | 一貫性のあるハッシュを使います
            Japanese   | データベース
            Korean     | 모르겠습니다
            Thai       | ผมไม่ทราบ
            a language in letters of another script | არ ვიცი
            German     | Ich weiß es nicht
            German     | Wir haben Kafka und Redis für die Queue verwendet
            """)
    void namesTheLanguage(String language, String text) {
        assertThat(english.language(text)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Kafka, Redis, PostgreSQL, sharding, replication, caching, load balancing, rate limiting, CDN",
                "I was in a team in Berlin and die Arbeit was fun, so we had a good time on it",
                "I don't know what the manager had in mind, but I am sure it was me or him who had to do it",
                "At Müller & Söhne in Düsseldorf I worked with Jürgen Groß on the Kölner Straße release",
                "I worked at Banco de la Nación in Rio de Janeiro, then at Universidad de los Andes",
                "SELECT * FROM orders o JOIN items i ON o.id = i.order_id WHERE i.sku IN (1, 2, 3) ORDER BY o.id DESC",
                "for (int i = 0; i < n; i++) { sum += a[i]; } return sum;",
                "See https://example.de/de/die-grosse-liste/der/und and https://example.es/la/de/los",
                "P(A) = P(3) + P(4) + P(5), P(B) = 1 - P(A), C = (6 über 3) * p^k, A: B -> C",
                "café, naïve, résumé, façade, jalapeño",
                "Volkswagen, Österreichische Bundesbahnen, Société Générale, Telefónica",
                "Haben Sie Kafka",
                "cache — ключ"
            })
    void takesMixedTextsForEnglish(String text) {
        assertThat(english.language(text)).isEmpty();
    }

    /** Real answers in English, with formulas, code and other people's English: none may be taken for another language. */
    @ParameterizedTest
    @CsvSource({"saf,1476", "scientsbank,4969", "beetle,3941"})
    void takesNoGradedEnglishAnswerForForeign(String set, int answers) throws IOException, CsvException {
        Path export = Path.of("..", "shared", "validity", set, "export.csv");
        Needs.file("ForeignTest", export);
        List<String[]> rows;
        try (CSVReader reader = new CSVReader(Files.newBufferedReader(export))) {
            rows = reader.readAll();
        }
        List<String> texts = rows.stream().skip(1).map(r -> r[r.length - 1]).toList();

        assertThat(texts).hasSize(answers).allMatch(t -> english.language(t).isEmpty());
    }

    @Test
    void tellsByAllWordsOfFourAndByNoneOfThree() {
        assertThat(english.language("das ist nicht")).isEmpty();
        assertThat(english.language("das ist nicht gut")).contains("German");
        // two words of four are too few
        assertThat(english.language("der Index nicht gefunden")).isEmpty();
    }

    @Test
    void readsAccentsThatFollowTheirLetters() {
        String text =
                "Gru\u0308ndlich gepru\u0308ft haben wir fu\u0308r u\u0308ber tausend Kunden jede einzelne Buchung";
        assertThat(english.language(text)).contains("German");
        assertThat(new Foreign(Language.GERMAN).language(text)).isEmpty();
    }

    @Test
    void knowsTermsInLatinLettersWhereTheLanguageHasOthers() {
        Foreign russian = new Foreign(Language.RUSSIAN);
        assertThat(russian.language("Kafka, Redis, PostgreSQL, Kubernetes")).isEmpty();
        assertThat(russian.language("Мы взяли Kafka, PostgreSQL и Kubernetes")).isEmpty();
        assertThat(russian.language("Χρησιμοποιήσαμε το Kafka")).contains("Greek");
    }

    @Test
    void namesEachOfTheTextsRight() throws IOException {
        for (Language language : List.of(Language.GERMAN, Language.FRENCH, Language.SPANISH, Language.SWEDISH)) {
            assertThat(english.language(Texts.of(language.code()))).contains(language.english());
        }
        assertThat(english.language(Texts.of("pl"))).contains("Polish");
        assertThat(english.language(Texts.of("ro"))).contains("Romanian");
        assertThat(Texts.of("en").lines().map(english::language).collect(Collectors.toSet()))
                .hasSize(1);
    }
}
