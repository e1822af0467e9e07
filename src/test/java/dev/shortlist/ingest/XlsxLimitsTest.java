package dev.shortlist.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.interview.AnswerRow;
import dev.shortlist.interview.InterviewRow;
import dev.shortlist.interview.ReadRow;
import dev.shortlist.interview.SetAside;
import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.tabular.ExportFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that are larger than they look; the timeouts only say that nothing hangs. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class XlsxLimitsTest {
    private static final String HEADER = "<row>" + text("candidate_id") + text("question") + text("answer") + "</row>";

    @TempDir
    Path folder;

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String row(int number) {
        return "<row r=\"" + number + "\">" + text("id" + number) + text("q") + text("a") + "</row>";
    }

    private List<ReadRow> read(Archive archive) throws IOException {
        return Exports.read(archive.write(folder));
    }

    /** From JDK 24 on the parser would count each as an entity, and refuse the 100,001st. */
    @Test
    void aSheetMayHoldAnyNumberOfEscapedCharacters() throws IOException {
        String answer = "a &amp; b &lt; c ".repeat(100_000);
        Archive archive =
                Parts.smallest(HEADER + "<row>" + text("id1") + text("q") + text(answer.substring(0, 1_000_000))
                        + "</row><row>" + text("id2") + text("q") + text(answer.substring(0, 1_000_000)) + "</row>");
        assertThat(Exports.answers(read(archive)))
                .hasSize(2)
                .allSatisfy(a ->
                        assertThat(a.answer()).startsWith("a & b < c a & b").hasSizeGreaterThan(500_000));
    }

    @Test
    void aMillionFormattedRowsWithoutAnythingAreNothing() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 2; i < 1_048_576; i++) {
            rows.append("<row r=\"")
                    .append(i)
                    .append("\"><c s=\"1\"/><c r=\"XFD")
                    .append(i)
                    .append("\" s=\"1\"/></row>");
        }
        List<ReadRow> read = read(Parts.smallest(rows + row(1_048_576)));
        assertThat(Exports.answers(read)).extracting(r -> r.location().record()).containsExactly(1_048_576L);
    }

    @Test
    void aTextThatStandsInEveryRowCountsEachTime() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 2; i <= 3_000; i++) {
            rows.append("<row>").append(text("id" + i)).append(text("q")).append("<c t=\"s\"><v>0</v></c></row>");
        }
        Archive archive = Parts.smallest(rows.toString())
                .edit(
                        Parts.RELATIONS,
                        x -> x.replace("/styles\" Target=\"styles.xml", "/sharedStrings\" Target=\"s.xml"))
                .put(
                        "xl/s.xml",
                        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>"
                                + "x".repeat(1_000_000) + "</t></si></sst>");
        try (ExportRows export = new ExportRows(ExportFile.look(archive.write(folder)), Exports.rules(folder))) {
            long taken = 0;
            ReadRow last = null;
            for (ReadRow row = export.next(); row != null; row = export.next()) {
                taken += row instanceof InterviewRow ? 1 : 0;
                last = row;
            }
            assertThat(taken).isBetween(120L, 200L);
            assertThat(last)
                    .isInstanceOfSatisfying(
                            SetAside.class, s -> assertThat(s.code()).isEqualTo(SetAsideCode.ZIP_SIZE));
        }
    }

    @Test
    void aTextOfAnyLengthSetsItsRowAsideAndNoMore() throws IOException {
        String longest = "x".repeat(30_000_000);
        Archive archive =
                Parts.smallest(HEADER + "<row>" + text("id1") + text("q") + text(longest) + "</row>" + row(3));
        assertThat(Exports.lines(read(archive)))
                .containsExactly(
                        "export.xlsx[A]:2: expected at most 1048576 characters in a record, found more [CELL_LONG]",
                        "3/3 id3 | q | a");
    }

    /** Only their date formats are: a small archive can hold millions. */
    @Test
    void stylesAreNotKept() throws IOException {
        String styles = "<xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>".repeat(500_000);
        Archive archive = Parts.smallest(
                        HEADER + "<row>" + text("id1") + text("q") + "<c s=\"500001\"><v>46034</v></c></row>")
                .edit(Parts.STYLES, x -> x.replace("</cellXfs>", styles + "</cellXfs>"));
        assertThat(Exports.answers(read(archive))).extracting(AnswerRow::answer).containsExactly("2026-01-12");
    }
}
