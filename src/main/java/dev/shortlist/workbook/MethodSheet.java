package dev.shortlist.workbook;

import dev.shortlist.rubric.Rubric;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The sheet "Run &amp; method": what this is, how it came about, and how far it can be trusted. */
final class MethodSheet {
    static final String NAME = "Run & method";

    private static final int NAME_WIDTH = 30;
    private static final int TEXT_WIDTH = 118;
    private static final float LINE_POINTS = 14.5f;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private int rows;

    /** The columns of a sheet, and which sheet that is. */
    record Explained(String sheet, List<Column> columns) {}

    MethodSheet(StableWorkbook workbook) {
        this.sheet = workbook.createSheet(NAME);
        this.styles = workbook.styles();
        sheet.setColumnWidth(0, NAME_WIDTH * 256);
        sheet.setColumnWidth(1, TEXT_WIDTH * 256);
        Table.setUpPage(sheet);
    }

    /**
     * Writes the whole sheet.
     *
     * @param notes what this workbook leaves out
     * @param tables the columns to explain
     */
    void write(RunFacts facts, List<String> notes, List<Explained> tables) {
        header("Shortlist", "Candidates ranked by their interviews, with the evidence in the reports beside this file");
        run(facts);
        line("Compared with", facts.comparedWith());
        notes.forEach(note -> line("Not in this workbook", note));
        counts(facts.counts());
        MethodText.SECTIONS.forEach(section -> {
            title(section.title());
            section.lines().forEach(line -> line(line.name(), line.text()));
        });
        tables.forEach(this::captions);
        settings(facts);
    }

    private void run(RunFacts facts) {
        title("This run");
        row().text("Generated at (UTC)").instant(LocalDateTime.ofInstant(facts.asOf(), ZoneOffset.UTC));
        line("Shortlist version", facts.productVersion());
        line("Method version", facts.methodVersion());
        line("Calibration", facts.calibration());
    }

    private void counts(RunFacts.Counts counts) {
        title("Counts");
        count("Candidates", counts.candidates());
        count("Ranked", counts.ranked());
        count("Not ranked", counts.notRanked());
        count("Rows read", counts.rowsRead());
        count("Rows scored", counts.rowsScored());
        count("Rows set aside", counts.rowsRejected());
        count("Duplicate rows ignored", counts.duplicates());
    }

    private void settings(RunFacts facts) {
        title("Rubrics");
        facts.rubrics().forEach(this::rubric);
        title("Settings");
        facts.settings().forEach(setting -> line(setting.name(), setting.value()));
    }

    private void rubric(RunFacts.UsedRubric used) {
        Rubric rubric = used.rubric();
        line(rubric.id(), "version " + rubric.version() + ", SHA-256 " + used.sha256());
        line("    cuts", PolicyWords.cuts(rubric.policy()));
        line("    conditions", PolicyWords.conditions(rubric.policy()));
        line("    weights of the dimensions", PolicyWords.weights(rubric));
        line("    bands", PolicyWords.bands(rubric));
    }

    private void captions(Explained table) {
        title("Columns of " + table.sheet());
        table.columns().stream()
                .filter(column -> !column.caption().isEmpty())
                .forEach(column -> line(column.header(), column.caption()));
    }

    private void header(String name, String text) {
        row().text(name, Look.HEADER).text(text, Look.HEADER).height(2 * LINE_POINTS);
    }

    private void title(String text) {
        row();
        row().text(text, Look.TITLE);
    }

    private void count(String name, long value) {
        row().text(name).countAtLeft(value);
    }

    private void line(String name, String text) {
        int lines = Math.max(linesOf(name, NAME_WIDTH), linesOf(text, TEXT_WIDTH));
        row().text(name, Look.WRAPPED).text(text, Look.WRAPPED).height(lines * LINE_POINTS);
    }

    private Cells row() {
        return new Cells(sheet.createRow(rows++), styles);
    }

    /** On the safe side: most letters are narrower than the digits that widths count. */
    private static int linesOf(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (line.length() + width - 1) / width))
                .sum();
    }
}
