package dev.shortlist.tabular;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet's rows, each as its file types it. */
final class SheetCells {
    /** Excel keeps 17 digits of a number, 4.0999999999999996, and shows 15 of them, 4.1. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int LONGEST_NUMBER = 400;

    private final Workbook workbook;
    private final int longest;
    private final ArrayFormulas arrays = new ArrayFormulas();

    /**
     * For one sheet.
     *
     * @param longest texts above it are cut off somewhere above it, in characters
     */
    SheetCells(Workbook workbook, int longest) {
        this.workbook = workbook;
        this.longest = longest;
    }

    /** The cells of the row on whose element the XML stands, without blank ones at its end. */
    List<Cell> ofRow(Xml xml, long row, boolean numbered) throws IOException, ExportFault {
        List<Cell> cells = new ArrayList<>();
        arrays.forgetAbove(row);
        int next = 0;
        while (xml.nextIn(SheetXml.ROW)) {
            if (xml.is("c")) {
                int column = column(xml.attribute("r"), next, numbered ? row : 0);
                Cell cell = cell(xml, row, column);
                if (!cell.equals(Cell.BLANK)) {
                    while (cells.size() < column) {
                        cells.add(Cell.BLANK);
                    }
                    cells.add(cell);
                }
                next = column + 1;
            }
        }
        return cells;
    }

    /** The column of a reference, the next one where there is none; going back, a value would stand in another's place. */
    private static int column(@Nullable String reference, int next, long row) throws ExportFault {
        if (reference == null && next < Place.COLUMNS) {
            return next;
        }
        if (reference == null) {
            throw Xml.damaged();
        }
        Place place = Place.of(reference);
        if (place.column() < next || (row > 0 && place.row() != row)) {
            throw Xml.damaged();
        }
        return place.column();
    }

    private Cell cell(Xml xml, long row, int column) throws IOException, ExportFault {
        String type = xml.attribute("t", "n");
        int style = Workbook.number(xml.attribute("s", "0"));
        String value = null;
        String inline = null;
        boolean formula = false;
        while (xml.nextIn(SheetXml.CELL)) {
            if (xml.is("v")) {
                value = xml.text(longest);
            } else if (xml.is("f")) {
                formula = true;
                if (!xml.attribute("t", "normal").equals("shared")) {
                    arrays.add(xml.attribute("ref"));
                }
            } else if (xml.is("is")) {
                inline = xml.richText(longest);
            }
        }
        if (formula || arrays.fill(row, column)) {
            return calculated(type, style, value);
        }
        if (inline != null) {
            return Cell.text(inline);
        }
        return value == null ? Cell.BLANK : cell(type, style, value);
    }

    private Cell calculated(String type, int style, @Nullable String value) throws IOException, ExportFault {
        if (value == null || workbook.stale() || (value.isBlank() && !type.equals("str"))) {
            return new Cell(Cell.Kind.NO_VALUE, "");
        }
        return cell(type, style, value).asCalculated();
    }

    private Cell cell(String type, int style, String value) throws IOException, ExportFault {
        return switch (type) {
            case "s" -> Cell.text(workbook.string(Workbook.number(value.strip())));
            case "str", "inlineStr" -> Cell.text(Xml.decoded(value));
            case "b" -> Cell.text(truth(value.strip()));
            case "e" -> new Cell(Cell.Kind.ERROR, "");
            case "d" -> day(value.strip());
            case "n" -> number(style, value.strip());
            default -> throw Xml.damaged();
        };
    }

    private static String truth(String value) throws ExportFault {
        return switch (value) {
            case "1", "true" -> "TRUE";
            case "0", "false" -> "FALSE";
            default -> throw Xml.damaged();
        };
    }

    private static Cell day(String value) {
        try {
            return new Cell(Cell.Kind.DATE, Serials.iso(LocalDateTime.parse(value)));
        } catch (DateTimeException e) {
            // a day alone, a time, or what only its writer understands
            return DAY.matcher(value).matches() ? new Cell(Cell.Kind.DATE, value) : Cell.text(value);
        }
    }

    private Cell number(int style, String value) throws ExportFault {
        if (value.isEmpty()) {
            return Cell.BLANK;
        }
        // no program writes more than 25; a million would take minutes
        if (value.length() > LONGEST_NUMBER || !NUMBER.matcher(value).matches()) {
            throw Xml.damaged();
        }
        BigDecimal number = decimal(value);
        Styles.Meaning meaning = workbook.meaning(style);
        String time = switch (meaning) {
            case NUMBER -> null;
            case DATE -> Serials.date(number, workbook.from1904());
            case ELAPSED -> Serials.elapsed(number);
        };
        if (time == null) {
            return new Cell(Cell.Kind.NUMBER, plain(number, value));
        }
        return new Cell(meaning == Styles.Meaning.DATE ? Cell.Kind.DATE : Cell.Kind.TEXT, time);
    }

    private static BigDecimal decimal(String value) throws ExportFault {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException e) {
            // an exponent beyond all bounds
            throw Xml.damaged();
        }
    }

    /** In plain notation. A whole number keeps all its digits: it may be an id. */
    private static String plain(BigDecimal number, String value) {
        BigDecimal exact = number.stripTrailingZeros();
        BigDecimal plain = exact.scale() > 0 ? exact.round(SHOWN).stripTrailingZeros() : exact;
        boolean huge = plain.scale() < -LONGEST_NUMBER || plain.scale() > LONGEST_NUMBER;
        return huge ? value : plain.toPlainString();
    }
}
