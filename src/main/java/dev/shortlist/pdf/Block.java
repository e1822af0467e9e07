package dev.shortlist.pdf;

/** A part of the report that takes the width it is given. Heights and widths are in points. */
interface Block {
    /** The height it takes where no page ends within it. */
    double height(double width);

    /** The height that must be free where it begins: all of it, or for what may go on overleaf its first lines. */
    default double first(double width) {
        return height(width);
    }

    /** Draws it where the flow stands, and moves the flow below it. */
    void place(Flow flow, double x, double width);
}
