package dev.shortlist.pdf;

/**
 * How words are set.
 *
 * @param size in points
 * @param strong whether in bold
 * @param colour of the letters
 * @param marked whether highlighted
 * @param raised whether a small number above the line
 */
record Ink(double size, boolean strong, Colour colour, boolean marked, boolean raised) {
    /** The size of the body in points: all others are multiples of it. */
    static final double REM = 9.5;

    static final Ink BODY = new Ink(REM, false, Colour.TEXT, false, false);

    /** Lines stand this many sizes apart. */
    static final double LEADING = 1.4;

    Ink times(double factor) {
        return new Ink(size * factor, strong, colour, marked, raised);
    }

    Ink bold() {
        return new Ink(size, true, colour, marked, raised);
    }

    Ink in(Colour other) {
        return new Ink(size, strong, other, marked, raised);
    }

    Ink soft() {
        return in(Colour.SOFT);
    }

    Ink highlighted() {
        return new Ink(size, strong, colour, true, raised);
    }

    Ink above() {
        return new Ink(size * 0.7, strong, colour, marked, true);
    }
}
