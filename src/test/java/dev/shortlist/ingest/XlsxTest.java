package dev.shortlist.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.interview.AnswerRow;
import dev.shortlist.interview.Notice;
import dev.shortlist.interview.Rating;
import dev.shortlist.interview.ReadRow;
import dev.shortlist.interview.SetAside;
import dev.shortlist.settings.ColumnNames;
import dev.shortlist.tabular.ExportFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTest {
    private static final String[] HEADER = {
        "candidate_id", "interview_date", "question", "answer", "rating", "rating_max"
    };
    private static final String XML_DAMAGED =
            "export.xlsx: expected a workbook's XML, found it damaged; save the file again [XML]";
    private static final String ZIP_DAMAGED =
            "export.xlsx: expected a sound archive, found it damaged or cut off; export it again [ZIP]";

    @TempDir
    Path folder;

    private final XSSFWorkbook book = new XSSFWorkbook();

    private static Sheet sheet(Workbook book, String name, String... header) {
        Sheet sheet = book.createSheet(name);
        text(sheet, 0, header);
        return sheet;
    }

    private static Row text(Sheet sheet, int row, String... cells) {
        Row made = sheet.createRow(row);
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                made.createCell(i).setCellValue(cells[i]);
            }
        }
        return made;
    }

    private Archive twoRows() {
        Sheet sheet = sheet(book, "Answers", HEADER);
        text(sheet, 1, "id1", "", "q", "a");
        text(sheet, 2, "id2", "", "q", "b");
        return Archive.of(book);
    }

    private List<ReadRow> read() throws IOException {
        return Exports.read(Archive.of(book).write(folder));
    }

    private AnswerRow readOne() throws IOException {
        return Exports.answers(read()).get(0);
    }

    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    @Test
    void typedCellsAreReadForWhatTheyAre() throws IOException {
        Sheet sheet = sheet(book, "Answers", HEADER);
        Row row = text(sheet, 1, "", "", "q", "");
        row.createCell(0).setCellValue(1042);
        row.createCell(1).setCellValue(LocalDate.of(2026, 2, 6));
        row.getCell(1).setCellStyle(style("dd/mm/yyyy"));
        row.createCell(3).setCellValue(true);
        row.createCell(4).setCellValue(4.5);
        row.createCell(5).setCellValue(5);
        AnswerRow read = readOne();
        assertThat(read.candidate().id()).isEqualTo("1042");
        assertThat(read.dateText()).isEqualTo("2026-02-06");
        assertThat(read.date()).isEqualTo(LocalDate.of(2026, 2, 6));
        assertThat(read.answer()).isEqualTo("TRUE");
        assertThat(read.rating()).isEqualTo(new Rating(4.5, 5d, ""));
        assertThat(read.location().sheet()).isEqualTo("Answers");
        assertThat(read.location().record()).isEqualTo(2);
        assertThat(read.location().line()).isEqualTo(2);
    }

    @Test
    void aNumberIsOneHoweverItsFileWritesThemInTexts() throws IOException {
        Files.writeString(folder.resolve("columns.yml"), "files: [{pattern: '*', decimal: ','}]");
        Sheet sheet = sheet(book, "Answers", HEADER);
        text(sheet, 1, "id1", "", "q", "a", "", "5,0").createCell(4).setCellValue(4.5);
        List<ReadRow> rows = Exports.read(Archive.of(book).write(folder), ColumnNames.load(folder), Exports.LONGEST);
        assertThat(Exports.answers(rows).get(0).rating()).isEqualTo(new Rating(4.5, 5d, ""));
    }

    @Test
    void aNumberThatIsNotShownAsADateIsNone() throws IOException {
        Sheet sheet = sheet(book, "Answers", HEADER);
        text(sheet, 1, "id1", "", "q", "a").createCell(1).setCellValue(46059);
        AnswerRow read = readOne();
        assertThat(read.date()).isNull();
        assertThat(read.dateText()).isEqualTo("46059");
    }

    @Test
    void aDurationThatASpreadsheetTookForATimeOfDayIsNotRecorded() throws IOException {
        Sheet sheet = sheet(book, "Answers", "candidate_id", "duration", "question", "answer");
        Row row = text(sheet, 1, "id1", "", "q", "a");
        row.createCell(1).setCellValue(0.0625);
        row.getCell(1).setCellStyle(style("h:mm"));
        AnswerRow read = readOne();
        assertThat(read.durationMinutes()).isNull();
        assertThat(read.notices()).containsExactly(Notice.DURATION_NOT_READ);
    }

    @Test
    void eachSheetDecidesWhatItsDatesMean() throws IOException {
        Sheet first = sheet(book, "DayFirst", HEADER);
        text(first, 1, "id1", "03/04/2026", "q", "a");
        text(first, 2, "id2", "25/12/2025", "q", "a");
        Sheet second = sheet(book, "MonthFirst", HEADER);
        text(second, 1, "id3", "03/04/2026", "q", "a");
        text(second, 2, "id4", "12/25/2025", "q", "a");
        assertThat(Exports.answers(read()).stream().map(AnswerRow::date))
                .containsExactly(
                        LocalDate.of(2026, 4, 3),
                        LocalDate.of(2025, 12, 25),
                        LocalDate.of(2026, 3, 4),
                        LocalDate.of(2025, 12, 25));
    }

    @Test
    void anIdWithLeadingZerosStaysText() throws IOException {
        text(sheet(book, "Answers", HEADER), 1, "007", "", "q", "a");
        assertThat(readOne().candidate().id()).isEqualTo("007");
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "1.0E3, 1000",
        "12345678901, 12345678901",
        "1.2345678901234568E16, 12345678901234568",
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "4.0999999999999996, 4.1",
        "1E-7, 0.0000001",
        "-0.5, -0.5",
        "1E+30, 1000000000000000000000000000000",
        "1E+2147483647, 1E+2147483647",
        "1E-2147483647, 1E-2147483647"
    })
    void aNumberIsReadAsExcelShowsIt(String inFile, String read) throws IOException {
        String cells = "<c r=\"A2\"><v>" + inFile + "</v></c><c r=\"C2\" t=\"inlineStr\"><is><t>q</t></is></c>";
        assertThat(Exports.answers(Exports.read(twoRowsWith(cells))))
                .extracting(r -> r.candidate().id())
                .containsExactly(read);
    }

    private Path twoRowsWith(String cells) throws IOException {
        return rowsOf("<row r=\"2\">" + cells + "</row>");
    }

    /** A workbook whose rows below the header are XML of one's own. */
    private Path rowsOf(String xml) throws IOException {
        StringBuilder header = new StringBuilder("<row r=\"1\">");
        for (int i = 0; i < HEADER.length; i++) {
            header.append(inline((char) ('A' + i) + "1", HEADER[i]));
        }
        return twoRows().rows(header + "</row>" + xml).write(folder);
    }

    private static String inline(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-mm-dd, 2026-02-06T00:00, 2026-02-06",
        "m/d/yy, 2026-02-06T00:00, 2026-02-06",
        "d. mmmm yyyy, 1900-03-01T00:00, 1900-03-01",
        "yyyy-mm-dd hh:mm, 2026-02-06T14:30, 2026-02-06T14:30",
        "yyyy-mm-dd, 2026-02-06T14:30:15, 2026-02-06T14:30:15",
        "yyyy-mm-dd, 9999-12-31T00:00, 9999-12-31"
    })
    void aDateIsReadWhateverItsFormat(String format, LocalDateTime date, String read) throws IOException {
        Row row = text(sheet(book, "Answers", HEADER), 1, "id1", "", "q", "a");
        row.createCell(1).setCellValue(date);
        row.getCell(1).setCellStyle(style(format));
        assertThat(readOne().dateText()).isEqualTo(read);
    }

    @Test
    void aDateOfThe1904SystemIsTheSameDay() throws IOException {
        Row row = text(sheet(book, "Answers", HEADER), 1, "id1", "", "q", "a");
        LocalDate day = LocalDate.of(2026, 2, 6);
        row.createCell(1).setCellValue((double) ChronoUnit.DAYS.between(LocalDate.of(1904, 1, 1), day));
        row.getCell(1).setCellStyle(style("yyyy-mm-dd"));
        for (String flag : List.of("1", "true")) {
            Archive archive = Archive.of(copy())
                    .edit(
                            "xl/workbook.xml",
                            x -> x.replaceAll("<workbookPr[^>]*/>", "<workbookPr date1904=\"" + flag + "\"/>"));
            assertThat(Exports.answers(Exports.read(archive.write(folder))))
                    .extracting(AnswerRow::date)
                    .containsExactly(day);
        }
    }

    private Workbook copy() throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        book.write(bytes);
        return new XSSFWorkbook(new java.io.ByteArrayInputStream(bytes.toByteArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "2958466", "1E300"})
    void aNumberBeyondTheCalendarIsNoDate(String serial) throws IOException {
        CellStyle date = style("yyyy-mm-dd");
        Row row = text(sheet(book, "Answers", HEADER), 1, "id1", "", "q", "a");
        row.createCell(1).setCellValue(46059);
        row.getCell(1).setCellStyle(date);
        Path file = Archive.of(book)
                .edit(Archive.SHEET, x -> x.replaceAll("<v>46059(\\.0)?</v>", "<v>" + serial + "</v>"))
                .write(folder);
        AnswerRow read = Exports.answers(Exports.read(file)).get(0);
        assertThat(read.date()).isNull();
        assertThat(read.dateText()).isEqualTo(new java.math.BigDecimal(serial).toPlainString());
    }

    @Test
    void aPlainNumberInTheDateColumnIsShownAsWritten() throws IOException {
        Row row = text(sheet(book, "Answers", HEADER), 1, "id1", "", "q", "a");
        row.createCell(1).setCellValue(46059);
        assertThat(readOne().dateText()).isEqualTo("46059");
    }

    @Test
    void anIsoDateCellIsADate() throws IOException {
        String cells = inline("A2", "id1") + "<c r=\"B2\" t=\"d\"><v>2026-02-06T09:30:00</v></c>" + inline("C2", "q");
        assertThat(Exports.answers(Exports.read(twoRowsWith(cells))))
                .extracting(AnswerRow::date)
                .containsExactly(LocalDate.of(2026, 2, 6));
    }

    @Test
    void richTextIsReadWithoutItsFormat() throws IOException {
        XSSFRichTextString rich = new XSSFRichTextString("plain and bold ");
        XSSFFont bold = book.createFont();
        bold.setBold(true);
        rich.append("words", bold);
        text(sheet(book, "Answers", HEADER), 1, "id1", "", "q", "")
                .createCell(3)
                .setCellValue(rich);
        assertThat(readOne().answer()).isEqualTo("plain and bold words");
    }

    @Test
    void phoneticHintsAreNoPartOfAText() throws IOException {
        String cells = inline("A2", "id1")
                + "<c r=\"C2\" t=\"inlineStr\"><is><r><t>東京</t></r><rPh sb=\"0\" eb=\"2\"><t>とうきょう</t></rPh></is></c>";
        assertThat(Exports.answers(Exports.read(twoRowsWith(cells))))
                .extracting(r -> r.question().text())
                .containsExactly("東京");
    }

    @Test
    void stringsInTheCellsAndSharedOnesAreReadAlike() throws IOException {
        for (boolean shared : new boolean[] {true, false}) {
            try (SXSSFWorkbook streamed = new SXSSFWorkbook(new XSSFWorkbook(), 10, false, shared)) {
                Sheet sheet = sheet(streamed, "Answers", HEADER);
                for (int i = 1; i <= 6_000; i++) {
                    text(
                            sheet,
                            i,
                            "id" + i,
                            "",
                            "q",
                            "a & <b> " + i % 5_000 + " é\ud83d\ude00\n" + "x".repeat(i % 7 * 100));
                }
                List<AnswerRow> read = Exports.answers(Exports.read(written(streamed)));
                assertThat(read).hasSize(6_000);
                assertThat(read).allSatisfy(r -> {
                    long i = r.location().record() - 1;
                    assertThat(r.answer())
                            .isEqualTo("a & <b> " + i % 5_000 + " é\ud83d\ude00\n" + "x".repeat((int) (i % 7) * 100));
                });
            }
        }
    }

    /** As POI writes it: its streamed zips have 64-bit sizes after the data, which the JDK's own zip stream cannot read. */
    private Path written(Workbook workbook) throws IOException {
        Path file = folder.resolve("export.xlsx");
        try (java.io.OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    @Test
    void anErrorIsAMissingValueAndDropsNoRow() throws IOException {
        Row row = text(sheet(book, "Answers", HEADER), 1, "id1", "", "q", "a");
        row.createCell(4).setCellErrorValue(FormulaError.NA.getCode());
        row.createCell(1).setCellErrorValue(FormulaError.DIV0.getCode());
        AnswerRow read = readOne();
        assertThat(read.rating()).isNull();
        assertThat(read.dateText()).isEmpty();
    }

    @Test
    void aFormulaIsItsStoredValueAndWithoutOneTheRowIsSetAside() throws IOException {
        Sheet sheet = sheet(book, "Answers", HEADER);
        Row first = text(sheet, 1, "id1", "", "q", "");
        Cell text = first.createCell(3);
        text.setCellFormula("\"a\"&\"b\"");
        Cell rating = first.createCell(4);
        rating.setCellFormula("2+2");
        first.createCell(5).setCellFormula("10/2");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        text(sheet, 2, "id2", "", "q", "").createCell(3).setCellFormula("1+1");
        text(sheet, 3, "id3", "", "q", "c");
        Archive archive = Archive.of(book);
        List<ReadRow> rows = Exports.read(archive.write(folder));
        assertThat(Exports.answers(rows).get(0).answer()).isEqualTo("ab");
        assertThat(Exports.answers(rows).get(0).rating()).isEqualTo(new Rating(4, 5d, ""));
        assertThat(Exports.lines(rows).subList(1, 3))
                .containsExactly(
                        "export.xlsx[Answers]:3 answer: expected a value, found a formula without one; open and save the file"
                                + " [FORMULA]",
                        "4/4 id3 | q | c");
    }

    @Test
    void aFormulaThatYieldsNoTextIsABlankCell() throws IOException {
        String cells = inline("A2", "id1") + inline("C2", "q") + "<c r=\"D2\" t=\"str\"><f>\"\"</f><v></v></c>";
        assertThat(Exports.answers(Exports.read(twoRowsWith(cells))))
                .extracting(AnswerRow::answer)
                .containsExactly("");
    }

    @Test
    void emptyCellsBetweenDoNotShiftTheOthers() throws IOException {
        Sheet sheet = sheet(book, "Answers", HEADER);
        Row row = sheet.createRow(1);
        row.createCell(0).setCellValue("id1");
        row.createCell(2).setCellValue("q");
        row.createCell(4).setCellValue("4/5");
        AnswerRow read = readOne();
        assertThat(read.answer()).isEmpty();
        assertThat(read.rating()).isEqualTo(new Rating(4, 5d, ""));
    }

    @Test
    void cellsWithoutAReferenceFollowEachOther() throws IOException {
        String cells = inline("A2", "id1") + "<c/><c t=\"inlineStr\"><is><t>q</t></is></c>";
        assertThat(Exports.lines(Exports.read(twoRowsWith(cells)))).containsExactly("2/2 id1 | q | ");
    }

    @Test
    void rowsWithoutANumberFollowEachOther() throws IOException {
        String row = "<row>" + inline("A9", "id1") + inline("C9", "q") + "</row>";
        assertThat(Exports.lines(Exports.read(rowsOf(row + "<row/>" + row))))
                .containsExactly("2/2 id1 | q | ", "4/4 id1 | q | ");
    }

    @Test
    void blankRowsKeepTheNumbersOfTheRowsAfterThem() throws IOException {
        Sheet sheet = sheet(book, "Answers", HEADER);
        text(sheet, 3, "id1", "", "q", "a");
        text(sheet, 4, " ", "", "", "");
        text(sheet, 5, "id2", "", "", "b");
        assertThat(Exports.lines(read()))
                .containsExactly(
                        "4/4 id1 | q | a",
                        "export.xlsx[Answers]:6 question: expected a question or its id, found none [MISSING]");
    }

    @Test
    void theHeaderIsTheFirstRowThatIsNotBlank() throws IOException {
        Sheet sheet = book.createSheet("Answers");
        text(sheet, 4, HEADER);
        text(sheet, 5, "id1", "", "q", "a");
        assertThat(Exports.lines(read())).containsExactly("6/6 id1 | q | a");
    }

    @Test
    void hiddenSheetsAreNotReadAndNamed() throws IOException {
        text(sheet(book, "Old", HEADER), 1, "id0", "", "q", "hidden");
        text(sheet(book, "Answers", HEADER), 1, "id1", "", "q", "a");
        text(sheet(book, "Older", HEADER), 1, "id0", "", "q", "very hidden");
        book.setActiveSheet(1);
        book.setSheetHidden(0, true);
        book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        Path file = Archive.of(book).write(folder);
        assertThat(Exports.lines(Exports.read(file))).containsExactly("2/2 id1 | q | a");
        assertThat(FileCheck.of(ExportFile.look(file), Exports.rules(folder)).sheetsNotRead())
                .containsExactly("Old", "Older");
    }

    @Test
    void everyVisibleSheetIsReadWithItsOwnHeader() throws IOException {
        text(sheet(book, "Week 1", HEADER), 1, "id1", "", "q", "a");
        text(sheet(book, "Week 2", "answer", "question", "candidate_id"), 1, "b", "q", "id2");
        text(sheet(book, "Empty"), 0);
        text(sheet(book, "Notes", "Thing", "Name"), 1, "x", "y");
        Path file = Archive.of(book).write(folder);
        List<ReadRow> rows = Exports.read(file);
        assertThat(Exports.lines(rows)).containsExactly("2/2 id1 | q | a", "2/2 id2 | q | b");
        assertThat(rows).extracting(r -> r.location().sheet()).containsExactly("Week 1", "Week 2");
        assertThat(FileCheck.of(ExportFile.look(file), Exports.rules(folder)).sheetsNotRead())
                .containsExactly("Notes");
    }

    @Test
    void aSheetOfNotesWithABrokenFormulaOnTopIsNoFaultOfTheFile() throws IOException {
        text(sheet(book, "Answers", HEADER), 1, "id1", "", "q", "a");
        sheet(book, "Totals", "Sum").getRow(0).createCell(1).setCellFormula("1+1");
        Archive archive = Archive.of(book);
        assertThat(Exports.lines(Exports.read(archive.write(folder)))).containsExactly("2/2 id1 | q | a");
    }

    @Test
    void aHeaderWithAFormulaWithoutAValueIsAFaultOfTheFile() throws IOException {
        String header = inline("A1", "candidate_id") + inline("B1", "question") + "<c r=\"C1\"><f>A1</f></c>";
        Path file = twoRows().rows("<row r=\"1\">" + header + "</row>").write(folder);
        assertThat(Exports.lines(Exports.read(file)))
                .containsExactly("export.xlsx:1: expected a value, found a formula without one; open and save the file"
                        + " [FORMULA]");
    }

    @ParameterizedTest
    @CsvSource({
        "_x0041_BC, ABC",
        "a_x000D_b, 'a\rb'",
        "_x005F_x0041_, _x0041_",
        "_x41_, _x41_",
        "_xD83D__xDE00_, \ud83d\ude00",
        "half _xD83D_ of one, half \ufffd of one"
    })
    void escapedCharactersAreDecoded(String inFile, String read) throws IOException {
        String row = "<row r=\"2\">" + inline("A2", "id1") + inline("C2", "q") + inline("D2", inFile) + "</row>";
        assertThat(Exports.answers(Exports.read(rowsOf(row))))
                .extracting(AnswerRow::answer)
                .containsExactly(read);
        Archive shared = Archive.of(Files.readAllBytes(folder.resolve("export.xlsx")));
        shared = shared.rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>2</v></c>"
                        + "<c r=\"D1\" t=\"s\"><v>3</v></c></row>"
                        + row.replace(inline("D2", inFile), "<c r=\"D2\" t=\"s\"><v>8</v></c>"))
                .edit("xl/sharedStrings.xml", x -> x.replace(">a<", ">" + inFile + "<"));
        assertThat(Exports.answers(Exports.read(shared.write(folder))))
                .extracting(AnswerRow::answer)
                .containsExactly(read);
    }

    @Test
    void aNulCharacterSetsTheRowAside() throws IOException {
        String row = "<row r=\"2\">" + inline("A2", "id_x0000_1") + inline("C2", "q") + "</row>";
        assertThat(Exports.lines(Exports.read(rowsOf(row))))
                .containsExactly("export.xlsx[Answers]:2: expected text, found a NUL character [CONTROL]");
    }

    @Test
    void aRowAsLongAsAllowedIsReadAndALongerOneSetAside() throws IOException {
        String start = inline("A2", "id1") + inline("C2", "q");
        Path file = rowsOf("<row r=\"2\">" + start + inline("D2", "x".repeat(196)) + "</row><row r=\"3\">"
                + start.replace("2\"", "3\"") + inline("D3", "x".repeat(197)) + "</row>");
        assertThat(Exports.lines(Exports.read(file, Exports.NAMES, 200)))
                .containsExactly(
                        "2/2 id1 | q | " + "x".repeat(196),
                        "export.xlsx[Answers]:3: expected at most 200 characters in a record, found more [CELL_LONG]");
    }

    @Test
    void aRowSetAsideHasTheHeadersCellsSoThatItCanBeHandedInAgain() throws IOException {
        Sheet sheet = sheet(book, "Answers", HEADER);
        text(sheet, 1, "id1", "", "", "say \"a\"");
        text(sheet, 2, "id2", "", "", "b", "", "", "beyond the header");
        Path file = Archive.of(book).write(folder);
        List<SetAside> refused = Exports.setAside(Exports.read(file));
        WantedRows wanted = new WantedRows();
        refused.forEach(wanted::add);
        OriginalRows original = OriginalRows.find(ExportFile.look(file), wanted, Exports.rules(folder));
        String resubmitted =
                original.headerOf(refused.get(0)) + original.textOf(refused.get(0)) + original.textOf(refused.get(1));
        assertThat(resubmitted)
                .isEqualTo("\"candidate_id\",\"interview_date\",\"question\",\"answer\",\"rating\",\"rating_max\"\r\n"
                        + "\"id1\",\"\",\"\",\"say \"\"a\"\"\",\"\",\"\"\r\n\"id2\",\"\",\"\",\"b\",\"\",\"\"\r\n");
        Path corrected = Exports.csv(folder, resubmitted.replace("\"\",\"\",\"say", "\"\",\"q\",\"say"));
        assertThat(Exports.lines(Exports.read(corrected)).get(0)).isEqualTo("2/2 id1 | q | say \"a\"");
    }

    @Test
    void aWorkbookWithoutStylesOrStringsIsRead() throws IOException {
        String row = "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>7</v></c>" + inline("C2", "q") + "</row>";
        rowsOf(row);
        Archive archive = Archive.of(Files.readAllBytes(folder.resolve("export.xlsx")))
                .without("xl/styles.xml")
                .without("xl/sharedStrings.xml")
                .edit("[Content_Types].xml", x -> x.replaceAll("<Override[^>]*(styles|sharedStrings)[^>]*/>", ""))
                .edit(
                        "xl/_rels/workbook.xml.rels",
                        x -> x.replaceAll("<Relationship [^>]*(styles|sharedStrings)[^>]*/>", ""));
        assertThat(Exports.lines(Exports.read(archive.write(folder)))).containsExactly("2/2 7 | q | ");
    }

    @Test
    void aWorkbookOfNothingIsEmpty() throws IOException {
        book.createSheet("Answers");
        assertThat(Exports.lines(read()))
                .containsExactly("export.xlsx: expected a header and rows, found none [EMPTY]");
    }

    @Test
    void aHeaderAloneIsEmpty() throws IOException {
        sheet(book, "Answers", HEADER);
        assertThat(Exports.lines(read()))
                .containsExactly("export.xlsx: expected rows below the header, found none [EMPTY]");
    }

    @Test
    void aWorkbookThatIsNoExportSaysSo() throws IOException {
        text(sheet(book, "Notes", "one", "two"), 1, "a", "b");
        assertThat(Exports.lines(read()))
                .containsExactly("export.xlsx: expected a header with known columns, found none; see config/columns.yml"
                        + " [HEADER]");
    }

    @Test
    void aMacroWorkbookIsReadAsData() throws IOException {
        Archive archive = twoRows()
                .edit(
                        "[Content_Types].xml",
                        x -> x.replace(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
        assertThat(Exports.lines(Exports.read(archive.write(folder))))
                .containsExactly("2/2 id1 | q | a", "3/3 id2 | q | b");
    }

    /** POI reads such a 9 without a word. */
    @Test
    void aRatingChangedFrom4To9BehindTheChecksumIsNeverRead() throws IOException {
        Row row = text(sheet(book, "Answers", HEADER), 1, "id1", "", "q", "a");
        row.createCell(4).setCellValue("4/9");
        byte[] bytes = Archive.of(book).stored();
        assertThat(Exports.answers(Exports.read(Files.write(folder.resolve("export.xlsx"), bytes))))
                .extracting(AnswerRow::rating)
                .containsExactly(new Rating(4, 9d, ""));
        bytes[indexOf(bytes, ">4/9<".getBytes(StandardCharsets.US_ASCII)) + 1] = '9';
        assertThat(Exports.lines(Exports.read(Files.write(folder.resolve("export.xlsx"), bytes))))
                .containsExactly(ZIP_DAMAGED);
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (int i = 0; i <= bytes.length - part.length; i++) {
            if (java.util.Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new IllegalArgumentException("not found");
    }

    @Test
    void aFileCutAnywhereIsSetAsideAsAWhole() throws IOException {
        byte[] bytes = twoRows().bytes();
        Random random = new Random(1);
        for (int i = 0; i < 60; i++) {
            int length = i < 30 ? bytes.length - 1 - i : 4 + random.nextInt(bytes.length - 4);
            Path file = Files.write(folder.resolve("export.xlsx"), java.util.Arrays.copyOf(bytes, length));
            assertThat(Exports.lines(Exports.read(file))).as("%d bytes", length).containsExactly(ZIP_DAMAGED);
        }
    }

    @Test
    void flippedBytesAreReadRightOrSetAside() throws IOException {
        byte[] bytes = twoRows().bytes();
        Random random = new Random(2);
        for (int i = 0; i < 400; i++) {
            byte[] flipped = bytes.clone();
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            List<ReadRow> rows = Exports.read(Files.write(folder.resolve("export.xlsx"), flipped));
            if (Exports.setAside(rows).isEmpty()) {
                assertThat(Exports.lines(rows)).containsExactly("2/2 id1 | q | a", "3/3 id2 | q | b");
            } else {
                assertThat(Exports.setAside(rows)).allMatch(SetAside::wholeFile).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "xl/workbook.xml",
                "[Content_Types].xml",
                "xl/_rels/workbook.xml.rels",
                "_rels/.rels"
            })
    void anyDamageToAPartEndsInOneLine(String part) throws IOException {
        Archive archive = twoRows();
        byte[] sound = archive.part(part);
        Random random = new Random(part.length());
        for (int i = 0; i < 150; i++) {
            byte[] damaged = damaged(sound, random);
            List<ReadRow> rows = Exports.read(archive.put(part, damaged).write(folder));
            assertThat(Exports.setAside(rows).stream()
                            .filter(SetAside::wholeFile)
                            .count())
                    .isLessThanOrEqualTo(1);
            assertThat(Exports.lines(rows)).noneMatch(l -> l.contains("Exception"));
        }
    }

    private static byte[] damaged(byte[] sound, Random random) {
        byte[] damaged = sound.clone();
        switch (random.nextInt(4)) {
            case 0 -> {
                return java.util.Arrays.copyOf(sound, random.nextInt(sound.length));
            }
            case 1 -> damaged[random.nextInt(sound.length)] = (byte) random.nextInt(256);
            case 2 -> {
                int at = random.nextInt(sound.length - 20);
                System.arraycopy(sound, random.nextInt(sound.length - 20), damaged, at, 20);
            }
            default -> {
                for (int i = 0; i < sound.length; i++) {
                    if (Character.isDigit(damaged[i]) && random.nextInt(10) == 0) {
                        damaged[i] = (byte) ('0' + random.nextInt(10));
                    }
                }
            }
        }
        return damaged;
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml"})
    void aDoctypeIsRefused(String part) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        for (String doctype : List.of(
                "<!DOCTYPE x>",
                "<!DOCTYPE x [<!ENTITY e \"boom\">]>",
                "<!DOCTYPE x SYSTEM \"" + secret.toUri() + "\">",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>")) {
            try (XSSFWorkbook own = new XSSFWorkbook()) {
                text(sheet(own, "Answers", HEADER), 1, "id1", "", "q", "a");
                Archive archive = Archive.of(own).edit(part, x -> x.replaceFirst("(<\\?xml[^>]*>)?", "$1" + doctype));
                assertThat(Exports.lines(Exports.read(archive.write(folder))))
                        .as(doctype)
                        .containsExactly(XML_DAMAGED);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>999</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>-1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>x</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>x</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" s=\"x\"><v>1</v></c></row>",
                "<row r=\"x\"><c r=\"A2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"ZZZZZZZZZZ2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>1</c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>&e;</v></c></row>"
            })
    void brokenCellsAreOneFaultOfTheFile(String row) throws IOException {
        assertThat(Exports.lines(Exports.read(rowsOf(row)))).containsExactly(XML_DAMAGED);
    }

    @Test
    void theLastColumnOfASheetIsRead() throws IOException {
        String row = "<row r=\"2\">" + inline("A2", "id1") + inline("C2", "q") + inline("XFD2", "x") + "</row>";
        assertThat(Exports.lines(Exports.read(rowsOf(row)))).containsExactly("2/2 id1 | q | ");
    }

    @Test
    void moreCellsThanASheetHasColumnsAreAFault() throws IOException {
        assertThat(Exports.lines(Exports.read(rowsOf("<row r=\"2\">" + "<c/>".repeat(16_385) + "</row>"))))
                .containsExactly(XML_DAMAGED);
    }

    @Test
    void rowsBeforeDamageAreKept() throws IOException {
        Path file = rowsOf("<row r=\"2\">" + inline("A2", "id1") + inline("C2", "q") + "</row><row r=\"3\"><c>");
        assertThat(Exports.lines(Exports.read(file))).containsExactly("2/2 id1 | q | ", XML_DAMAGED);
    }

    @Test
    void anOldOrEncryptedWorkbookSaysWhatToDo() throws IOException {
        Path file = folder.resolve("export.xlsx");
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            text(sheet(old, "Answers", HEADER), 1, "id1", "", "q", "a");
            old.write(file.toFile());
        }
        assertThat(Exports.lines(Exports.read(file)))
                .containsExactly("export.xlsx: expected CSV or .xlsx, found an old Excel file (.xls); save it as .xlsx"
                        + " [TYPE]");
        try (org.apache.poi.poifs.filesystem.POIFSFileSystem encrypted =
                        new org.apache.poi.poifs.filesystem.POIFSFileSystem();
                java.io.OutputStream out = Files.newOutputStream(file)) {
            encrypted.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            encrypted.writeFilesystem(out);
        }
        assertThat(Exports.lines(Exports.read(file)))
                .containsExactly("export.xlsx: expected a file without a password, found a protected one; save it again"
                        + " without the password [ENCRYPTED]");
    }

    @ParameterizedTest
    @CsvSource({
        "notes.md, hello, another archive; save it as .xlsx",
        "week-1/Answers.CSV, hello, an archive of files; unpack it first",
        "mimetype, application/vnd.oasis.opendocument.spreadsheet, an OpenDocument spreadsheet (.ods); save it as .xlsx",
        "mimetype, application/vnd.oasis.opendocument.text,"
                + " an OpenDocument file that is no spreadsheet; save its table as .xlsx",
        "Index/Document.iwa, x, 'a file of Apple Numbers, Pages or Keynote; export its table as .xlsx'"
    })
    void anotherArchiveIsNoWorkbook(String part, String text, String found) throws IOException {
        assertThat(Exports.lines(Exports.read(Archive.empty().put(part, text).write(folder))))
                .containsExactly("export.xlsx: expected an Excel workbook, found " + found + " [TYPE]");
    }

    @Test
    void aDocumentIsNoWorkbook() throws IOException {
        Path file = folder.resolve("export.xlsx");
        try (XWPFDocument document = new XWPFDocument();
                java.io.OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("hello");
            document.write(out);
        }
        assertThat(Exports.lines(Exports.read(file)))
                .containsExactly(
                        "export.xlsx: expected an Excel workbook, found a Word document; save its table as .xlsx"
                                + " [TYPE]");
    }

    @Test
    void aBinaryWorkbookIsNoWorkbookWeRead() throws IOException {
        Archive archive = twoRows()
                .edit(
                        "[Content_Types].xml",
                        x -> x.replace(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "application/vnd.ms-excel.sheet.binary.macroEnabled.main"));
        assertThat(Exports.lines(Exports.read(archive.write(folder))))
                .containsExactly(
                        "export.xlsx: expected an Excel workbook, found a binary workbook (.xlsb); save it as .xlsx"
                                + " [TYPE]");
    }

    @Test
    void anArchiveOfAThousandPartsIsLookedAtAndOneOfMoreNot() throws IOException {
        Archive archive = Archive.empty();
        for (int i = 0; i < 1_000; i++) {
            archive.put("empty" + i, "");
        }
        assertThat(ExportFile.look(archive.write(folder)).fault()).isNull();
        archive.put("one more", "");
        assertThat(Exports.lines(Exports.read(archive.write(folder))))
                .containsExactly("export.xlsx: expected at most 1 GiB unpacked in 1,000 parts, found more; split the"
                        + " export into several files [ZIP_SIZE]");
    }

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7', a PDF; export the table as CSV or .xlsx",
        "'\u001f\u008b\u0008', a compressed file; unpack it first"
    })
    void otherKindsAreNamed(String start, String found) throws IOException {
        Path file = Files.write(folder.resolve("export.csv"), start.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Exports.lines(Exports.read(file)))
                .containsExactly("export.csv: expected CSV or .xlsx, found " + found + " [TYPE]");
    }
}
