package dev.shortlist.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.scoring.TextAnalyzer;
import dev.shortlist.scoring.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class LuceneAnalyzerTest {
    private final TextAnalyzer analyzer = Language.ENGLISH.analyzer();

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

    /** Each language's words as Lucene's own analyzer of it has them, with no stop words. */
    private static final Map<Language, Analyzer> LUCENES_OWN = Map.ofEntries(
            Map.entry(Language.ENGLISH, new EnglishAnalyzer(CharArraySet.EMPTY_SET)),
            Map.entry(Language.ARABIC, new ArabicAnalyzer(CharArraySet.EMPTY_SET)),
            Map.entry(Language.BULGARIAN, new BulgarianAnalyzer(CharArraySet.EMPTY_SET)),
            Map.entry(Language.CATALAN, new CatalanAnalyzer(CharArraySet.EMPTY_SET)),
            Map.entry(Language.CZECH, new CzechAnalyzer(CharArraySet.EMPTY_SET)),
            Map.entry(Language.DANISH, new DanishAnalyzer(CharArraySet.EMPTY_SET)),
            Map.entry(Language.GERMAN, new GermanAnalyzer(CharArraySet.EMPTY_SET)),
            Map.entry(Language.GREEK, new GreekAnalyzer(CharArraySet.EMPTY_SET)),
            Map.entry(Language.SPANISH, new SpanishAnalyzer(CharArraySet.EMPTY_SET)),
            Map.entry(Language.FINNISH, new FinnishAnalyzer(CharArraySet.EMPTY_SET)),
            Map.entry(Language.FRENCH, new FrenchAnalyzer(CharArraySet.EMPTY_SET)),
            Map.entry(Language.HINDI, new HindiAnalyzer(CharArraySet.EMPTY_SET)),
            Map.entry(Language.HUNGARIAN, new HungarianAnalyzer(CharArraySet.EMPTY_SET)),
            Map.entry(Language.ITALIAN, new ItalianAnalyzer(CharArraySet.EMPTY_SET)),
            Map.entry(Language.NORWEGIAN, new NorwegianAnalyzer(CharArraySet.EMPTY_SET)),
            Map.entry(Language.DUTCH, new DutchAnalyzer(CharArraySet.EMPTY_SET)),
            Map.entry(Language.PORTUGUESE, new PortugueseAnalyzer(CharArraySet.EMPTY_SET)),
            Map.entry(Language.RUSSIAN, new RussianAnalyzer(CharArraySet.EMPTY_SET)),
            Map.entry(Language.SWEDISH, new SwedishAnalyzer(CharArraySet.EMPTY_SET)),
            Map.entry(Language.TURKISH, new TurkishAnalyzer(CharArraySet.EMPTY_SET)));

    @ParameterizedTest
    @EnumSource
    void stemsAsLucenesOwnAnalyzerDoes(Language language) throws IOException {
        String text = Texts.of(language.code()) + " l'architecture dell'indice d'un kinderen fietsen ei İSTANBUL IŞIK ";
        List<Token> tokens = language.analyzer().tokens(text);

        List<String> stems = new ArrayList<>();
        List<String> pieces = new ArrayList<>();
        try (TokenStream stream =
                Objects.requireNonNull(LUCENES_OWN.get(language)).tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(term.toString());
                pieces.add(text.substring(offset.startOffset(), offset.endOffset()));
            }
        }

        // a word that carries grammar is itself, and so is one whose stem would be taken for such a word; numbers are
        // digits
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < stems.size(); i++) {
            Token token = tokens.get(i);
            boolean itself = token.functionWord() || isFunctionWord(language, stems.get(i));
            String word = itself ? token.surface() : stems.get(i);
            expected.add(token.functionWord() ? word : NumberWords.of(language).getOrDefault(token.surface(), word));
        }
        assertThat(tokens).extracting(Token::stem).isEqualTo(expected);
        assertThat(tokens).extracting(t -> text.substring(t.start(), t.end())).isEqualTo(pieces);
    }

    private static boolean isFunctionWord(Language language, String word) {
        List<Token> tokens = language.analyzer().tokens(word);
        return tokens.size() == 1
                && tokens.get(0).functionWord()
                && tokens.get(0).surface().equals(word);
    }

    @ParameterizedTest
    @EnumSource
    void marksTheFunctionWordsOfATextAndKeepsThem(Language language) throws IOException {
        String text = Texts.of(language.code());
        List<Token> tokens = language.analyzer().tokens(text);
        assertThat(tokens).anyMatch(Token::functionWord).anyMatch(t -> !t.functionWord());
        // the hyphens of "megvan-e" and "по-дълго" divide; nothing else does, and nothing is left out
        assertThat(tokens.size()).isBetween(text.strip().split("\\s+", -1).length, 140 * 5 / 4);
    }

    @Test
    void everyLanguageOfTheSettingHasItsOwnCode() {
        assertThat(Language.codes()).doesNotHaveDuplicates().startsWith("en").hasSize(20);
        assertThat(Language.codes()).allMatch(c -> Language.ofCode(c).code().equals(c));
        assertThatThrownBy(() -> Language.ofCode("zh")).hasMessage("no language has the code zh");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void takesWordsApart(WordCase wordCase) {
        List<Token> tokens = Language.ofCode(wordCase.language()).analyzer().tokens(wordCase.text());
        assertThat(tokens).as(wordCase.id()).isEqualTo(wordCase.tokens());
    }

    /** The cases of words.yml: stems by the published rules of each stemmer, by hand. */
    static List<WordCase> cases() throws IOException {
        List<WordCase> cases = new ArrayList<>();
        Path file = Path.of("src/test/resources/dev/shortlist/language/words.yml");
        for (JsonNode node : new YAMLMapper().readTree(Files.readString(file))) {
            List<Token> tokens = new ArrayList<>();
            for (JsonNode t : node.get("tokens")) {
                tokens.add(new Token(
                        t.get(0).asString(),
                        t.get(1).asString(),
                        t.get(2).asString().equals("function"),
                        t.get(3).asInt(),
                        t.get(4).asInt()));
            }
            cases.add(new WordCase(
                    node.get("id").asString(),
                    node.get("language").asString(),
                    node.get("text").asString(),
                    tokens));
        }
        return cases;
    }

    /** A text and its words. */
    record WordCase(String id, String language, String text, List<Token> tokens) {}

    @ParameterizedTest
    @EnumSource
    void servesSeveralThreadsInEveryLanguage(Language language) throws Exception {
        TextAnalyzer shared = language.analyzer();
        String text = Texts.of(language.code());
        List<Token> expected = language.analyzer().tokens(text);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<Token>> task = () -> shared.tokens(text);
            for (Future<List<Token>> tokens :
                    threads.invokeAll(IntStream.range(0, 40).mapToObj(i -> task).toList())) {
                assertThat(tokens.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
