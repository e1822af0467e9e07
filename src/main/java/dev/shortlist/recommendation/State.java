package dev.shortlist.recommendation;

/** How far the scale of a score holds: its order always does. */
public enum State {
    /** The class is by what the rubric's author asks for; no rating by people has confirmed the scale yet. */
    PROVISIONAL("provisional"),
    /** The scale is not known: there is a score and a rank, and no class. */
    NEEDS_CALIBRATION("needs calibration"),
    /** The scale is that of people's ratings. */
    CALIBRATED("calibrated");

    private final String label;

    State(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
