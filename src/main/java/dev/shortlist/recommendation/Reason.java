package dev.shortlist.recommendation;

import org.jspecify.annotations.Nullable;

/** A part of the reasoning behind a recommendation, as a value that the report puts in words. */
public sealed interface Reason {
    /**
     * What a dimension adds to the overall score.
     *
     * @param dimension its name
     * @param score its score, 0 to 100
     * @param share its part of the overall score, 0 to 1
     */
    record Contribution(String dimension, double score, double share) implements Reason {
        /** Points it adds to the overall score. */
        public double points() {
            return score * share;
        }
    }

    /** A dimension that could not be scored, and why the others carry its weight. */
    record DimensionNotScored(String dimension, double weight) implements Reason {}

    /**
     * The answer on which most of the overall score hangs.
     *
     * @param question its question's words
     * @param section its section
     * @param place of the answer in the scorecard, from 0
     * @param points it adds to the overall score
     * @param overall the overall score
     */
    record MostOfOneAnswer(String question, String section, int place, double points, double overall)
            implements Reason {
        /** Its part of the overall score, 0 to 1. */
        public double share() {
            return overall == 0 ? 0 : points / overall;
        }
    }

    /** Neither ratings by people nor anchors say from which score a class begins. */
    record ScaleUnknown() implements Reason {}

    /** Questions on which the rubric has nothing, whose answers have no score. */
    record QuestionsWithoutRubric(int without, int asked) implements Reason {}

    /** The score and the cut that decided. */
    record ClassifiedBy(
            double overall,
            Recommendation by,
            double cut,
            @Nullable Double nextCut) implements Reason {}

    /** A must-have that was not met; score is null where it could not be scored. */
    record MustHaveNotMet(String dimension, @Nullable Double score, double atLeast, Recommendation without)
            implements Reason {}

    /** No rubric is for the position, so nothing says what a good answer is. */
    record NoRubric(String position) implements Reason {}

    /** Less of the weight of the rubric's dimensions could be scored than the policy asks for. */
    record TooFewDimensions(double weightScored, double minimum) implements Reason {}

    /** Less of the interview could be scored than the policy asks for. */
    record CoverageTooLow(double coverage, double minimum) implements Reason {}

    /** Fewer answers could be scored than the policy asks for. */
    record TooFewAnswers(int scored, int minimum) implements Reason {}

    /** A section the policy requires has no scored answer. */
    record SectionMissing(String section) implements Reason {}

    /**
     * What one answer more or less would do.
     *
     * @param question the question's words
     * @param section its section
     * @param score the score it would get, 0 or 100, instead of what it has
     * @param overall the overall score that would follow
     * @param becomes the class that would follow
     */
    record WouldChange(String question, String section, double score, double overall, Recommendation becomes)
            implements Reason {}

    /**
     * The most that one answer could do where no single one would lead to another class.
     *
     * @param question the words of the question whose answer moves the overall score most
     * @param section its section
     * @param score the score it would get, 0 or 100, instead of what it has
     * @param from the overall score as it is
     * @param overall the overall score that would follow; {@code from} where no answer moves it
     * @param stays the class, which would be the same
     */
    record WouldStay(String question, String section, double score, double from, double overall, Recommendation stays)
            implements Reason {}

    /**
     * An answer that, were it scored, would be evidence enough for a recommendation, whichever that would be.
     *
     * @param question the question's words
     * @param section its section
     */
    record WouldSuffice(String question, String section) implements Reason {}

    /**
     * No single answer more would be evidence enough.
     *
     * @param open how many answers are not scored, exempt ones apart
     * @param allTogether whether all of them, were they scored, would be enough
     */
    record NoneWouldSuffice(int open, boolean allTogether) implements Reason {}
}
