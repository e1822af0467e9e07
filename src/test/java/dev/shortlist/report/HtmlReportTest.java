package dev.shortlist.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.StatusReason;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {
    private static final String HOSTILE = "</blockquote><script>alert('x')</script>\" onload=\"y & z";

    @Test
    void partsStandInTheOrderOfTheContract() {
        assertThat(headings(AlexThompson.report()))
                .containsExactly(
                        "Executive summary",
                        "Overall score",
                        "Recommendation (advisory)",
                        "Alerts: a person should look",
                        "Score breakdown",
                        "Key strengths",
                        "Areas for improvement",
                        "Question by question",
                        "Reasoning",
                        "Next steps",
                        "Method and data quality",
                        "Decision by a person");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void isWellFormed(String html) {
        assertThat(parse(html).getDocumentElement().getAttribute("lang")).isEqualTo("en");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void showsNoValueThatIsNone(String html) {
        assertThat(parse(html).getDocumentElement().getTextContent())
                .doesNotContainPattern("\\bnull\\b|NaN|Infinity|Optional|\\[|Sentence|-0\\.0");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void fetchesAndRunsNothing(String html) {
        assertThat(html)
                .contains("default-src &#39;none&#39;; style-src &#39;sha256-")
                .doesNotContainPattern("(?i)<(script|link|img|iframe|object|embed|form|base)\\b")
                .doesNotContainPattern("(?i)\\s(src|action|style|on[a-z]+)=\"")
                .doesNotContainPattern("(?i)https?:|url\\(|@import|javascript:");
        assertThat(all(html, "href=\"([^\"]*)\"")).allMatch(target -> target.matches("#(q[0-9]+|edges)"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyLinkAndLabelLeadsSomewhere(String html) {
        List<String> ids = all(html, " id=\"([^\"]*)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(all(html, "href=\"#([^\"]*)\""));
        assertThat(ids).containsAll(all(html, "aria-labelledby=\"([^\"]*)\""));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void staysUnderSixtyKilobytes(String html) {
        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(60_000);
    }

    @Test
    void escapesWhateverTheExportSays() {
        List<AnswerSample> answers = List.of(new AnswerSample(HOSTILE, 1, HOSTILE, "Well, " + HOSTILE + " indeed")
                .found(HOSTILE, "<script>alert")
                .rated(3, 5, HOSTILE));
        String html = Samples.render(
                Samples.assessment(Samples.interview(HOSTILE, answers), answers), Samples.rubric(answers));
        assertThat(html).contains("&lt;script&gt;");
        assertThat(names(parse(html))).doesNotContain("script", "onload");
        assertThat(parse(html).getDocumentElement().getTextContent()).contains("Well, </blockquote>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"محمد علي", "王小明", "👩🏽‍💻 Zoë", "O'Brien \"Bob\" & Sons", "Nguyễn Văn Ánh"})
    void showsNamesOfAllScriptsAsTheyAre(String name) {
        List<AnswerSample> answers = List.of(new AnswerSample("Technical", 1, "Why?", "Because of that."));
        String html =
                Samples.render(Samples.assessment(Samples.interview(name, answers), answers), Samples.rubric(answers));
        Document document = parse(html);
        assertThat(document.getElementsByTagName("h1").item(0).getTextContent()).isEqualTo(name);
        assertThat(html).contains("<h1><span dir=\"auto\">");
    }

    @Test
    void showsHiddenAndBrokenCharactersReplaced() {
        String html = Samples.reportOn(
                new AnswerSample("Technical", 1, "Why\u202e?", "a\u0000b \u2066c\u2069 \ud83d! \u001b[31m"));
        assertThat(html).contains("a\u2400b \ufffdc\ufffd \ufffd! \u241b[31m").contains("Why\ufffd?");
        assertThat(html).doesNotContainPattern("[\\x00-\\x08\\x0b-\\x1f\\x7f\\u202a-\\u202e\\u2066-\\u2069]");
    }

    @Test
    void saysOfABlankAnswerThatNoneWasRecordedAndGivesItNoScore() {
        String html = Samples.reportOn(new AnswerSample("Technical", 1, "Why?", "")
                .missing("a reason")
                .status(AnswerStatus.MISSING, StatusReason.BLANK));
        assertThat(html)
                .contains("<span class=\"verdict\">Not scored: no answer was recorded</span>")
                .contains("No answer was recorded. It is not scored and counts neither for nor against")
                .contains("<p>No answer was recorded.</p>");
    }

    @Test
    void givesNoRankWithoutEnoughEvidence() {
        assertThat(parse(InsufficientEvidence.report()).getDocumentElement().getTextContent())
                .contains("Insufficient evidence", "Not ranked", "This is no verdict on the candidate")
                .doesNotContain("3 of 12")
                .doesNotContain("Do Not Hire");
    }

    @Test
    void showsADurationThatIsNotRecordedInWords() {
        assertThat(AlexThompson.report()).contains("<dt>Duration</dt><dd>not recorded</dd>");
    }

    @Test
    void isTheSameInEveryLocaleAndZone() {
        String expected = AlexThompson.report();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(AlexThompson.report()).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    static Stream<String> reports() {
        return Stream.of(AlexThompson.report(), InsufficientEvidence.report());
    }

    /** The names of all elements and attributes. */
    private static Set<String> names(Document document) {
        Set<String> names = new TreeSet<>();
        NodeList elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            names.add(elements.item(i).getNodeName());
            NamedNodeMap attributes = elements.item(i).getAttributes();
            for (int a = 0; a < attributes.getLength(); a++) {
                names.add(attributes.item(a).getNodeName());
            }
        }
        return names;
    }

    private static List<String> headings(String html) {
        return all(html, "<h2[^>]*>([^<]*)</h2>");
    }

    private static List<String> all(String html, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(html);
        return matcher.results().map(r -> r.group(1)).toList();
    }

    private static Document parse(String html) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }
}
