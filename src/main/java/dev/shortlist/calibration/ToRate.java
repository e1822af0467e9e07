package dev.shortlist.calibration;

/** What the sheet on which people rate answers is called, and its columns that are read back. */
public final class ToRate {
    public static final String SHEET = "To rate";
    public static final String KEY = "Key";
    public static final String RATING = "Rating (0 to 100)";
    public static final String LEVEL = "Level (1 to 5)";
    public static final String RATER = "Rater";

    private ToRate() {}
}
