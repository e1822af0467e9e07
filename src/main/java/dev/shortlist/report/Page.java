package dev.shortlist.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report's parts in their order, as its template prints them: words chosen, numbers formatted, nothing escaped yet.
 *
 * <p>Public for the templates only, like the records within.
 *
 * @param stylesheet the whole of the style element
 * @param contentPolicy what a browser may load: nothing but that stylesheet
 * @param tag the language of questions and answers, as a BCP 47 tag; null where it is the report's own, English
 * @param candidate the name, as exported
 * @param facts candidate, position, interview date, duration, generated
 * @param lead what to do and how sure that is
 * @param summary why, and what else a reader wants first
 * @param overall the overall score
 * @param advice the recommendation
 * @param alerts what a person should look at; empty where there is nothing
 * @param bands the rubric's bands by where they begin, from the lowest; empty where nothing has a band
 * @param breakdown a row per dimension
 * @param sectionScores a row per section
 * @param strengths what was found
 * @param improvements what was not
 * @param sections the questions
 * @param reasoning why the recommendation is what it is
 * @param standing the place among others
 * @param nextSteps what to ask or verify
 * @param method how the scores were made, and what they are not
 * @param limits sentences on what the method cannot see
 * @param quality what is known about the data
 * @param version of the program
 */
public record Page(
        String stylesheet,
        String contentPolicy,
        @Nullable String tag,
        String candidate,
        List<Fact> facts,
        Sentence lead,
        List<Fact> summary,
        Overall overall,
        Advice advice,
        List<Fact> alerts,
        List<Mark> bands,
        List<Row> breakdown,
        List<Row> sectionScores,
        Findings strengths,
        Findings improvements,
        List<QuestionView.Section> sections,
        Reasoning reasoning,
        List<Fact> standing,
        List<Sentence> nextSteps,
        List<Fact> method,
        List<Sentence> limits,
        List<Fact> quality,
        String version) {

    /**
     * A named value.
     *
     * @param label what it is
     * @param value in words
     */
    public record Fact(String label, Sentence value) {}

    /**
     * The overall score.
     *
     * @param big the whole number, or words where there is none
     * @param band empty where the score is no result
     * @param exact the exact score and its interval
     * @param scale the drawing; empty list of cuts and no score where nothing was scored
     * @param why the sum behind the number
     */
    public record Overall(
            String big, boolean scored, String band, List<Sentence> exact, Scale scale, List<Sentence> why) {}

    /**
     * A score on a line from 0 to 100; all places are numbers with a point, ready to be followed by a percent sign.
     *
     * @param text what the drawing says, for those who do not see it
     * @param score where the score stands; empty where there is none
     * @param low where the interval begins; empty where there is none
     * @param high where it ends
     * @param median of the position; empty where there is nobody to compare with
     * @param cuts where the classes part
     * @param zones the classes
     */
    public record Scale(
            String text, String score, String low, String high, String median, List<Mark> cuts, List<Mark> zones) {}

    /** A label at a place on the scale. */
    public record Mark(String at, String label) {}

    /**
     * The recommendation.
     *
     * @param label the class
     * @param measure how sure it is is called
     * @param sure as a percentage, or words where there is none
     * @param meaning what that is the share or the probability of
     * @param state how far the scale holds; empty where there is no result
     * @param because the rule that decided, in short
     */
    public record Advice(
            String label,
            String measure,
            String sure,
            Sentence meaning,
            List<Sentence> state,
            List<Sentence> because) {}

    /**
     * A line of a score table.
     *
     * @param name what was scored
     * @param score with one decimal, or "not scored"
     * @param scored whether there is a score
     * @param band in words; empty without a score
     * @param median of the others, or a dash; its place when it is a number
     * @param share of the overall score
     * @param basis the answers behind it
     */
    public record Row(
            Sentence name, String score, boolean scored, String band, String median, String share, String basis) {
        /** Whether there is a median to draw. */
        public boolean compared() {
            return !median.isEmpty();
        }
    }

    /**
     * Strengths, or areas for improvement.
     *
     * @param items each with its quote, the one that moves the overall score most first
     * @param none what is said where there are none
     * @param key what their severity means
     */
    public record Findings(List<Finding> items, Sentence none, Sentence key) {}

    /**
     * Something found or missed in one answer.
     *
     * @param severity how much of the overall score rests on it; empty where there is no result
     * @param what in words
     * @param quote from the answer; empty where it has no words
     * @param number the question's number in this report
     * @param question its words
     */
    public record Finding(Sentence severity, Sentence what, List<Fragment> quote, int number, String question) {}

    /**
     * Why the recommendation is what it is.
     *
     * @param contributions a row per dimension that counts
     * @param total the overall score, one decimal; empty where there is none
     * @param rules the rule that decided and what it was held against
     * @param mustHaves each with whether it is met
     * @param changes what would change the recommendation
     */
    public record Reasoning(
            List<Contribution> contributions,
            String total,
            List<Sentence> rules,
            List<Sentence> mustHaves,
            List<Sentence> changes) {}

    /** What a dimension adds to the overall score, formatted. */
    public record Contribution(String dimension, String score, String share, String points) {}
}
