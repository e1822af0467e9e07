package dev.shortlist.night;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** Debian's Chromium without a window, driven by its ChromeDriver, with a profile of its own. */
final class Browser implements AutoCloseable {
    private static final List<String> QUIETLY = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--force-device-scale-factor=1");

    private static final Pattern REQUEST = Pattern.compile(
            "\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"", Pattern.DOTALL);

    /** What WCAG 2.2 AA asks for as far as a program can tell, and what axe's authors think wise beside it. */
    private static final String AXE = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
              .then(r => done(r.violations.map(v => v.id + ': ' + v.help + ' at '
                  + v.nodes.map(n => n.target.join(' ')).join(', '))))
              .catch(e => done(['axe failed: ' + e]));
            """;

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** A page as the browser understood it, with what it logged and asked for. */
    record Page(String dom, List<String> console, List<String> requests) {}

    /** Light or dark. */
    enum Scheme {
        LIGHT,
        DARK
    }

    /**
     * Starts it.
     *
     * @param profile a folder that need not be there
     */
    static Browser start(Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(QUIETLY);
        options.addArguments("--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL", LogType.PERFORMANCE, "ALL"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        return new Browser(driver);
    }

    /** Opens a page and says what it was taken for. */
    Page open(Path page) {
        said(LogType.PERFORMANCE);
        said(LogType.BROWSER);
        driver.get(page.toUri().toString());
        List<String> requests = said(LogType.PERFORMANCE).stream()
                .map(REQUEST::matcher)
                .filter(m -> m.find())
                .map(m -> m.group(1))
                .toList();
        return new Page(Objects.requireNonNull(driver.getPageSource()), said(LogType.BROWSER), requests);
    }

    private List<String> said(String log) {
        return driver.manage().logs().get(log).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What axe-core finds wrong with the page that is open; its script is told to the browser, not to the page. */
    @SuppressWarnings("unchecked")
    List<String> violations() throws IOException {
        try (InputStream script = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            driver.executeScript(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<String>) Objects.requireNonNull(driver.executeAsyncScript(AXE));
    }

    /** The result of an expression on the page that is open. */
    Object evaluate(String expression) {
        return Objects.requireNonNull(driver.executeScript("return " + expression));
    }

    /** Presses a key on each element of a kind, as the keyboard reaches it; how many there are. */
    long press(String selector, String key) {
        List<WebElement> elements = driver.findElements(By.cssSelector(selector));
        elements.forEach(e -> e.sendKeys(key));
        return elements.size();
    }

    /** From now on pages are as wide as this, in pixels, and light or dark. */
    void look(int width, Scheme scheme) {
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        String value = scheme == Scheme.DARK ? "dark" : "light";
        cdp(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", value))));
    }

    /** A picture of the page that is open, from its beginning; its whole length where that is shorter. */
    BufferedImage picture(int width, int mostHeight) throws IOException {
        long length = ((Number) evaluate("document.documentElement.scrollHeight")).longValue();
        Map<String, Object> clip =
                Map.of("x", 0, "y", 0, "width", width, "height", Math.min(length, mostHeight), "scale", 1);
        Map<String, Object> shot =
                cdp("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes(shot))));
    }

    /** Prints the page that is open, on paper of this size in inches. */
    void print(Path pdf, double width, double height) throws IOException {
        Files.write(
                pdf,
                bytes(cdp(
                        "Page.printToPDF",
                        Map.of("paperWidth", width, "paperHeight", height, "printBackground", true))));
    }

    private static byte[] bytes(Map<String, Object> answer) {
        return Base64.getDecoder().decode((String) answer.get("data"));
    }

    private Map<String, Object> cdp(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
