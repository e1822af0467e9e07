package dev.shortlist.workbook;

import dev.shortlist.recommendation.Recommendation;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Writes a row from left to right, each value with its type; an absent value leaves its cell empty. */
final class Cells {
    /** The first year a spreadsheet counts days from, and the last it shows. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 9999;

    private final Row row;
    private final Styles styles;
    private int next;

    Cells(Row row, Styles styles) {
        this.row = row;
        this.styles = styles;
    }

    Cells text(@Nullable String value) {
        return text(value, Look.TEXT);
    }

    Cells text(@Nullable String value, Look look) {
        if (value == null || value.isEmpty()) {
            return skip();
        }
        Cell cell = row.createCell(next++);
        cell.setCellValue(CellText.of(value));
        cell.setCellStyle(CellText.looksLikeFormula(value) ? styles.quoted(look) : styles.of(look));
        return this;
    }

    Cells recommendation(Recommendation value) {
        return text(value.label(), Look.of(value));
    }

    /** A score, 0 to 100, rounded as in the flat files. */
    Cells score(@Nullable Double value) {
        return score(value, Look.SCORE);
    }

    Cells score(@Nullable Double value, Look look) {
        return value == null ? skip() : number(Decimals.rounded(value, 1), look);
    }

    Cells scores(List<@Nullable Double> values) {
        values.forEach(this::score);
        return this;
    }

    /** A ratio, 0 to 1, shown in percent. */
    Cells percent(@Nullable Double value) {
        return value == null ? skip() : number(Decimals.rounded(value, 3), Look.PERCENT);
    }

    Cells whole(@Nullable Integer value) {
        return value == null ? skip() : number(value, Look.WHOLE);
    }

    /** A count, its thousands apart; exact up to 2^53. */
    Cells count(long value) {
        return number((double) value, Look.COUNT);
    }

    /** The number of a row, as a spreadsheet shows it. */
    Cells place(long value) {
        return number((double) value, Look.WHOLE);
    }

    /** A count under a text, at the left. */
    Cells countAtLeft(long value) {
        return number((double) value, Look.COUNT_AT_LEFT);
    }

    /** A correlation, -1 to 1, with two decimals. */
    Cells correlation(@Nullable Double value) {
        return value == null ? skip() : number(Decimals.rounded(value, 2), Look.CORRELATION);
    }

    /** A difference of two scores, with its sign. */
    Cells difference(@Nullable Double value) {
        return value == null ? skip() : number(Decimals.rounded(value, 1), Look.DIFFERENCE);
    }

    /** Empty, and looks as if a person should write there. */
    Cells input(Look look) {
        row.createCell(next++).setCellStyle(styles.of(look));
        return this;
    }

    private Cells number(double value, Look look) {
        Cell cell = row.createCell(next++);
        cell.setCellValue(value);
        cell.setCellStyle(styles.of(look));
        return this;
    }

    /** A day; as text where a spreadsheet has no such day, or where it could not be read. */
    Cells date(@Nullable LocalDate value, String asWritten) {
        if (value == null) {
            return text(asWritten);
        }
        if (value.getYear() < FIRST_YEAR || value.getYear() > LAST_YEAR) {
            return text(value.toString());
        }
        Cell cell = row.createCell(next++);
        cell.setCellValue(value);
        cell.setCellStyle(styles.of(Look.DATE));
        return this;
    }

    Cells instant(LocalDateTime value) {
        Cell cell = row.createCell(next++);
        cell.setCellValue(value);
        cell.setCellStyle(styles.of(Look.INSTANT));
        return this;
    }

    Cells flag(boolean value) {
        Cell cell = row.createCell(next++);
        cell.setCellValue(value);
        cell.setCellStyle(styles.of(Look.BOOLEAN));
        return this;
    }

    /** A report's path, as a link while there are links left; a word where there is none, or the text before runs on. */
    Cells report(@Nullable String path, Links links) throws IOException {
        if (path == null) {
            return text("none");
        }
        if (!links.add(CellReference.convertNumToColString(next) + (row.getRowNum() + 1), path)) {
            return text(path);
        }
        return text("Open report", Look.LINK);
    }

    Cells height(float points) {
        row.setHeightInPoints(points);
        return this;
    }

    private Cells skip() {
        next++;
        return this;
    }
}
