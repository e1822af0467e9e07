import dev.shortlist.tabular.ExportFile;
import dev.shortlist.tabular.FileNotes;
import dev.shortlist.tabular.RowSource;
import dev.shortlist.tabular.Tables;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** Reads one workbook in turn by our way and by POI's streamed one, and prints what each took, and the ratio. */
class ReadWorkbook {
    private static final int ROUNDS = 5;

    private record Read(long rows, long characters) {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        boolean poi = arguments.length < 2 || !arguments[1].equals("ours");
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            ExportFile look = ExportFile.look(file);
            long checked = System.nanoTime();
            Read ours = ours(look);
            long read = System.nanoTime();
            Read theirs = poi ? theirs(file) : ours;
            double sax = seconds(read, System.nanoTime());
            System.out.printf(
                    java.util.Locale.ROOT,
                    "%d: check %.2f s, ours %.2f s, POI's SAX %.2f s; POI / ours %.2f, POI / (check + ours) %.2f; rows %d and %d, characters %d and %d%n",
                    round, seconds(start, checked), seconds(checked, read), sax,
                    sax / seconds(checked, read), sax / seconds(start, read),
                    ours.rows, theirs.rows, ours.characters, theirs.characters);
        }
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }

    private static Read ours(ExportFile file) throws Exception {
        Path folder = Files.createTempDirectory("bench");
        long rows = 0;
        long characters = 0;
        try (RowSource source = Tables.workbook(file, folder, 1 << 20, new FileNotes())) {
            for (var row = source.next(); row != null; row = source.next()) {
                rows++;
                characters += row.cells().stream().mapToLong(c -> c.text().length()).sum();
            }
        }
        Files.delete(folder);
        return new Read(rows, characters);
    }

    private static Read theirs(Path file) throws Exception {
        long[] counts = new long[2];
        try (OPCPackage opc = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(opc);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opc);
            Iterator<InputStream> sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, new Counting(counts), false));
                    xml.parse(new InputSource(sheet));
                }
            }
        }
        return new Read(counts[0], counts[1]);
    }

    private record Counting(long[] counts) implements XSSFSheetXMLHandler.SheetContentsHandler {
        @Override
        public void startRow(int row) {
            counts[0]++;
        }

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            counts[1] += value == null ? 0 : value.length();
        }
    }
}
