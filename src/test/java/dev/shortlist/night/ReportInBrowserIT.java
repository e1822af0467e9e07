package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A browser opens and prints the reports of candidates with hostile and foreign names. */
class ReportInBrowserIT {
    private static final Pattern ELEMENT = Pattern.compile("<([a-zA-Z][\\w-]*)([^>]*)>");
    private static final Pattern HEADING = Pattern.compile("<h2[^>]*>(.*?)</h2>", Pattern.DOTALL);

    @TempDir
    private static Path folder;

    private static Path run;
    private static @Nullable Browser browser;

    @BeforeAll
    static void aNight() throws Exception {
        Needs.command("chromium");
        Needs.command("chromedriver");
        Needs.command("pdftotext");
        run = OddNames.run(folder);
        browser = Browser.start(folder.resolve("profile"));
    }

    @AfterAll
    static void closes() {
        if (browser != null) {
            browser.close();
        }
    }

    static List<String> names() {
        return OddNames.NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void showsANameAsTextAndRunsNothing(String name) throws Exception {
        Browser.Page page = browser().open(report(name));

        assertThat(page.dom()).containsPattern("<h1[^>]*><span dir=\"auto\">" + Pattern.quote(escaped(name)));
        assertThat(page.console()).isEmpty();
        assertThat(page.requests()).containsExactly(report(name).toUri().toString());
        assertThat(elements(page.dom())).doesNotContain("script", "img", "iframe", "object", "link", "b");
        assertThat(attributes(page.dom())).noneMatch(a -> a.matches("(?s).*\\son\\w+=.*"));
        assertThat(page.dom()).contains("&lt;script&gt;alert(2)&lt;/script&gt;", "&amp;amp;");
    }

    @Test
    void holdsThePartsOfTheContractInOrder() throws Exception {
        String dom = browser().open(report("=1+1")).dom();

        assertThat(HEADING.matcher(dom).results().map(h -> h.group(1).strip()))
                .containsSubsequence(
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
        assertThat(dom.indexOf("Generated")).isBetween(0, dom.indexOf("Executive summary"));
    }

    /** What a program can tell of WCAG 2.2 AA: on a wide and a narrow screen, light and dark. */
    @ParameterizedTest
    @MethodSource("names")
    void axeFindsNothingWrong(String name) throws Exception {
        for (Browser.Scheme scheme : Browser.Scheme.values()) {
            for (int width : List.of(1280, 390, 320)) {
                browser().look(width, scheme);
                browser().open(report(name));

                assertThat(browser().violations())
                        .as("%d pixels, %s", width, scheme)
                        .isEmpty();
                assertThat(browser().evaluate("document.documentElement.scrollWidth"))
                        .as("no scrolling to the side")
                        .isEqualTo((long) width);
            }
        }
    }

    @Test
    void axeWouldFindWhatIsWrong() throws Exception {
        Path page = folder.resolve("wrong.html");
        Files.writeString(page, "<!DOCTYPE html><title>t</title><img src=\"data:,\"><p style=\"color:#ccc\">pale</p>");
        browser().open(page);

        assertThat(browser().violations())
                .anyMatch(v -> v.startsWith("image-alt"))
                .anyMatch(v -> v.startsWith("color-contrast"))
                .anyMatch(v -> v.startsWith("html-has-lang"));
    }

    /** Every number's "why" opens without a script, by the keyboard alone. */
    @Test
    void opensEveryWhyByTheKeyboard() throws Exception {
        browser().look(1280, Browser.Scheme.LIGHT);
        browser().open(report("=1+1"));

        assertThat(browser().evaluate("document.querySelectorAll('details:not([open])').length"))
                .isEqualTo(browser().evaluate("document.querySelectorAll('details').length"));
        assertThat(browser().press("details > summary", " ")).isGreaterThan(1);
        assertThat(browser().evaluate("document.querySelectorAll('details:not([open])').length"))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @CsvSource({"A4, 8.27, 11.69", "Letter, 8.5, 11"})
    void printsEveryAnswerToItsEnd(String paper, double width, double height) throws Exception {
        for (String name : OddNames.NAMES) {
            Path pdf = folder.resolve(paper + ".pdf");
            browser().open(report(name));
            browser().print(pdf, width, height);
            String text = Tool.run(List.of("pdftotext", pdf.toString(), "-")).out();

            assertThat(Tool.run(List.of("pdfinfo", pdf.toString())).out())
                    .containsPattern("Pages: +[1-9]")
                    .containsPattern("(?i)Page size: .*" + paper);
            assertThat(text.replaceAll("\\s+", " ")).contains(OddNames.LAST_WORDS);
        }
    }

    /** The two assertions on the console would hold for a browser that says nothing. */
    @Test
    void wouldHearAPageThatRunsSomethingOrIsRefused() throws Exception {
        Path page = folder.resolve("loud.html");
        Files.writeString(page, """
                <!DOCTYPE html><meta http-equiv="Content-Security-Policy" content="img-src 'none'">
                <script>console.error("said")</script><img src="x.png"><link rel="stylesheet" href="y.css">
                """);
        Browser.Page loud = browser().open(page);

        assertThat(loud.console())
                .anyMatch(line -> line.contains("said"))
                .anyMatch(line -> line.contains("Content Security Policy"));
        assertThat(loud.requests()).anyMatch(url -> url.endsWith("y.css"));
    }

    private static Path report(String name) throws IOException {
        try (Stream<Path> reports = Files.list(run.resolve("reports"))) {
            for (Path report : reports.sorted().toList()) {
                if (Files.readString(report).contains("odd-" + OddNames.NAMES.indexOf(name))) {
                    return report;
                }
            }
        }
        throw new AssertionError("no report of " + name);
    }

    private static Browser browser() {
        return Objects.requireNonNull(browser);
    }

    private static List<String> elements(String dom) {
        return ELEMENT.matcher(dom).results().map(m -> m.group(1)).distinct().toList();
    }

    private static List<String> attributes(String dom) {
        return ELEMENT.matcher(dom).results().map((MatchResult m) -> m.group(2)).toList();
    }

    /** As a browser writes text out again. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
