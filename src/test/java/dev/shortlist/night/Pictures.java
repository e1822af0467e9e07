package dev.shortlist.night;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes the pictures in {@code src/docs/images}; not a check, and run by the command in the README there only. */
class Pictures {
    private static final Path DOCS = Program.project().resolve("src/docs/images");

    private static final int BORDER = 8;
    private static final int COLOURS = 256;
    private static final int WHITE = 0xffffff;
    /** Colours that agree in these bits look alike. */
    private static final int LIKE = 0xf8f8f8;

    /** What a printed sheet ends with: its name, its page and how many there are. */
    private static final Pattern FOOTER = Pattern.compile("(?m)^ *(\\S.*?)\\s{3,}\\d+ / \\d+\\s*$");

    private static final List<String> SHEETS = List.of(
            "Ranking",
            "Not ranked",
            "Sections",
            "Questions",
            "Answers",
            "Raters",
            "Set aside",
            "Charts",
            "Run & method");

    @Test
    void makesThem(@TempDir Path folder) throws Exception {
        Trees.copy(Program.project().resolve("input"), folder.resolve("input"));
        Trees.copy(Program.project().resolve("config"), folder.resolve("config"));
        Program.in(folder).run("--as-of", Program.AS_OF, "--quiet", "--formats", "html,pdf");
        Path run = folder.resolve("output/latest").toRealPath();
        sheets(run, folder);
        try (Browser browser = Browser.start(folder.resolve("browser"))) {
            report(browser, run, folder);
        }
    }

    /** The first page of each sheet, as LibreOffice prints it. */
    private static void sheets(Path run, Path folder) throws IOException, InterruptedException {
        new Office(folder.resolve("office")).convert(run.resolve("ranking.xlsx"), "pdf", folder);
        String pdf = folder.resolve("ranking.pdf").toString();
        String[] pages =
                Tool.run(List.of("pdftotext", "-layout", pdf, "-")).out().split("\f", -1);
        Set<String> seen = new HashSet<>();
        for (int page = 1; page <= pages.length; page++) {
            Matcher footer = FOOTER.matcher(pages[page - 1].strip());
            if (!footer.find()) {
                continue;
            }
            // the sheets of the positions are alike
            String name = SHEETS.contains(footer.group(1))
                    ? footer.group(1).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-")
                    : footer.group(1).equals("Backend Engineer") ? "position" : "";
            if (!name.isEmpty() && seen.add(name)) {
                BufferedImage image = page(pdf, page, folder);
                write(cropped(image), DOCS.resolve("sheet-" + name + ".png"));
            }
        }
    }

    private static BufferedImage page(String pdf, int page, Path folder) throws IOException, InterruptedException {
        String stem = folder.resolve("page").toString();
        String number = Integer.toString(page);
        Tool.run(List.of("pdftoppm", "-r", "160", "-png", "-f", number, "-l", number, "-singlefile", pdf, stem));
        return ImageIO.read(Path.of(stem + ".png").toFile());
    }

    /** Without the paper around it and the footer far below. */
    private static BufferedImage cropped(BufferedImage page) {
        int top = firstDrawn(page);
        int bottom = top;
        int blank = 0;
        for (int y = top; y < page.getHeight() && blank < page.getHeight() / 20; y++) {
            blank = isBlank(page, y) ? blank + 1 : 0;
            bottom = blank == 0 ? y : bottom;
        }
        int left = leftmost(page, top, bottom);
        return page.getSubimage(
                left, top, page.getWidth() - 2 * left, Math.min(page.getHeight(), bottom + BORDER) - top);
    }

    private static void report(Browser browser, Path run, Path folder) throws IOException, InterruptedException {
        Path report;
        try (Stream<Path> reports = Files.list(run.resolve("reports"))) {
            report = reports.filter(r -> r.getFileName().toString().matches("alex-thompson.*html"))
                    .findFirst()
                    .orElseThrow();
        }
        browser.look(1000, Browser.Scheme.LIGHT);
        browser.open(report);
        write(browser.picture(1000, 1290), DOCS.resolve("report.png"));
        Path pdf = folder.resolve("printed.pdf");
        browser.print(pdf, 8.27, 11.69);
        write(page(pdf.toString(), 2, folder), DOCS.resolve("report-print.png"));
        String own = report.toString().replaceFirst("html$", "pdf");
        write(page(own, 1, folder), DOCS.resolve("report-pdf.png"));
        browser.look(1000, Browser.Scheme.DARK);
        browser.open(report);
        write(browser.picture(1000, 1290), DOCS.resolve("report-dark.png"));
        browser.look(390, Browser.Scheme.LIGHT);
        browser.open(report);
        write(browser.picture(390, 1500), DOCS.resolve("report-phone.png"));
    }

    private static int firstDrawn(BufferedImage page) {
        int y = 0;
        while (isBlank(page, y)) {
            y++;
        }
        return y;
    }

    private static boolean isBlank(BufferedImage page, int y) {
        for (int x = 0; x < page.getWidth(); x++) {
            if ((page.getRGB(x, y) & WHITE) != WHITE) {
                return false;
            }
        }
        return true;
    }

    private static int leftmost(BufferedImage page, int top, int bottom) {
        for (int x = 0; x < page.getWidth(); x++) {
            for (int y = top; y < bottom; y++) {
                if ((page.getRGB(x, y) & WHITE) != WHITE) {
                    return x;
                }
            }
        }
        return 0;
    }

    /** With a palette a picture is a third of its size; nobody sees the shades at the edges of letters. */
    static void write(BufferedImage image, Path png) throws IOException {
        int[] palette = palette(image);
        IndexColorModel colours = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage small =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        Map<Integer, Integer> places = new HashMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int place = places.computeIfAbsent(image.getRGB(x, y) & WHITE, c -> nearest(c, palette));
                small.getRaster().setSample(x, y, 0, place);
            }
        }
        Files.createDirectories(png.getParent());
        ImageIO.write(small, "png", png.toFile());
    }

    /** The most frequent colour of each group of like colours, of the most frequent groups. */
    private static int[] palette(BufferedImage image) {
        Map<Integer, Integer> count = new HashMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count.merge(image.getRGB(x, y) & WHITE, 1, Integer::sum);
            }
        }
        Set<Integer> groups = new HashSet<>();
        return count.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .filter(c -> groups.add(c.getKey() & LIKE))
                .limit(COLOURS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static int nearest(int colour, int[] palette) {
        int best = 0;
        for (int i = 1; i < palette.length; i++) {
            best = distance(colour, palette[i]) < distance(colour, palette[best]) ? i : best;
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int difference = (one >> shift & 0xff) - (other >> shift & 0xff);
            sum += difference * difference;
        }
        return sum;
    }
}
