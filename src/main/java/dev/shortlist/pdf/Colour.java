package dev.shortlist.pdf;

import java.nio.charset.StandardCharsets;

/** The colours of the printed report; every pair of text and ground has at least 4.5 to 1. */
enum Colour {
    GROUND(0xffffff),
    TEXT(0x000000),
    SOFT(0x444444),
    LINE(0xbbbbbb),
    STRONG_LINE(0x666666),
    ACCENT(0x1f5fa8),
    FILL(0x4b84c4),
    TRACK(0xe3e8ee),
    MARK(0xfff0b3),
    ALERT(0x6b3f00);

    private final String components;

    Colour(int rgb) {
        components = part(rgb >> 16) + part((rgb >> 8) & 255) + part(rgb & 255);
    }

    private static String part(int value) {
        return new String(new Bytes(8).number(value / 255.0).toArray(), StandardCharsets.US_ASCII);
    }

    /** Red, green and blue from 0 to 1, each followed by a space. */
    String components() {
        return components;
    }
}
