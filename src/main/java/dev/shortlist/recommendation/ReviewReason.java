package dev.shortlist.recommendation;

/** Why a person should look before anybody decides. */
public enum ReviewReason {
    NEAR_CUT_OFF("the score is within one standard error of a cut-off"),
    DO_NOT_HIRE("every Do Not Hire is looked at by a person"),
    INSUFFICIENT_EVIDENCE("there is not enough evidence for a recommendation"),
    MUST_HAVE("a must-have is not met"),
    ANSWER_NOT_SCORED("an answer is blank or could not be scored"),
    ANSWER_FLAGGED("an answer is flagged"),
    NO_RUBRIC("a question has no rubric"),
    DATA("the export contradicts itself about this candidate");

    private final String label;

    ReviewReason(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
