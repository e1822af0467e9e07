import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
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

/** Writes the workbooks of the cases poi-*; make.py runs it, and says there what must become of them. */
class WrittenByPoi {
    private static final String BACKUPS = "How do you know that a backup works?";
    private static final String[] HEADER = {"candidate_id", "interview_date", "question", "answer", "rating", "rating_max"};

    private static Path folder;

    public static void main(String[] arguments) throws Exception {
        folder = Path.of(arguments[0]);
        xssf("poi-plain", b -> row(b.getSheetAt(0), 1, "C-1", "2026-01-12", BACKUPS, "We restore one.", 4.0, 5.0));
        write("poi-streamed", "a.xlsx", streamed(false));
        write("poi-streamed-shared-strings", "a.xlsx", streamed(true));
        xssf("poi-formulas", WrittenByPoi::formulas);
        xssf("poi-formulas-without-values", b -> {
            row(b.getSheetAt(0), 1, "C-1", null, BACKUPS, "We restore one.", null, 5.0).createCell(4).setCellFormula("2+2");
            row(b.getSheetAt(0), 2, "C-2", null, BACKUPS, "We restore two.", 4.0, 5.0);
        });
        xssf("poi-errors", b -> {
            Row row = row(b.getSheetAt(0), 1, "C-1", null, BACKUPS, "We restore one.", null, 5.0);
            row.createCell(4).setCellErrorValue(FormulaError.NA.getCode());
            row.createCell(1).setCellErrorValue(FormulaError.DIV0.getCode());
        });
        xssf("poi-dates", WrittenByPoi::dates);
        xssf("poi-hidden-sheets", b -> {
            row(b.getSheetAt(0), 1, "C-1", null, BACKUPS, "We restore one.", 4.0, 5.0);
            for (SheetVisibility how : new SheetVisibility[] {SheetVisibility.HIDDEN, SheetVisibility.VERY_HIDDEN}) {
                Sheet sheet = b.createSheet(how.name());
                row(sheet, 0, (Object[]) HEADER);
                row(sheet, 1, "C-9", null, BACKUPS, "Not to be read.", 4.0, 5.0);
                b.setSheetVisibility(b.getSheetIndex(sheet), how);
            }
        });
        xssf("poi-rich-text", b -> {
            XSSFRichTextString text = new XSSFRichTextString("We restore ");
            XSSFFont bold = b.createFont();
            bold.setBold(true);
            text.append("one", bold);
            text.append(", each week.");
            row(b.getSheetAt(0), 1, "C-1", null, BACKUPS, null, 4.0, 5.0).createCell(3).setCellValue(text);
        });
        xssf("poi-header-alone", b -> {});
        write("poi-no-rows", "a.xlsx", sheet(new XSSFWorkbook()));
        HSSFWorkbook old = new HSSFWorkbook();
        row(old.createSheet("Answers"), 0, (Object[]) HEADER);
        write("poi-old-format", "a.xlsx", old);
        password();
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = file("poi-word-document", "a.xlsx")) {
            document.createParagraph().createRun().setText("candidate_id");
            document.write(out);
        }
    }

    private static Workbook sheet(Workbook book) {
        book.createSheet("Answers");
        return book;
    }

    private static void xssf(String name, Consumer<XSSFWorkbook> content) throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        row(book.createSheet("Answers"), 0, (Object[]) HEADER);
        content.accept(book);
        write(name, "a.xlsx", book);
    }

    private static Workbook streamed(boolean shared) {
        SXSSFWorkbook book = new SXSSFWorkbook(new XSSFWorkbook(), 10, false, shared);
        Sheet sheet = book.createSheet("Answers");
        row(sheet, 0, (Object[]) HEADER);
        row(sheet, 1, "C-1", "2026-01-12", BACKUPS, "We restore <one> & \"two\".\nEach week \ud83d\ude00", 4.0, 5.0);
        return book;
    }

    private static void formulas(Workbook book) {
        Row row = row(book.getSheetAt(0), 1, "C-1", null, BACKUPS, null, null, 5.0);
        row.createCell(3).setCellFormula("\"We restore \"&\"one.\"");
        row.createCell(4).setCellFormula("2+2");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private static void dates(Workbook book) {
        String[] formats = {"yyyy-mm-dd", "m/d/yy", "d. mmmm yyyy", "[$-407]ddd, dd.mm.yyyy", "yyyy-mm-dd hh:mm"};
        for (int i = 0; i < formats.length; i++) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(formats[i]));
            Row row = row(book.getSheetAt(0), i + 1, "C-" + (i + 1), null, BACKUPS, "We restore one.", 4.0, 5.0);
            row.createCell(1).setCellStyle(style);
            if (i == 4) {
                row.getCell(1).setCellValue(LocalDateTime.of(2026, 1, 12, 14, 30));
            } else {
                row.getCell(1).setCellValue(LocalDate.of(2026, 1, 12));
            }
        }
    }

    private static void password() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files);
                    Workbook book = sheet(new XSSFWorkbook())) {
                book.write(out);
            }
            try (OutputStream out = file("poi-password", "a.xlsx")) {
                files.writeFilesystem(out);
            }
        }
    }

    private static Row row(Sheet sheet, int number, Object... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof String text) {
                row.createCell(i).setCellValue(text);
            } else if (cells[i] instanceof Double value) {
                row.createCell(i).setCellValue(value);
            }
        }
        return row;
    }

    private static void write(String name, String file, Workbook book) throws IOException {
        try (book; OutputStream out = file(name, file)) {
            book.write(out);
        }
    }

    private static OutputStream file(String name, String file) throws IOException {
        Path input = Files.createDirectories(folder.resolve(name).resolve("input"));
        return Files.newOutputStream(input.resolve(file));
    }
}
