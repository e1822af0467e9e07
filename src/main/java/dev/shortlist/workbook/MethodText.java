package dev.shortlist.workbook;

import java.util.List;

/** How scores come about and what they are worth, in words. */
final class MethodText {
    static final List<Section> SECTIONS = List.of(limits(), scores(), recommendations(), ranks());

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
                                "Confidence",
                                "The probability that the same interview, scored again, gets the same recommendation. "
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
                                        + "model answer; the mean of both where a question has both."),
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
                                "80 %: the overall score plus or minus 1.2816 standard errors, from the number of "
                                        + "questions and raters.")));
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
                                "Too little of the interview could be scored: no rank, listed on the sheet \"Not ranked\"."),
                        new Line(
                                "Caps of confidence",
                                "At most 95 %; with one rater 90 %; with coverage under 90 %, 85 %; with an answer that "
                                        + "cannot be scored 80 %; with text scores that are not calibrated 75 %."),
                        new Line(
                                "Review",
                                "Asked for when the interval holds a cut, an answer is flagged or cannot be scored, and "
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
                                        + "1.2816 times the standard error of the difference.")));
    }
}
