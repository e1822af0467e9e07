package dev.shortlist.night;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook whose strings alone are more than the heap; at its full size where the full checks are asked for. */
class LargeWorkbookIT {
    private static final boolean FULL =
            System.getProperty("shortlist.checks", "").equals("full");
    private static final int ROWS = FULL ? 180_000 : 18_000;
    private static final String HEAP = FULL ? "-Xmx256m" : "-Xmx64m";
    private static final int QUESTIONS = 9;

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORDS = "We restore one backup each week, and an alert tells when it did not work. ";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itIsReadInABoundedHeap(boolean shared) throws Exception {
        Path file = folder.resolve("export.xlsx");
        write(file, shared);

        Program.Exit exit = Program.in(Program.project())
                .withJvm(HEAP, "-XX:+ExitOnOutOfMemoryError")
                .run("check", "--input", file.toString());

        assertThat(exit.code()).as(exit.err()).isZero();
        assertThat(exit.out())
                .contains(String.format(Locale.ROOT, "%,d rows of %,d candidates", ROWS, ROWS / QUESTIONS))
                .contains("nothing would be set aside");
    }

    /** Every answer is another text: with its number, about a kilobyte long. */
    private static String answer(int row) {
        return row + " " + WORDS.repeat(12);
    }

    private static void write(Path file, boolean shared) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Writer out = new BufferedWriter(new OutputStreamWriter(zip, UTF_8))) {
            part(
                    zip,
                    out,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE + "content-types\"><Override PartName=\"/book.xml\""
                            + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
            part(zip, out, "_rels/.rels", relations(relation("a", "officeDocument", "book.xml")));
            part(
                    zip,
                    out,
                    "_rels/book.xml.rels",
                    relations(relation("a", "worksheet", "sheet.xml")
                            + (shared ? relation("b", "sharedStrings", "strings.xml") : "")));
            part(
                    zip,
                    out,
                    "book.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                            + "\"><sheets><sheet name=\"Answers\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>");
            part(zip, out, "sheet.xml", "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
            out.write("<row>" + text("candidate_id") + text("question") + text("answer") + "</row>");
            for (int i = 0; i < ROWS; i++) {
                String answer = shared ? "<c t=\"s\"><v>" + i + "</v></c>" : text(answer(i));
                out.write("<row>" + text("C-" + i / QUESTIONS) + text("Question " + i % QUESTIONS) + answer + "</row>");
            }
            out.write("</sheetData></worksheet>");
            if (shared) {
                part(zip, out, "strings.xml", "<sst xmlns=\"" + MAIN + "\">");
                for (int i = 0; i < ROWS; i++) {
                    out.write("<si><t>" + answer(i) + "</t></si>");
                }
                out.write("</sst>");
            }
        }
    }

    private static void part(ZipOutputStream zip, Writer out, String name, String start) throws IOException {
        out.flush();
        zip.putNextEntry(new ZipEntry(name));
        out.write(start);
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
