package dev.shortlist.pdf;

/** The paper a report is set for; sizes in points. */
public enum Paper {
    A4(595.28, 841.89),
    LETTER(612, 792);

    private static final double SIDE = 42.52;
    private static final double TOP = 42.52;
    private static final double BOTTOM = 51.02;

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Where text begins, from the left. */
    double left() {
        return SIDE;
    }

    /** Where text begins, from the top. */
    double top() {
        return TOP;
    }

    double textWidth() {
        return width - 2 * SIDE;
    }

    /** Where text ends, from the top. */
    double bottom() {
        return height - BOTTOM;
    }
}
