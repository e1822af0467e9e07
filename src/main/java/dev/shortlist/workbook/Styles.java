package dev.shortlist.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The cell styles of a workbook, each made once. */
final class Styles {
    private static final int INK = 0x1F2933;
    private static final int NAVY = 0x1F3A5F;
    private static final int GREY_INK = 0x52606D;
    private static final int WHITE = 0xFFFFFF;

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);
    private final Map<Look, CellStyle> quoted = new EnumMap<>(Look.class);

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        setFace(workbook.getFontAt(0));
        for (Look look : Look.values()) {
            XSSFCellStyle style = style(look);
            styles.put(look, style);
            quoted.put(look, quoted(style));
        }
    }

    CellStyle of(Look look) {
        return known(styles.get(look), look);
    }

    /** The style of text that a spreadsheet must go on taking for text. */
    CellStyle quoted(Look look) {
        return known(quoted.get(look), look);
    }

    private static <T> T known(@Nullable T style, Look look) {
        if (style == null) {
            throw new IllegalStateException("no style for " + look);
        }
        return style;
    }

    private CellStyle quoted(XSSFCellStyle style) {
        XSSFCellStyle copy = workbook.createCellStyle();
        copy.cloneStyleFrom(style);
        copy.setQuotePrefixed(true);
        return copy;
    }

    private XSSFCellStyle style(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        switch (look) {
            case HEADER -> header(style, HorizontalAlignment.LEFT);
            case HEADER_OF_NUMBERS -> header(style, HorizontalAlignment.RIGHT);
            case TITLE -> {
                leftWithSpace(style);
                style.setFont(font(NAVY, true, false));
            }
            case WRAPPED -> {
                leftWithSpace(style);
                style.setWrapText(true);
            }
            case LINK -> {
                leftWithSpace(style);
                style.setFont(font(0x0B5CAD, false, true));
            }
            case OVERALL -> style.setFont(font(INK, true, false));
            case TEXT, COUNT_AT_LEFT, DATE, INSTANT, BOOLEAN -> leftWithSpace(style);
            case INPUT, INPUT_DATE -> input(style);
            case CAPTION -> {
                leftWithSpace(style);
                style.setWrapText(true);
                style.setFont(font(GREY_INK, false, false));
            }
            case STRONG_HIRE -> badge(style, 0x1B5E20, WHITE, true);
            case HIRE -> badge(style, 0x81C784, INK, true);
            case HOLD -> badge(style, 0xFFF3C4, INK, false);
            case DO_NOT_HIRE -> badge(style, WHITE, 0x9B1C1C, false);
            case NEEDS_CALIBRATION -> badge(style, WHITE, INK, false);
            case INSUFFICIENT_EVIDENCE -> badge(style, 0xE4E7EB, INK, false);
            case WHOLE, COUNT, SCORE, PERCENT, CORRELATION, DIFFERENCE -> {}
        }
        return style;
    }

    /** Space between a number at the right of a cell and a text at the left of the next. */
    private static void leftWithSpace(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
    }

    private void header(XSSFCellStyle style, HorizontalAlignment alignment) {
        badge(style, NAVY, WHITE, true);
        style.setAlignment(alignment);
        style.setIndention((short) (alignment == HorizontalAlignment.LEFT ? 1 : 0));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
    }

    private void badge(XSSFCellStyle style, int fill, int ink, boolean bold) {
        leftWithSpace(style);
        style.setFont(font(ink, bold, false));
        style.setFillForegroundColor(colour(fill));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(0xCBD2D9));
    }

    /** As Excel's own style for input: a light ground and a line around. */
    private static void input(XSSFCellStyle style) {
        leftWithSpace(style);
        style.setFillForegroundColor(colour(0xFFFBE6));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        XSSFColor line = colour(0xD6C27A);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(line);
        style.setBorderLeft(BorderStyle.THIN);
        style.setLeftBorderColor(line);
        style.setBorderRight(BorderStyle.THIN);
        style.setRightBorderColor(line);
    }

    private XSSFFont font(int ink, boolean bold, boolean underlined) {
        XSSFFont font = workbook.createFont();
        setFace(font);
        font.setColor(colour(ink));
        font.setBold(bold);
        font.setUnderline(underlined ? XSSFFont.U_SINGLE : XSSFFont.U_NONE);
        return font;
    }

    /** Known, or known under a name of the same widths, wherever a workbook is opened. */
    private static void setFace(XSSFFont font) {
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) 10);
        font.setFamily(FontFamily.SWISS);
        font.setScheme(FontScheme.NONE);
    }

    /** A colour from 0xRRGGBB. */
    static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
