package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The PDF of every candidate of the sample, and of names in other scripts, held against the HTML of the same run. */
class PdfReportsIT {
    private static final double SIDE = 42.5;
    private static final Pattern RIGHT_TO_LEFT = Pattern.compile("[\\u0590-\\u08ff]");

    @TempDir
    private static Path folder;

    private static Path sample;
    private static Path odd;

    @BeforeAll
    static void twoNights() throws Exception {
        sample = sample("output", "1");
        odd = OddNames.run(folder, "--formats", "html,pdf");
    }

    private static Path sample(String output, String threads) throws Exception {
        Program.Exit exit = Program.in(Program.project())
                .run(
                        "--output",
                        folder.resolve(output).toString(),
                        "--formats",
                        "html,pdf",
                        "--threads",
                        threads,
                        "--as-of",
                        Program.AS_OF);
        assertThat(exit.code()).as(exit.err()).isEqualTo(100);
        return folder.resolve(output).resolve("latest").toRealPath();
    }

    static List<Path> reports() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path run : List.of(sample, odd)) {
            try (Stream<Path> files = Files.list(run.resolve("reports"))) {
                files.filter(f -> f.toString().endsWith(".pdf")).sorted().forEach(all::add);
            }
        }
        return all;
    }

    @Test
    void thereIsOneForEachCandidate() throws IOException {
        assertThat(reports()).hasSize(25 + OddNames.NAMES.size());
    }

    /**
     * White space is left out of the comparison, for a line of the PDF may end where the HTML has no space; within a line
     * the spaces are compared by the next test. PDFBox takes a line that begins with a name from right to left to run that
     * way as a whole, so of such reports only the characters are compared; that names come back is another test's.
     */
    @ParameterizedTest
    @MethodSource("reports")
    void saysWhatTheHtmlSays(Path report) throws Exception {
        String html = without(html(report).text());
        String words = without(words(report));
        boolean right = RIGHT_TO_LEFT.matcher(html).find();

        assertThat(right ? sorted(words) : words).isEqualTo(right ? sorted(html) : html);
    }

    /** Emoji stand further apart than letters, so that PDFBox sees spaces between them; their lines are left out. */
    @ParameterizedTest
    @MethodSource("reports")
    void partsItsWordsWhereTheHtmlDoes(Path report) throws Exception {
        String words = spaced(html(report).text());

        assertThat(words(report)
                        .lines()
                        .filter(l -> !RIGHT_TO_LEFT.matcher(l).find())
                        .filter(l -> l.chars().noneMatch(c -> Character.isSurrogate((char) c)))
                        .map(PdfReportsIT::spaced))
                .hasSizeGreaterThan(50)
                .allMatch(words::contains);
    }

    private static String words(Path report) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(report.toFile())) {
            return new PdfWords(pdf).text();
        }
    }

    private static String sorted(String text) {
        char[] characters = text.toCharArray();
        Arrays.sort(characters);
        return new String(characters);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void isTaggedWithTheHtmlsHeadingsAsBookmarks(Path report) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(report.toFile())) {
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo(html(report).title());
            assertThat(new PdfWords(pdf).untagged()).isEmpty();
            assertThat(titles(pdf.getDocumentCatalog().getDocumentOutline()))
                    .isEqualTo(html(report).headings());
        }
    }

    private static List<String> titles(PDOutlineNode node) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            titles.addAll(titles(item));
        }
        return titles;
    }

    @ParameterizedTest
    @MethodSource("reports")
    void embedsItsFontsAndFetchesNothing(Path report) throws Exception {
        Set<String> keys = new TreeSet<>();
        try (PDDocument pdf = Loader.loadPDF(report.toFile())) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
            for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                COSBase object = pdf.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSDictionary dictionary) {
                    dictionary.keySet().forEach(k -> keys.add(k.getName()));
                }
            }
        }
        assertThat(keys)
                .contains("StructParents", "FontFile2")
                .doesNotContain("URI", "AA", "JS", "OpenAction", "EmbeddedFiles", "EF", "Launch", "AcroForm");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void numbersItsPages(Path report) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(report.toFile())) {
            PDFTextStripper all = new PDFTextStripper();
            int count = pdf.getNumberOfPages();
            for (int page = 1; page <= count; page++) {
                all.setStartPage(page);
                all.setEndPage(page);
                assertThat(all.getText(pdf)).contains(page + " of " + count).contains("Generated 6 February 2026");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void keepsWithinTheMarginsAndPrintsNothingOverSomethingElse(Path report) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(report.toFile())) {
            List<PdfWords.Ink> inks = new PdfWords(pdf).inks();
            double width = pdf.getPage(0).getMediaBox().getWidth();
            double height = pdf.getPage(0).getMediaBox().getHeight();
            assertThat(inks)
                    .allMatch(i -> i.left() > SIDE - .5 && i.right() < width - SIDE + .5)
                    .allMatch(i -> i.top() > SIDE - .5 && i.bottom() < height - 20);
            assertThat(overlapping(inks)).isEmpty();
        }
    }

    private static List<String> overlapping(List<PdfWords.Ink> inks) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < inks.size(); i++) {
            PdfWords.Ink one = inks.get(i);
            for (int j = i + 1; j < inks.size() && inks.get(j).page() == one.page(); j++) {
                if (one.overlaps(inks.get(j))) {
                    found.add(one + " and " + inks.get(j));
                }
            }
        }
        return found;
    }

    @Test
    void hasTheSameBytesWithFourThreads() throws Exception {
        Path again = sample("again", "4");
        for (Path report : reports().subList(0, 25)) {
            assertThat(again.resolve("reports").resolve(report.getFileName())).hasSameBinaryContentAs(report);
        }
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static HtmlWords html(Path report) throws Exception {
        String name = String.valueOf(report.getFileName()).replace(".pdf", ".html");
        return new HtmlWords(Files.readString(report.resolveSibling(name)));
    }

    private static String without(String text) {
        return spaced(text).replace(" ", "");
    }
}
