package dev.shortlist.workbook;

import dev.shortlist.recommendation.Decision;
import dev.shortlist.recommendation.Reason;
import dev.shortlist.recommendation.ReviewReason;
import dev.shortlist.recommendation.State;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.Flag;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Constants and reasons as a recruiter reads them. */
final class Words {
    private Words() {}

    static String reviews(Decision decision) {
        return decision.reviews().stream().map(ReviewReason::label).collect(Collectors.joining("; "));
    }

    /** Empty where there is not enough evidence. */
    static String state(@Nullable State state) {
        return state == null
                ? ""
                : Character.toUpperCase(state.label().charAt(0)) + state.label().substring(1);
    }

    static String flags(Set<Flag> flags) {
        return flags.stream().map(Words::flag).collect(Collectors.joining("; "));
    }

    static String status(AnswerStatus status) {
        return switch (status) {
            case SCORED -> "Scored";
            case NO_ANSWER -> "No answer";
            case NON_ANSWER -> "Non-answer";
            case NOT_ASKED -> "Not asked";
            case MISSING -> "Missing";
            case NOT_SCORABLE -> "Not scorable";
            case NO_RUBRIC -> "No rubric";
            case EXEMPT -> "Exempt";
        };
    }

    /** Why there is not enough evidence for a rank. */
    static String whyNotRanked(Decision decision) {
        List<String> why = decision.reasons().stream()
                .map(Words::missing)
                .filter(Objects::nonNull)
                .toList();
        return why.isEmpty() ? "Not enough evidence" : String.join("; ", why);
    }

    private static @Nullable String missing(Reason reason) {
        if (reason instanceof Reason.NoRubric) {
            return "no rubric for the position";
        }
        if (reason instanceof Reason.CoverageTooLow r) {
            return percent(r.coverage()) + " of the interview could be scored, " + percent(r.minimum()) + " is needed";
        }
        if (reason instanceof Reason.TooFewAnswers r) {
            return r.scored() + (r.scored() == 1 ? " answer" : " answers") + " could be scored, at least " + r.minimum()
                    + " are needed";
        }
        if (reason instanceof Reason.TooFewDimensions r) {
            return percent(r.weightScored()) + " of the weight of the rubric's dimensions could be scored, "
                    + percent(r.minimum()) + " is needed";
        }
        if (reason instanceof Reason.QuestionsWithoutRubric r) {
            return "the rubric has nothing on " + r.without() + " of the " + r.asked() + " questions asked";
        }
        if (reason instanceof Reason.DimensionNotScored r) {
            return "nothing of \"" + r.dimension() + "\" could be scored";
        }
        if (reason instanceof Reason.SectionMissing r) {
            return "no answer of the required section \"" + r.section() + "\" could be scored";
        }
        return null;
    }

    /** Rounded down, so that what falls short never reads as enough. */
    private static String percent(double ratio) {
        BigDecimal percent = BigDecimal.valueOf(ratio).movePointRight(2).setScale(1, RoundingMode.FLOOR);
        return percent.stripTrailingZeros().toPlainString() + " %";
    }

    private static String flag(Flag flag) {
        return switch (flag) {
            case REPETITION -> "repetition";
            case QUESTION_COPIED -> "question copied";
            case KEYWORD_LIST -> "keyword list";
            case NON_WORDS -> "non-words";
            case RED_FLAG -> "red flag";
            case NO_CONCEPT_FOUND -> "no concept found";
            case OFF_TOPIC -> "off topic?";
            case NO_RUBRIC -> "no rubric";
            case NOT_SCORABLE -> "not scorable";
        };
    }
}
