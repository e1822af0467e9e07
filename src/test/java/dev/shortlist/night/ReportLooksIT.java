package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report looks like, held to pictures: a report whose text is held to a file, so that no score moves them. */
class ReportLooksIT {
    private static final Path REPORTS = Program.project().resolve("src/test/resources/dev/shortlist/report");
    private static final Path RICH = REPORTS.resolve("alex-thompson.html");
    private static final int MOST = 6_000;

    @TempDir
    private static Path folder;

    private static @Nullable Browser browser;

    @BeforeAll
    static void opens() {
        Needs.command("chromium");
        Needs.command("chromedriver");
        Needs.command("pdftoppm");
        browser = Browser.start(folder.resolve("profile"));
    }

    @AfterAll
    static void closes() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "alex-thompson, 1280, LIGHT",
        "alex-thompson, 1280, DARK",
        "alex-thompson, 390, LIGHT",
        "insufficient-evidence, 1280, LIGHT",
        "insufficient-evidence, 390, LIGHT"
    })
    void looksAsItDid(String report, int width, Browser.Scheme scheme) throws IOException {
        browser().look(width, scheme);
        browser().open(REPORTS.resolve(report + ".html"));

        Golden.assertLike(
                browser().picture(width, MOST), report + "-" + width + (scheme == Browser.Scheme.DARK ? "-dark" : ""));
    }

    @Test
    void looksOnPaperAsItDid() throws Exception {
        browser().look(1280, Browser.Scheme.LIGHT);
        browser().open(RICH);
        Path pdf = folder.resolve("printed.pdf");
        browser().print(pdf, 8.27, 11.69);
        for (int page = 1; page <= 2; page++) {
            String number = Integer.toString(page);
            String stem = folder.resolve("page-" + page).toString();
            Tool.run(List.of(
                    "pdftoppm", "-r", "90", "-png", "-singlefile", "-f", number, "-l", number, pdf.toString(), stem));

            Golden.assertLike(ImageIO.read(Path.of(stem + ".png").toFile()), "alex-thompson-print-" + page);
        }
    }

    /** What to do, how sure that is and why are seen without scrolling, and on the first page. */
    @Test
    void answersOnTheFirstScreen() {
        for (int[] screen : List.of(new int[] {1280, 800}, new int[] {1440, 900})) {
            browser().look(screen[0], Browser.Scheme.LIGHT);
            browser().open(RICH);
            for (String answer :
                    List.of("#summary ~ p", "#summary ~ dl", "#overall ~ .big", "#recommendation ~ .note")) {
                String bottom = "document.querySelector('" + answer + "').getBoundingClientRect().bottom";

                assertThat(((Number) browser().evaluate(bottom)).doubleValue())
                        .as("the end of %s on a screen of %d by %d", answer, screen[0], screen[1])
                        .isLessThan(screen[1]);
            }
        }
    }

    /** The comparison would see a line less and another colour, and would not see a letter's edge. */
    @Test
    void wouldSeeADifference() {
        BufferedImage page = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = page.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, 400, 400);
        BufferedImage blank = new BufferedImage(page.getColorModel(), page.copyData(null), false, null);
        drawing.setColor(Color.BLACK);
        drawing.fillRect(50, 50, 300, 8);
        BufferedImage moved = new BufferedImage(page.getColorModel(), blank.copyData(null), false, null);
        moved.createGraphics().drawImage(page, 1, 0, null);

        assertThat(Golden.different(page, blank)).isGreaterThan(.01);
        assertThat(Golden.different(page, page)).isZero();
        assertThat(Golden.different(page, moved)).isLessThan(.001);
    }

    private static Browser browser() {
        return Objects.requireNonNull(browser);
    }
}
