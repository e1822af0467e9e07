package dev.shortlist.recommendation;

/** What keeps a confidence from being higher. */
public enum ConfidenceCap {
    ALWAYS(.95, "no interview tells more"),
    ONE_RATER(.90, "one rater only"),
    COVERAGE(.85, "less than 90 % of the interview could be scored"),
    NOT_SCORABLE(.80, "an answer could not be scored"),
    UNCALIBRATED(.75, "scores from text that have not been calibrated against people");

    private final double limit;
    private final String label;

    ConfidenceCap(double limit, String label) {
        this.limit = limit;
        this.label = label;
    }

    /** The highest confidence it allows, 0 to 1. */
    public double limit() {
        return limit;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
