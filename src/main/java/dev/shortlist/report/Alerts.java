package dev.shortlist.report;

import dev.shortlist.interview.Notice;
import dev.shortlist.recommendation.ReviewReason;
import dev.shortlist.report.Page.Fact;
import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.Flag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a person should look at before anybody decides. */
final class Alerts {
    private final Dossier dossier;

    Alerts(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Review reasons first, then what is noticed and not among them. */
    List<Fact> all() {
        List<Fact> alerts = new ArrayList<>();
        Set<ReviewReason> reviews = dossier.decision().reviews();
        reviews.forEach(r -> alerts.add(new Fact(label(r), sentence(r))));
        if (!reviews.contains(ReviewReason.ANSWER_NOT_SCORED) && !notScored().isEmpty()) {
            alerts.add(new Fact("Not scored", notScoredSentence()));
        }
        if (!reviews.contains(ReviewReason.ANSWER_FLAGGED) && !flagged().isEmpty()) {
            alerts.add(new Fact("Flagged", flaggedSentence()));
        }
        dossier.interview().notices().forEach(n -> alerts.add(new Fact("Data", Sentence.plain(notice(n)))));
        return alerts;
    }

    private static String label(ReviewReason reason) {
        return switch (reason) {
            case NEAR_CUT_OFF -> "Close call";
            case DO_NOT_HIRE -> "Second look";
            case INSUFFICIENT_EVIDENCE -> "Too little evidence";
            case MUST_HAVE -> "Must-have";
            case ANSWER_NOT_SCORED -> "Not scored";
            case ANSWER_FLAGGED -> "Flagged";
            case NO_RUBRIC -> "No rubric";
            case DATA -> "Data";
        };
    }

    private Sentence sentence(ReviewReason reason) {
        return switch (reason) {
            case NEAR_CUT_OFF -> nearCutOff();
            case DO_NOT_HIRE -> Sentence.plain("Every Do Not Hire is looked at by a person before it counts.");
            case INSUFFICIENT_EVIDENCE ->
                Sentence.plain(
                        "There is not enough evidence for a recommendation. This is no verdict on the candidate.");
            case MUST_HAVE -> Sentence.plain("A must-have is not met; see the reasoning.");
            case ANSWER_NOT_SCORED -> notScoredSentence();
            case ANSWER_FLAGGED -> flaggedSentence();
            case NO_RUBRIC -> noRubricSentence();
            case DATA -> Sentence.plain("The export contradicts itself about this candidate.");
        };
    }

    private Sentence nearCutOff() {
        Double points = dossier.decision().pointsToCutOff();
        Double error = dossier.scorecard().standardError();
        if (points == null || error == null) {
            return Sentence.plain("The score is near a cut-off.");
        }
        return Sentence.plain("The score is " + Figures.one(Math.abs(points)) + " points "
                + (points < 0 ? "below" : "above")
                + " the nearest cut-off; other questions of the same kind could move it by "
                + Figures.one(error) + ", one standard error.");
    }

    private List<Integer> notScored() {
        return dossier.numbers(a -> !a.status().scored() && a.status() != AnswerStatus.EXEMPT);
    }

    private Sentence notScoredSentence() {
        Words words = new Words();
        for (Dossier.Asked asked : dossier.asked()) {
            if (!asked.score().status().scored() && asked.score().status() != AnswerStatus.EXEMPT) {
                words.say(words.isEmpty() ? "" : "; ").question(asked.number());
                words.say(": " + StatusWords.brief(asked.score()));
            }
        }
        return words.say(
                        words.isEmpty()
                                ? "An answer is blank or could not be scored."
                                : ". That counts neither for nor against.")
                .done();
    }

    /** Flags that the other alerts do not name already. */
    private static List<Flag> flags(AnswerScore score) {
        return score.flags().stream()
                .filter(f -> f != Flag.NOT_SCORABLE && f != Flag.NO_RUBRIC)
                .toList();
    }

    private List<Integer> flagged() {
        return dossier.numbers(a -> !flags(a).isEmpty());
    }

    private Sentence flaggedSentence() {
        Words words = new Words();
        List<Dossier.Asked> flagged = dossier.asked().stream()
                .filter(a -> !flags(a.score()).isEmpty())
                .toList();
        for (int i = 0; i < flagged.size(); i++) {
            words.say(i == 0 ? "" : "; ").question(flagged.get(i).number());
            words.say(": "
                    + Phrases.and(flags(flagged.get(i).score()).stream()
                            .map(StatusWords::flag)
                            .toList())
                    + like(flagged.get(i)));
        }
        return words.say(flagged.isEmpty() ? "An answer is flagged." : ".").done();
    }

    /** Which question the rubric would have it answer, where it is off its own. */
    private static String like(Dossier.Asked asked) {
        RubricQuestion liker = asked.liker();
        return liker == null ? "" : " (reads more like an answer to: “" + liker.text() + "”)";
    }

    private Sentence noRubricSentence() {
        return new Words()
                .questions(dossier.numbers(a -> a.flags().contains(Flag.NO_RUBRIC)))
                .say(": no rubric for this question. The answer has no score.")
                .done();
    }

    /** What a reader should know about the data. */
    static String notice(Notice notice) {
        return switch (notice) {
            case SEVERAL_NAMES -> "The rows of this candidate carry different names; the most frequent is shown.";
            case SEVERAL_DATES -> "The rows carry different interview dates; the latest is shown.";
            case SEVERAL_DURATIONS -> "The rows carry different durations; none is shown.";
            case DATE_NOT_READ -> "The interview date could not be read as a date; it is shown as written.";
            case SUBMISSION_NOT_READ ->
                "When an answer was submitted could not be read; where answers differ, the place in the file decides.";
            case DURATION_NOT_READ -> "A duration could not be read without doubt; it is not shown.";
            case INTERVIEW_NOT_FINISHED -> "An interview was cancelled or is not finished; nothing of it is scored.";
            case CONFLICTING_ANSWERS -> "A question was answered twice in different words; one row was set aside.";
            case RATING_WITHOUT_SCALE -> "Ratings came without the top of their scale; they are shown and not used.";
            case CONTROL_CHARACTERS -> "The text held control or direction characters; they are shown replaced.";
        };
    }
}
