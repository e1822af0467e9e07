package dev.shortlist.scoring;

/**
 * When what a guard found is worth a person's look. A flag is an accusation: people repeat themselves, take up the question
 * and speak in notes, and the arithmetic says so without one. How often each is raised against genuine answers is measured
 * on three public sets ({@code src/docs/scoring.md}).
 */
final class GuardFlags {
    /** Words in hardly any order. */
    private static final double LIST = .6;
    /** What the guard leaves where there is hardly a function word in six words and more. */
    private static final double FEW = .5;
    /** Prose has more function words, in whatever order its words come. */
    private static final double PROSE = .2;

    private static final double QUARTER = .25;
    private static final double HALF = .5;

    private GuardFlags() {}

    /** Whether a guard's finding raises the guard's flag. */
    static boolean isRaised(Flag guard, Guarded answer, Evidence evidence) {
        return switch (guard) {
            case KEYWORD_LIST ->
                leftOut(guard, answer) >= QUARTER || hasFewFunctionWords(answer) || isInNoOrder(answer, evidence);
            case REPETITION, QUESTION_COPIED -> leftOut(guard, answer) >= HALF;
            case NON_WORDS, RED_FLAG, NO_CONCEPT_FOUND, OFF_TOPIC, NO_RUBRIC, NOT_SCORABLE -> true;
        };
    }

    private static boolean hasFewFunctionWords(Guarded answer) {
        return answer.findings().stream().anyMatch(f -> f.guard() == Flag.KEYWORD_LIST && f.factor() < FEW);
    }

    private static boolean isInNoOrder(Guarded answer, Evidence evidence) {
        ReferenceEvidence reference = evidence.reference();
        return reference != null && reference.order() < LIST && FunctionWordShare.of(answer.tokens()) < PROSE;
    }

    /** The share of the answer's words that a guard left out, 0 to 1. */
    private static double leftOut(Flag guard, Guarded answer) {
        int words = 0;
        for (GuardFinding finding : answer.findings()) {
            words += finding.guard() == guard ? finding.words() : 0;
        }
        return words / (double) Math.max(1, answer.tokens().size());
    }
}
