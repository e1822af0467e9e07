package dev.shortlist.workbook;

import java.util.List;
import java.util.Locale;

/** How scores come about and what they are worth, in words. */
final class MethodText {
    static final List<Section> SECTIONS =
            List.of(limits(), scores(), recommendations(), ranks(), figures(), workbook());

    private MethodText() {}

    record Section(String title, List<Line> lines) {}

    record Line(String name, String text) {}

    private static Section limits() {
        return new Section(
                "Read this first",
                List.of(
                        new Line("A score ranks", "An uncalibrated score ranks; it is not a grade."),
                        new Line(
                                "A person decides",
                                "A recommendation is what the rubric's policy makes of a score. It is advice, not a decision."),
                        new Line(
                                "State",
                                "Provisional: the class is by the cut-offs and anchors of the rubric's author. Needs calibration: the "
                                        + "order holds and the scale is not known, so there is no class. Calibrated: the scale is "
                                        + "that of people's ratings."),
                        new Line(
                                "Stability",
                                "The share of 1,000 interviews, made of the candidate's own answers drawn with replacement, that end "
                                        + "in the same class. It is not agreement with people."),
                        new Line(
                                "Confidence",
                                "With a calibration: the probability that people would put the candidate in the same class. "
                                        + "It is not the chance of success in the job."),
                        new Line(
                                "Uncertainty",
                                "Candidates whose rank ranges or intervals overlap are hardly apart; look at their reports."),
                        new Line(
                                "Not stopped",
                                "Keywords inside one fluent sentence, a memorised model answer, and, where the rubric "
                                        + "has no model answer, a fluent bluff."),
                        new Line(
                                "Never seen",
                                "The scorer sees the words of the answers only: no name, e-mail address, school, photo "
                                        + "or demographics.")));
    }

    private static Section scores() {
        return new Section(
                "How an answer is scored",
                List.of(
                        new Line(
                                "Content",
                                "The concepts of the rubric that the answer holds, and how close it is to the nearest "
                                        + "model answer; the mean of both where a question has both. A question on which the "
                                        + "rubric has nothing has no score."),
                        new Line(
                                "Communication",
                                "Development (up to about 75 words), range of words and, for verbatim transcripts, fluency."),
                        new Line(
                                "Guards",
                                "Repeated text, text copied from the question and lists of keywords are not counted and "
                                        + "ask for a review."),
                        new Line(
                                "Overall",
                                "The mean of the dimensions by their weights in the rubric; weights of dimensions that "
                                        + "could not be scored are shared out among the others. Rounded half to even to one decimal."),
                        new Line(
                                "Blank is not 0",
                                "An answer that is blank, was not asked or cannot be scored is excluded and coverage "
                                        + "falls. Only \"no answer\" and \"I don't know\" earn the lowest score."),
                        new Line(
                                "Interval",
                                "80 %: the overall score plus or minus 1.2816 standard errors. The error is that of other questions of "
                                        + "the same kind, by how far a candidate's answers lie apart; with a calibration it is "
                                        + "that of people's ratings.")));
    }

    private static Section recommendations() {
        return new Section(
                "How a score becomes a recommendation",
                List.of(
                        new Line(
                                "Classes",
                                "Strong Hire, Hire, Hold and Do Not Hire by the cuts of the rubric's policy. A must-have "
                                        + "that is not met takes it down to Hold at most."),
                        new Line(
                                "Insufficient evidence",
                                "Too little of the interview could be scored: no overall score and no rank, listed on the sheet \"Not ranked\"."),
                        new Line(
                                "Review",
                                "Asked for within one standard error of a cut-off, when an answer is flagged or cannot be scored, and "
                                        + "for every Do Not Hire.")));
    }

    private static Section ranks() {
        return new Section(
                "How candidates are ranked",
                List.of(
                        new Line(
                                "Ties",
                                "Equal scores share a rank (1, 2, 2, 4) and are never broken by name. They are listed by "
                                        + "coverage, standard error, date and id."),
                        new Line(
                                "Rank range",
                                "Best and worst rank: two candidates are apart when their scores differ by more than "
                                        + "1.2816 times the standard error of the difference."),
                        new Line(
                                "Percentile",
                                "100 * (candidates below + half of the others with the same score) / (ranked candidates - 1); "
                                        + "empty under 10 ranked candidates."),
                        new Line(
                                "Change",
                                "Overall minus Overall before. The earlier run is the newest one of other exports, rubrics or "
                                        + "settings in the output folder; a candidate is the same one by id and position, and is "
                                        + "compared where both runs rank it. A change smaller than the interval says little.")));
    }

    private static Section figures() {
        return new Section(
                "How the figures on Sections, Questions and Raters come about",
                List.of(
                        new Line(
                                "Numbers",
                                "Scores to one decimal, as in ranking.csv and answers.csv; all candidates, ranked or not."),
                        new Line("Mean, SD", "Sum(x) / n; sqrt(Sum((x - mean)^2) / (n - 1))."),
                        new Line(
                                "Quartiles",
                                "At place (n - 1) * share among the scores in order, between two of them by a straight line."),
                        new Line(
                                "r",
                                "Pearson: Sum((x - mean x)(y - mean y)) / sqrt(Sum((x - mean x)^2) * Sum((y - mean y)^2))."),
                        new Line(
                                "Item-total r, corrected",
                                "x: the answer's score; y: the mean of the same candidate's other scored answers."),
                        new Line(
                                "Floor, ceiling",
                                "Scores of 20 or less, and over 80: the lowest and the highest of five levels of the scale."),
                        new Line(
                                "Severity",
                                "The mean of (the person's rating - the mean of the other named raters' of the same answer). "
                                        + "Who rates other people's candidates cannot be compared by it.")));
    }

    private static Section workbook() {
        return new Section(
                "What this workbook holds at most",
                List.of(
                        new Line(
                                "Rows",
                                "1,048,575 below a header; what has no room stands on a further sheet (\"Answers 2\"). "
                                        + "Answers end at the setting workbook.answer-rows."),
                        new Line(
                                "Positions",
                                WorkbookLimits.DEFAULT.positionSheets()
                                        + " have a sheet of their own, those with the most ranked candidates."),
                        new Line(
                                "Questions, sections, raters",
                                String.format(
                                        Locale.ROOT,
                                        "%,d each, the first that come in the order of the ranking.",
                                        WorkbookLimits.DEFAULT.groups())),
                        new Line("Links", "65,530 on a sheet; further reports are named, not linked."),
                        new Line(
                                "Cells",
                                "32,767 characters and 253 line ends; an answer's first "
                                        + WorkbookLimits.DEFAULT.answerCharacters()
                                        + " characters. Longer text ends in "
                                        + CellText.CUT + "."),
                        new Line("Charts", "At most 20 positions and 20 sections, those with the most candidates.")));
    }
}
