package dev.shortlist.workbook;

import dev.shortlist.recommendation.Recommendation;

/** How a cell looks. Recommendations differ in lightness too, so that they read in grey. */
enum Look {
    HEADER("General"),
    HEADER_OF_NUMBERS("General"),
    TITLE("General"),
    TEXT("General"),
    WRAPPED("General"),
    LINK("General"),
    WHOLE("0"),
    COUNT("#,##0"),
    COUNT_AT_LEFT("#,##0"),
    CORRELATION("0.00"),
    DIFFERENCE("+0.0;-0.0;0.0"),
    INPUT("General"),
    INPUT_DATE("yyyy-mm-dd"),
    CAPTION("General"),
    SCORE("0.0"),
    OVERALL("0.0"),
    PERCENT("0%"),
    DATE("yyyy-mm-dd"),
    INSTANT("yyyy-mm-dd hh:mm:ss"),
    BOOLEAN("General"),
    STRONG_HIRE("General"),
    HIRE("General"),
    HOLD("General"),
    DO_NOT_HIRE("General"),
    NEEDS_CALIBRATION("General"),
    INSUFFICIENT_EVIDENCE("General");

    private final String format;

    Look(String format) {
        this.format = format;
    }

    /** The number format, as Excel writes it. */
    String format() {
        return format;
    }

    static Look of(Recommendation recommendation) {
        return switch (recommendation) {
            case STRONG_HIRE -> STRONG_HIRE;
            case HIRE -> HIRE;
            case HOLD -> HOLD;
            case DO_NOT_HIRE -> DO_NOT_HIRE;
            case NEEDS_CALIBRATION -> NEEDS_CALIBRATION;
            case INSUFFICIENT_EVIDENCE -> INSUFFICIENT_EVIDENCE;
        };
    }
}
