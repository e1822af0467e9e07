package dev.shortlist.evaluation;

import dev.shortlist.calibration.ToRate;
import dev.shortlist.store.PrivateFiles;
import dev.shortlist.tabular.Cell;
import dev.shortlist.tabular.ExportFault;
import dev.shortlist.tabular.ExportFile;
import dev.shortlist.tabular.RawRow;
import dev.shortlist.tabular.RowSource;
import dev.shortlist.tabular.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sheet "To rate" of a workbook as a person saved it, in whatever program. */
final class RatingSheet {
    private static final int LONGEST = 1 << 20;

    private final ExportFile file;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private RatingSheet(ExportFile file) {
        this.file = file;
    }

    /**
     * Reads the sheet of a workbook.
     *
     * @throws IOException when the file is not there or cannot be read
     * @throws CannotEvaluate when it is no workbook, or has no such sheet
     */
    static RatingSheet read(Path path) throws IOException, CannotEvaluate {
        ExportFile file = ExportFile.look(path);
        ExportFile.Fault fault = file.fault();
        if (fault != null) {
            throw new CannotEvaluate(file.name() + ": " + fault.reason() + " [" + fault.code() + ']');
        }
        if (file.kind() != ExportFile.Kind.XLSX) {
            throw new CannotEvaluate(file.name() + ": no Excel workbook. Save it as .xlsx. [TYPE]");
        }
        RatingSheet sheet = new RatingSheet(file);
        // Java makes it for its owner only
        Path folder = Files.createTempDirectory("shortlist-sheet-");
        try (RowSource source = Tables.sheet(file, ToRate.SHEET, folder, LONGEST)) {
            sheet.read(source);
        } catch (ExportFault e) {
            throw new CannotEvaluate(file.setAside(e).line());
        } finally {
            PrivateFiles.deleteTree(folder);
        }
        return sheet;
    }

    private void read(RowSource source) throws IOException, ExportFault, CannotEvaluate {
        Map<String, Integer> columns = new HashMap<>();
        RawRow row = source.next();
        while (row != null && !columns.containsKey(folded(ToRate.KEY))) {
            columns = columns(row);
            row = source.next();
        }
        for (String needed : List.of(ToRate.KEY, ToRate.RATING, ToRate.LEVEL, ToRate.RATER)) {
            if (!columns.containsKey(folded(needed))) {
                throw new CannotEvaluate(file.name() + ": no sheet \"" + ToRate.SHEET + "\" with a column \"" + needed
                        + "\". Take the ranking.xlsx of a run, and keep the names of its sheets and columns. [HEADER]");
            }
        }
        for (; row != null; row = source.next()) {
            take(row, columns);
        }
    }

    private static Map<String, Integer> columns(RawRow row) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            columns.putIfAbsent(folded(row.cells().get(i).text()), i);
        }
        return columns;
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private void take(RawRow row, Map<String, Integer> columns) {
        String place = file.name() + ", sheet \"" + ToRate.SHEET + "\", row " + row.record();
        RawRow.Fault fault = row.fault();
        if (fault != null) {
            problems.add(place + ": " + fault.reason() + " [" + fault.code() + ']');
            return;
        }
        String key = cell(row, columns, ToRate.KEY).text().strip();
        Cell rating = cell(row, columns, ToRate.RATING);
        Cell level = cell(row, columns, ToRate.LEVEL);
        if (key.isEmpty()) {
            if (!rating.blank() || !level.blank()) {
                problems.add(place + ": a rating without a key. Restore the key, or delete the row. [KEY]");
            }
            return;
        }
        try {
            String rater = folded(cell(row, columns, ToRate.RATER).text());
            rows.add(new SheetRow(place, key, SheetRow.rating(place, rating, level), rater));
        } catch (CannotEvaluate e) {
            problems.addAll(e.lines());
        }
    }

    private static Cell cell(RawRow row, Map<String, Integer> columns, String name) {
        @Nullable Integer at = columns.get(folded(name));
        return at == null || at >= row.cells().size() ? Cell.BLANK : row.cells().get(at);
    }

    /** The SHA-256 of the file, in hexadecimal. */
    String sha256() {
        return file.sha256();
    }

    /** The rows that have a key, in their order. */
    List<SheetRow> rows() {
        return rows;
    }

    /** What is wrong with the others, a line each. */
    List<String> problems() {
        return problems;
    }
}
