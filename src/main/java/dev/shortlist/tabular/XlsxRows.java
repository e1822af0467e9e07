package dev.shortlist.tabular;

import dev.shortlist.interview.SetAsideCode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The rows of a workbook's visible sheets, pulled from their XML one at a time. */
final class XlsxRows implements RowSource {
    private static final int WIDEST = 16_384;
    /** Excel keeps 17 digits of a number, 4.0999999999999996, and shows 15 of them, 4.1. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final int LONGEST_NUMBER = 400;

    private final Workbook workbook;
    private final int longest;
    private final FileNotes notes;
    private final Iterator<Workbook.Sheet> sheets;
    private Workbook.@Nullable Sheet sheet;
    private @Nullable XMLStreamReader xml;
    private @Nullable InputStream part;
    private long row;

    private XlsxRows(Workbook workbook, int longest, FileNotes notes) {
        this.notes = notes;
        this.workbook = workbook;
        this.longest = longest;
        sheets = workbook.visible().iterator();
    }

    /**
     * Opens a workbook; its strings are kept in a file of the folder while it is open.
     *
     * @param longest the most characters a row may hold
     */
    static XlsxRows open(Path file, Path folder, int longest, FileNotes notes) throws IOException, ExportFault {
        return new XlsxRows(Workbook.open(file, folder), longest, notes);
    }

    @Override
    public List<String> hiddenSheets() {
        return workbook.hidden();
    }

    @Override
    public @Nullable RawRow next() throws IOException, ExportFault {
        try {
            while (true) {
                if (xml == null && !nextSheet()) {
                    return null;
                }
                RawRow read = nextRow(Objects.requireNonNull(xml));
                if (read == null) {
                    closeSheet();
                } else if (!read.blank()) {
                    return read;
                } else {
                    notes.blankRow();
                }
            }
        } catch (XMLStreamException | NumberFormatException e) {
            throw Workbook.damaged();
        }
    }

    private boolean nextSheet() throws IOException, ExportFault, XMLStreamException {
        if (!sheets.hasNext()) {
            return false;
        }
        sheet = sheets.next();
        part = workbook.open(sheet);
        xml = Xml.reader(part);
        row = 0;
        return true;
    }

    private void closeSheet() throws IOException {
        xml = null;
        if (part != null) {
            part.close();
        }
    }

    private @Nullable RawRow nextRow(XMLStreamReader sheetXml) throws XMLStreamException, IOException, ExportFault {
        if (!Xml.nextElement(sheetXml, "row")) {
            return null;
        }
        String number = Xml.attribute(sheetXml, "r");
        row = number == null ? row + 1 : Long.parseLong(number);
        List<Cell> cells = new ArrayList<>();
        while (true) {
            int event = sheetXml.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && sheetXml.getLocalName().equals("c")) {
                readCell(sheetXml, cells);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && sheetXml.getLocalName().equals("row")) {
                return row(cells);
            }
        }
    }

    private RawRow row(List<Cell> cells) {
        String name = Objects.requireNonNull(sheet).name();
        if (cells.stream().mapToLong(c -> c.text().length()).sum() > longest) {
            return new RawRow(name, row, row, List.of(), "", RawRow.Fault.tooLong(longest));
        }
        RawRow.Fault fault = cells.stream().anyMatch(c -> c.kind() == Cell.Kind.NO_VALUE)
                ? new RawRow.Fault(
                        SetAsideCode.FORMULA, "expected a value, found a formula without one; open and save the file")
                : RawRow.Fault.ofText(cells);
        return new RawRow(name, row, row, List.copyOf(cells), null, fault);
    }

    private void readCell(XMLStreamReader cellXml, List<Cell> cells)
            throws XMLStreamException, IOException, ExportFault {
        int column = column(Xml.attribute(cellXml, "r"), cells.size());
        String type = Objects.requireNonNullElse(Xml.attribute(cellXml, "t"), "n");
        String style = Xml.attribute(cellXml, "s");
        String value = null;
        boolean formula = false;
        String inline = null;
        while (!(cellXml.next() == XMLStreamConstants.END_ELEMENT
                && cellXml.getLocalName().equals("c"))) {
            if (cellXml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (cellXml.getLocalName()) {
                    case "v" -> value = cellXml.getElementText();
                    case "f" -> formula = true;
                    case "is" -> inline = Xml.text(cellXml, "is");
                    default -> {
                        // other parts of a cell say nothing about its value
                    }
                }
            }
        }
        while (cells.size() < column) {
            cells.add(Cell.BLANK);
        }
        cells.add(
                inline != null
                        ? Cell.text(inline)
                        : cell(type, style == null ? -1 : Integer.parseInt(style), value, formula));
    }

    private Cell cell(String type, int style, @Nullable String value, boolean formula) throws IOException, ExportFault {
        if (value == null) {
            return formula ? new Cell(Cell.Kind.NO_VALUE, "") : Cell.BLANK;
        }
        return switch (type) {
            case "s" -> Cell.text(workbook.string(Integer.parseInt(value.strip())));
            case "str", "inlineStr" -> Cell.text(Xml.decoded(value));
            case "b" -> Cell.text(value.strip().equals("1") ? "TRUE" : "FALSE");
            case "e" -> new Cell(Cell.Kind.ERROR, "");
            case "d" -> new Cell(Cell.Kind.DATE, value.strip());
            default -> number(style, value.strip());
        };
    }

    private Cell number(int style, String value) {
        if (value.isEmpty()) {
            return Cell.BLANK;
        }
        BigDecimal number = new BigDecimal(value);
        String date = workbook.isDate(style) ? workbook.date(number.doubleValue()) : null;
        if (date != null) {
            return new Cell(Cell.Kind.DATE, date);
        }
        BigDecimal plain = (number.scale() > 0 ? number.round(SHOWN) : number).stripTrailingZeros();
        boolean huge = plain.scale() < -LONGEST_NUMBER || plain.scale() > LONGEST_NUMBER;
        return new Cell(Cell.Kind.NUMBER, huge ? value : plain.toPlainString());
    }

    /** The column of a reference like {@code AB12}, from 0; the next one where there is no reference. */
    private static int column(@Nullable String reference, int next) throws ExportFault {
        if (reference == null && next < WIDEST) {
            return next;
        }
        if (reference == null) {
            throw Workbook.damaged();
        }
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + (reference.charAt(i) - 'A' + 1);
            if (column > WIDEST) {
                throw Workbook.damaged();
            }
        }
        if (column - 1 < next) {
            throw Workbook.damaged();
        }
        return column - 1;
    }

    @Override
    public void close() throws IOException {
        closeSheet();
        workbook.close();
    }
}
