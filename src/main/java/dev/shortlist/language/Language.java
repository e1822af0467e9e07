package dev.shortlist.language;

import dev.shortlist.scoring.TextAnalyzer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** The languages in which answers can be analysed, each as Lucene's own analyzer of it does. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
public enum Language {
    ENGLISH(
            "en",
            "English",
            StopWords::english,
            t -> new EnglishPossessiveFilter(new LowerCaseFilter(t)),
            PorterStemFilter::new),
    ARABIC(
            "ar",
            "Arabic",
            ArabicAnalyzer::getDefaultStopSet,
            t -> new DecimalDigitFilter(new LowerCaseFilter(t)),
            t -> new ArabicStemFilter(new ArabicNormalizationFilter(t))),
    BULGARIAN("bg", "Bulgarian", BulgarianAnalyzer::getDefaultStopSet, LowerCaseFilter::new, BulgarianStemFilter::new),
    CATALAN(
            "ca",
            "Catalan",
            CatalanAnalyzer::getDefaultStopSet,
            t -> new LowerCaseFilter(new ElisionFilter(t, Exceptions.CATALAN_ARTICLES)),
            snowball(CatalanStemmer::new)),
    CZECH("cs", "Czech", CzechAnalyzer::getDefaultStopSet, LowerCaseFilter::new, CzechStemFilter::new),
    DANISH("da", "Danish", DanishAnalyzer::getDefaultStopSet, LowerCaseFilter::new, snowball(DanishStemmer::new)),
    GERMAN(
            "de",
            "German",
            GermanAnalyzer::getDefaultStopSet,
            LowerCaseFilter::new,
            t -> new GermanLightStemFilter(new GermanNormalizationFilter(t))),
    GREEK("el", "Greek", GreekAnalyzer::getDefaultStopSet, GreekLowerCaseFilter::new, GreekStemFilter::new),
    SPANISH("es", "Spanish", SpanishAnalyzer::getDefaultStopSet, LowerCaseFilter::new, SpanishLightStemFilter::new),
    FINNISH("fi", "Finnish", FinnishAnalyzer::getDefaultStopSet, LowerCaseFilter::new, snowball(FinnishStemmer::new)),
    FRENCH(
            "fr",
            "French",
            FrenchAnalyzer::getDefaultStopSet,
            t -> new LowerCaseFilter(new ElisionFilter(t, FrenchAnalyzer.DEFAULT_ARTICLES)),
            FrenchLightStemFilter::new),
    HINDI(
            "hi",
            "Hindi",
            HindiAnalyzer::getDefaultStopSet,
            t -> new HindiNormalizationFilter(
                    new IndicNormalizationFilter(new DecimalDigitFilter(new LowerCaseFilter(t)))),
            HindiStemFilter::new),
    HUNGARIAN(
            "hu",
            "Hungarian",
            HungarianAnalyzer::getDefaultStopSet,
            LowerCaseFilter::new,
            snowball(HungarianStemmer::new)),
    ITALIAN(
            "it",
            "Italian",
            ItalianAnalyzer::getDefaultStopSet,
            t -> new LowerCaseFilter(new ElisionFilter(t, Exceptions.ITALIAN_ARTICLES)),
            ItalianLightStemFilter::new),
    NORWEGIAN(
            "nb",
            "Norwegian",
            NorwegianAnalyzer::getDefaultStopSet,
            LowerCaseFilter::new,
            snowball(NorwegianStemmer::new)),
    DUTCH(
            "nl",
            "Dutch",
            DutchAnalyzer::getDefaultStopSet,
            LowerCaseFilter::new,
            t -> new SnowballFilter(Exceptions.dutch(t), new DutchStemmer())),
    PORTUGUESE(
            "pt",
            "Portuguese",
            PortugueseAnalyzer::getDefaultStopSet,
            LowerCaseFilter::new,
            PortugueseLightStemFilter::new),
    RUSSIAN("ru", "Russian", RussianAnalyzer::getDefaultStopSet, LowerCaseFilter::new, snowball(RussianStemmer::new)),
    SWEDISH("sv", "Swedish", SwedishAnalyzer::getDefaultStopSet, LowerCaseFilter::new, snowball(SwedishStemmer::new)),
    TURKISH(
            "tr",
            "Turkish",
            TurkishAnalyzer::getDefaultStopSet,
            t -> new TurkishLowerCaseFilter(new ApostropheFilter(t)),
            snowball(TurkishStemmer::new));

    private final String code;
    private final String english;
    private final Supplier<CharArraySet> stopWords;
    private final UnaryOperator<TokenStream> words;
    private final UnaryOperator<TokenStream> stems;

    Language(
            String code,
            String english,
            Supplier<CharArraySet> stopWords,
            UnaryOperator<TokenStream> words,
            UnaryOperator<TokenStream> stems) {
        this.code = code;
        this.english = english;
        this.stopWords = stopWords;
        this.words = words;
        this.stems = stems;
    }

    /** Of ISO 639-1, as the setting names it. */
    public String code() {
        return code;
    }

    /** In English. */
    public String english() {
        return english;
    }

    /** An analyzer of texts in this language; it may serve all threads. */
    public TextAnalyzer analyzer() {
        return new LuceneAnalyzer(this);
    }

    /** The codes of all languages: English, then the others in the order of the alphabet. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Language::code).toList();
    }

    /**
     * The language of a code.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static Language ofCode(String code) {
        return Arrays.stream(values())
                .filter(l -> l.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no language has the code " + code));
    }

    CharArraySet stopWords() {
        return stopWords.get();
    }

    /** Tokens as they are when stop words are known: in lower case, without what is elided. */
    TokenStream words(TokenStream tokens) {
        return words.apply(tokens);
    }

    TokenStream stems(TokenStream words) {
        return stems.apply(words);
    }

    private static UnaryOperator<TokenStream> snowball(Supplier<SnowballStemmer> stemmer) {
        return words -> new SnowballFilter(words, stemmer.get());
    }
}
