package dev.shortlist.job;

/** What this program is called and which version it is. */
public final class Product {
    /** The version of the program. */
    public static final String VERSION = "0.1.0";

    /** The version of the scoring method; it changes whenever equal answers would get other scores. */
    public static final String METHOD = "3";

    private Product() {}
}
