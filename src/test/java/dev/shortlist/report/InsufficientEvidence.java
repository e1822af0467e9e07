package dev.shortlist.report;

import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.StatusReason;
import java.util.List;

/** A candidate of whose four answers one could be scored. */
final class InsufficientEvidence {
    static final List<AnswerSample> ANSWERS = List.of(
            new AnswerSample(
                            "Screening",
                            1,
                            "Tell me about yourself and your background.",
                            "I have 12 years of experience in databases and was leading the storage team.")
                    .found("years and field", "12 years of experience")
                    .found("current role", "leading the storage team")
                    .contentShare(.6),
            new AnswerSample("Technical", 1, "How do you approach debugging complex issues?", "")
                    .missing("logs and traces", "a hypothesis, tested")
                    .status(AnswerStatus.NOT_ASKED, StatusReason.DECLARED_BY_THE_EXPORT),
            new AnswerSample(
                            "Technical", 2, "Explain a system you've designed.", "Ich habe ein System entworfen, das …")
                    .status(AnswerStatus.NOT_SCORABLE, StatusReason.OTHER_LANGUAGE),
            new AnswerSample("Behavioral", 1, "Tell me about a tight deadline.", "")
                    .status(AnswerStatus.EXEMPT, StatusReason.DECLARED_BY_THE_EXPORT));

    private InsufficientEvidence() {}

    static String report() {
        return Samples.render(
                Samples.insufficient(Samples.interview("Mary O’Néill", ANSWERS), ANSWERS), Samples.rubric(ANSWERS));
    }
}
