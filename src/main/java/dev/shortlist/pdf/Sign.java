package dev.shortlist.pdf;

/**
 * A character as it is printed.
 *
 * @param glyph its number in the face; 0 is the box for what the face lacks
 * @param advance thousandths of the size
 * @param text what it stands for, so what is found and copied
 */
record Sign(int glyph, int advance, String text) {}
