package dev.shortlist.report;

import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.Calibrated;
import dev.shortlist.scoring.Flag;
import dev.shortlist.scoring.StatusReason;

/** What became of an answer and why, in words. A failure to score is never worded as a verdict. */
final class StatusWords {
    private StatusWords() {}

    /** A few words for a heading. */
    static String heading(AnswerStatus status) {
        return switch (status) {
            case SCORED -> "scored";
            case NO_ANSWER -> "no answer given";
            case NON_ANSWER -> "not an answer";
            case NOT_ASKED -> "Not asked";
            case MISSING -> "Not scored: no answer was recorded";
            case NOT_SCORABLE -> "Not scored";
            case NO_RUBRIC -> "Not scored: no rubric for this question";
            case EXEMPT -> "Exempt";
        };
    }

    /** A few words for a list. */
    static String brief(AnswerStatus status, StatusReason reason) {
        return switch (reason) {
            case BLANK -> "no answer was recorded";
            case GARBLED -> "garbled text";
            case OTHER_LANGUAGE -> "in another language or script";
            case QUESTION_READ_BACK -> "the question read back";
            case SCORER_FAILED -> "the scorer failed";
            case NOTHING_IN_THE_RUBRIC -> "no rubric for this question";
            case ANSWERED, RATED_BY_A_PERSON, DECLARED_BY_THE_EXPORT, SAID_SO, TOO_FEW_WORDS ->
                switch (status) {
                    case SCORED -> "scored";
                    case NO_ANSWER -> "no answer given";
                    case NON_ANSWER -> "not an answer";
                    case NOT_ASKED -> "not asked";
                    case MISSING -> "no answer was recorded";
                    case NOT_SCORABLE -> "could not be scored";
                    case NO_RUBRIC -> "no rubric for this question";
                    case EXEMPT -> "exempt";
                };
        };
    }

    /** A few words for a list, with the language of an answer that is in another than the analysis's. */
    static String brief(AnswerScore score) {
        String language = score.evidence().language();
        return language == null ? brief(score.status(), score.reason()) : "in " + language;
    }

    /** As the sentence on its status and reason, with the language of an answer that is in another. */
    static String sentence(AnswerScore score) {
        String language = score.evidence().language();
        Calibrated calibrated = score.calibrated();
        if (calibrated != null && score.status() != AnswerStatus.SCORED) {
            return cause(score.reason()) + " It counts as people rated such answers: " + Figures.one(calibrated.to())
                    + ".";
        }
        return language == null
                ? sentence(score.status(), score.reason())
                : "The text is in " + language + ", which the scorer was not set to read. " + effect(score.status());
    }

    /** A sentence on what the status means for the score, and one on its cause. */
    static String sentence(AnswerStatus status, StatusReason reason) {
        return cause(reason) + " " + effect(status);
    }

    private static String cause(StatusReason reason) {
        return switch (reason) {
            case ANSWERED -> "The words of the answer were read.";
            case RATED_BY_A_PERSON -> "A person rated the answer.";
            case DECLARED_BY_THE_EXPORT -> "The export says so in its status column.";
            case BLANK -> "No answer was recorded.";
            case SAID_SO -> "The answer itself says that there is none.";
            case TOO_FEW_WORDS -> "The answer has too few words to hold one.";
            case GARBLED -> "The text is garbled and cannot be read.";
            case OTHER_LANGUAGE -> "The text is in a language or script that the scorer does not read.";
            case QUESTION_READ_BACK -> "The text is the question read back.";
            case NOTHING_IN_THE_RUBRIC -> "The rubric has nothing on this question.";
            case SCORER_FAILED -> "The scorer failed on this answer; that says nothing about the answer.";
        };
    }

    private static String effect(AnswerStatus status) {
        return switch (status) {
            case SCORED -> "It was scored.";
            case NO_ANSWER -> "It counts as no answer, at the lowest level.";
            case NON_ANSWER -> "It counts as a non-answer, at the lowest level.";
            case NOT_ASKED -> "The question was not put, so it counts neither for nor against; coverage falls.";
            case MISSING -> "It is not scored and counts neither for nor against; coverage falls.";
            case NOT_SCORABLE ->
                "It is not scored and counts neither for nor against; coverage falls, and a person should read it.";
            case NO_RUBRIC ->
                "The answer has no score and counts neither for nor against, however it is told; coverage falls, and a person should read it.";
            case EXEMPT -> "The candidate is exempt from this question; it is left out altogether.";
        };
    }

    /** A flag in few words, for a list. */
    static String flag(Flag flag) {
        return switch (flag) {
            case REPETITION -> "repetition";
            case QUESTION_COPIED -> "words copied from the question";
            case KEYWORD_LIST -> "keywords without sentences";
            case NON_WORDS -> "many non-words";
            case RED_FLAG -> "a red flag of the rubric";
            case NO_CONCEPT_FOUND -> "none of the rubric’s concepts";
            case OFF_TOPIC -> "possibly about another question";
            case NO_RUBRIC -> "no rubric for the question";
            case NOT_SCORABLE -> "could not be scored";
        };
    }

    /** A flag in a sentence. */
    static String explained(Flag flag) {
        return switch (flag) {
            case REPETITION -> "Repeated sentences or phrases were counted once.";
            case QUESTION_COPIED -> "Words copied from the question were not counted.";
            case KEYWORD_LIST -> "Keywords outside sentences were not counted, or counted less.";
            case NON_WORDS -> "Many of its words are no words, so content was counted less.";
            case RED_FLAG -> "A red flag of the rubric was found. It lowers no score; a person should read it.";
            case NO_CONCEPT_FOUND ->
                "An answer of some length holds none of the rubric’s concepts; it may say the same in other words.";
            case OFF_TOPIC ->
                "The answer seems to be about something else than its question. That lowers no score; a person should read it.";
            case NO_RUBRIC -> "The rubric has nothing on this question, so the answer has no score.";
            case NOT_SCORABLE -> "The text could not be scored; a person should read it.";
        };
    }
}
