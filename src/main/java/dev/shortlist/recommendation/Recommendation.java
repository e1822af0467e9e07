package dev.shortlist.recommendation;

/** What the policy makes of a scorecard, best first. */
public enum Recommendation {
    STRONG_HIRE("Strong Hire"),
    HIRE("Hire"),
    HOLD("Hold"),
    DO_NOT_HIRE("Do Not Hire"),
    /** A score and a rank, and no class: nothing says which score people would hire from. */
    NEEDS_CALIBRATION("Needs calibration"),
    INSUFFICIENT_EVIDENCE("Insufficient evidence");

    private final String label;

    Recommendation(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** Whether it is a class, by which somebody may act. */
    public boolean isClass() {
        return this != NEEDS_CALIBRATION && this != INSUFFICIENT_EVIDENCE;
    }

    /** Whether the candidate takes part in the ranking. */
    public boolean ranked() {
        return this != INSUFFICIENT_EVIDENCE;
    }
}
