package dev.shortlist.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.report.Page;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report of one name and one answer, as a PDF's reader finds it. */
class PdfReportTest {
    private static final Instant AS_OF = Instant.parse("2026-02-06T12:54:00Z");
    private static final PdfReport A4 = new PdfReport(AS_OF, Paper.A4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Łukasiewicz",
                "Nguyễn Thị Hồng Ánh",
                "Ἀλέξανδρος Παπαδόπουλος",
                "Дмитрий Воронцов",
                "佐藤 美咲",
                "한지민",
                "مريم الحداد",
                "علاء الدين",
                "יעל בן־דוד",
                "ก้องภพ",
                "नरेंद्र शर्मा",
                "Ada 👩‍💻 🎉",
                "𝐀𝐥𝐞𝐱 ☃ → ∑",
                "\uE000 of no font"
            })
    void aNameComesBack(String name) throws IOException {
        assertThat(text(A4.render(SmallPage.of(name, "An answer.")))).contains(name);
    }

    @Test
    void whatCouldHideIsShown() throws IOException {
        assertThat(text(A4.render(SmallPage.of("A\u202Eb\u0007", "c\u0000d")))).contains("A\uFFFDb␇", "c␀d");
    }

    @Test
    void aCharacterOfNoFontIsABoxThatHasItsWidth() throws IOException {
        FontSet fonts = new FontSet(new Faces());

        assertThat(fonts.glyph(0xE000, false).advance()).isEqualTo(600);
        assertThat(fonts.glyph(0x200D, false).advance()).isZero();
    }

    @Test
    void severalThreadsWriteTheSameBytes() throws Exception {
        List<Page> pages = IntStream.range(0, 40)
                .mapToObj(i -> SmallPage.of("佐藤 " + i + " Łódź مريم", "word ".repeat(i * 20)))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        PdfReport shared = new PdfReport(AS_OF, Paper.A4);
        try {
            List<Future<byte[]>> files = new ArrayList<>();
            pages.forEach(p -> files.add(threads.submit(() -> shared.render(p))));
            for (int i = 0; i < pages.size(); i++) {
                assertThat(files.get(i).get()).isEqualTo(A4.render(pages.get(i)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void isSetForTheOtherPaperToo() throws IOException {
        byte[] letter = new PdfReport(AS_OF, Paper.LETTER).render(SmallPage.of("Ada", "An answer."));

        try (PDDocument pdf = Loader.loadPDF(letter)) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(792);
        }
    }

    /** Lines of one word each: on every page at least two of them, none lost and none twice. */
    @ParameterizedTest
    @ValueSource(ints = {3, 40, 41, 42, 43, 44, 45, 46, 47, 48, 120, 121, 122})
    void aLongAnswerGoesOnOverleafWithTwoLinesOnEachSide(int lines) throws IOException {
        String answer =
                IntStream.range(0, lines).mapToObj(i -> "line" + i + "x").collect(Collectors.joining("\n"));

        byte[] file = A4.render(SmallPage.of("Ada", answer));

        try (PDDocument pdf = Loader.loadPDF(file)) {
            int seen = 0;
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(pdf);
                int here = 0;
                while (text.contains("line" + (seen + here) + "x")) {
                    here++;
                }
                assertThat(here).isNotEqualTo(1);
                seen += here;
            }
            assertThat(seen).isEqualTo(lines);
        }
    }

    @Test
    void onlyCharactersThatAreUsedAreAddedToTheFile() throws IOException {
        assertThat(fonts(SmallPage.of("Ada", "An answer.")))
                .containsExactly("SLCORE+NotoSans-Regular", "SLCORE+NotoSans-Bold");
        assertThat(fonts(SmallPage.of("Ada", "美")))
                .containsExactly("SLCORE+NotoSans-Regular", "SLCORE+NotoSans-Bold", "SLMORE+DroidSansFallback");
        assertThat(A4.render(SmallPage.of("Ada", "美"))).hasSizeLessThan(60_000);
    }

    private static List<String> fonts(Page page) throws IOException {
        List<String> names = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(A4.render(page))) {
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                names.add(pdf.getPage(0).getResources().getFont(name).getName());
            }
        }
        return names;
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
