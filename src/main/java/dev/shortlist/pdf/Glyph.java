package dev.shortlist.pdf;

/**
 * How a character is printed in one file.
 *
 * @param font the number of its font in the file, from 0
 * @param code of two bytes in that font
 * @param advance thousandths of the size
 * @param stroked whether its outline is drawn as well, because its face has no bold
 */
record Glyph(int font, int code, int advance, boolean stroked) {}
