package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser opens and prints the reports of candidates with hostile and foreign names. */
class ReportInBrowserIT {
    private static final Pattern ELEMENT = Pattern.compile("<([a-zA-Z][\\w-]*)([^>]*)>");
    private static final Pattern HEADING = Pattern.compile("<h2[^>]*>(.*?)</h2>", Pattern.DOTALL);

    @TempDir
    private static Path folder;

    private static Path run;
    private static Browser browser;

    @BeforeAll
    static void aNight() throws Exception {
        Needs.command("chromium");
        Needs.command("pdftotext");
        run = OddNames.run(folder);
        browser = new Browser(folder.resolve("profile"));
    }

    static List<String> names() {
        return OddNames.NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void showsANameAsTextAndRunsNothing(String name) throws Exception {
        Browser.Page page = browser.open(report(name));

        assertThat(page.dom()).containsPattern("<h1[^>]*><span dir=\"auto\">" + Pattern.quote(escaped(name)));
        assertThat(page.console()).isEmpty();
        assertThat(elements(page.dom())).doesNotContain("script", "img", "iframe", "object", "link", "b");
        assertThat(attributes(page.dom())).noneMatch(a -> a.matches("(?s).*\\son\\w+=.*"));
        assertThat(page.dom()).contains("&lt;script&gt;alert(2)&lt;/script&gt;", "&amp;amp;");
    }

    @Test
    void holdsThePartsOfTheContractInOrder() throws Exception {
        String dom = browser.open(report("=1+1")).dom();

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

    @Test
    void isSeenOnAScreen() throws Exception {
        Path png = folder.resolve("report.png");
        browser.screenshot(report("佐藤 美咲"), png, 1000, 1200);

        BufferedImage image = ImageIO.read(png.toFile());
        assertThat(image.getWidth()).isEqualTo(1000);
        double drawn = drawn(image);
        assertThat(drawn).as("share of pixels that are not the ground").isBetween(.02, .6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "Letter"})
    void printsEveryAnswerToItsEnd(String paper) throws Exception {
        for (String name : OddNames.NAMES) {
            Path page = onPaper(report(name), paper);
            Path pdf = folder.resolve(paper + ".pdf");
            browser.print(page, pdf);
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
                <script>console.error("said")</script><img src="x.png">
                """);

        assertThat(browser.open(page).console())
                .anyMatch(line -> line.contains("said"))
                .anyMatch(line -> line.contains("Content Security Policy"));
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

    /** The command line has no option for the paper: a rule in the page does it, and the page's policy gives way to it. */
    private static Path onPaper(Path report, String paper) throws IOException {
        String html = Files.readString(report);
        String free = html.replaceAll("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        Path page = folder.resolve("printed.html");
        Files.writeString(page, free.replace("</head>", "<style>@page{size:" + paper + "}</style></head>"));
        return page;
    }

    private static double drawn(BufferedImage image) {
        int ground = image.getRGB(0, 0);
        long other = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                other += image.getRGB(x, y) == ground ? 0 : 1;
            }
        }
        return other / (double) (image.getWidth() * image.getHeight());
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
