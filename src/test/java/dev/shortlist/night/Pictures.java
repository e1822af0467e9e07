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
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Makes the pictures of README.md from the sample: {@code mvn package}, then
 * {@code java -cp target/test-classes dev.shortlist.night.Pictures} with Chromium, LibreOffice and poppler-utils.
 */
final class Pictures {
    private static final Path DOCS = Program.project().resolve("src/docs");
    /** The sheet's columns from the rank to the interval; all of them would be too small to read. */
    private static final double SHARE_OF_THE_SHEET = .4445;

    private static final int BORDER = 8;
    private static final int COLOURS = 256;
    private static final int WHITE = 0xffffff;
    /** Colours that agree in these bits look alike. */
    private static final int LIKE = 0xf8f8f8;

    private Pictures() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("pictures");
        Trees.copy(Program.project().resolve("input"), folder.resolve("input"));
        Trees.copy(Program.project().resolve("config"), folder.resolve("config"));
        Program.in(folder).run("--as-of", Program.AS_OF, "--quiet");
        Path run = folder.resolve("output/latest").toRealPath();
        write(ranking(run, folder), DOCS.resolve("ranking.png"));
        write(report(run, folder), DOCS.resolve("report.png"));
    }

    private static BufferedImage ranking(Path run, Path folder) throws IOException, InterruptedException {
        new Office(folder.resolve("office")).convert(run.resolve("ranking.xlsx"), "pdf", folder);
        String pages = folder.resolve("ranking").toString();
        String pdf = folder.resolve("ranking.pdf").toString();
        Tool.run(List.of("pdftoppm", "-r", "330", "-png", "-l", "1", "-singlefile", pdf, pages));
        BufferedImage page = ImageIO.read(folder.resolve("ranking.png").toFile());
        int top = firstDrawn(page);
        int bottom = top;
        int blank = 0;
        // the footer is far below
        for (int y = top; y < page.getHeight() && blank < 100; y++) {
            blank = isBlank(page, y) ? blank + 1 : 0;
            bottom = blank == 0 ? y : bottom;
        }
        int left = leftmost(page, top);
        int width = (int) ((page.getWidth() - 2 * left) * SHARE_OF_THE_SHEET);
        return page.getSubimage(left, top, width, bottom + BORDER - top);
    }

    private static BufferedImage report(Path run, Path folder) throws IOException, InterruptedException {
        try (Stream<Path> reports = Files.list(run.resolve("reports"))) {
            Path report = reports.filter(r -> r.getFileName().toString().startsWith("alex-thompson"))
                    .findFirst()
                    .orElseThrow();
            Path png = folder.resolve("report.png");
            new Browser(folder.resolve("browser")).screenshot(report, png, 1000, 1110);
            return ImageIO.read(png.toFile());
        }
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

    private static int leftmost(BufferedImage page, int y) {
        int x = 0;
        while ((page.getRGB(x, y) & WHITE) == WHITE) {
            x++;
        }
        return x;
    }

    /** With a palette a picture is a third of its size; nobody sees the shades at the edges of letters. */
    private static void write(BufferedImage image, Path png) throws IOException {
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
