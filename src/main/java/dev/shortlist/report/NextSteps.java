package dev.shortlist.report;

import dev.shortlist.interview.Notice;
import dev.shortlist.recommendation.Reason;
import dev.shortlist.recommendation.Recommendation;
import dev.shortlist.recommendation.ReviewReason;
import dev.shortlist.report.Dossier.Asked;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.Flag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What to ask, read or verify next: each step comes from something missing. */
final class NextSteps {
    private static final int MOST = 3;
    private static final int LABELS = 3;
    private static final Set<Notice> AMBIGUOUS = EnumSet.of(
            Notice.SEVERAL_NAMES, Notice.SEVERAL_DATES, Notice.SEVERAL_DURATIONS, Notice.CONFLICTING_ANSWERS);

    private final Dossier dossier;
    private final List<Sentence> steps = new ArrayList<>();

    private NextSteps(Dossier dossier) {
        this.dossier = dossier;
    }

    static List<Sentence> of(Dossier dossier) {
        NextSteps next = new NextSteps(dossier);
        next.addUnscored();
        next.addFlagged();
        next.addMustHaves();
        next.addMissing();
        next.addReviews();
        return next.steps;
    }

    private void addUnscored() {
        ask("Put ", " to the candidate: not asked so far.", a -> a.score().status() == AnswerStatus.NOT_ASKED);
        ask(
                "Ask ",
                " again, or find the recording: no answer was recorded.",
                a -> a.score().status() == AnswerStatus.MISSING);
        ask(
                "Read ",
                " and judge by hand: not scorable by the program.",
                a -> a.score().status() == AnswerStatus.NOT_SCORABLE);
    }

    private void addFlagged() {
        ask(
                "Read ",
                " before relying on the score: a guard left words out or counted them less.",
                a -> a.score().flags().stream().anyMatch(NextSteps::guard));
        ask(
                "Verify ",
                ": a red flag of the rubric was found.",
                a -> a.score().flags().contains(Flag.RED_FLAG));
        ask(
                "Read ",
                " for the same ideas in other words: none of the rubric’s concepts was found.",
                a -> a.score().flags().contains(Flag.NO_CONCEPT_FOUND));
        ask(
                "Read ",
                " with the question beside it: what was said seems to be about something else.",
                a -> a.score().flags().contains(Flag.OFF_TOPIC));
        ask(
                "Judge the content of ",
                " by hand, or add to the rubric: no rubric for this question.",
                a -> a.score().flags().contains(Flag.NO_RUBRIC));
    }

    private static boolean guard(Flag flag) {
        return switch (flag) {
            case REPETITION, QUESTION_COPIED, KEYWORD_LIST, NON_WORDS -> true;
            case RED_FLAG, NO_CONCEPT_FOUND, OFF_TOPIC, NO_RUBRIC, NOT_SCORABLE -> false;
        };
    }

    private void addMustHaves() {
        dossier.reasons(Reason.MustHaveNotMet.class)
                .forEach(m -> steps.add(
                        Sentence.plain("Verify " + Phrases.title(m.dimension()) + " in a second conversation: "
                                + (m.score() == null
                                        ? "it could not be scored."
                                        : Figures.one(m.score()) + " is under the " + Figures.plain(m.atLeast())
                                                + " it must reach."))));
    }

    /** Where the heaviest concepts are missing; answers that a flag already sends a person to are left to that step. */
    private void addMissing() {
        dossier.asked().stream()
                .filter(a -> a.score().status().scored() && !a.labels(false).isEmpty())
                .filter(a -> !a.score().flags().contains(Flag.NO_CONCEPT_FOUND))
                .sorted(Comparator.comparingDouble(NextSteps::weightMissing).reversed())
                .limit(MOST)
                .sorted(Comparator.comparingInt(Asked::number))
                .forEach(a -> steps.add(new Words()
                        .say("Go back to ")
                        .question(a.number())
                        .say(". Not found so far: " + Phrases.labels(a.labels(false), LABELS) + ".")
                        .done()));
    }

    private static double weightMissing(Asked asked) {
        double all = asked.concepts().stream().mapToDouble(c -> c.weight()).sum();
        double missing = asked.concepts().stream()
                .filter(c -> !c.found())
                .mapToDouble(c -> c.weight())
                .sum();
        return asked.score().weight() * missing / all;
    }

    private void addReviews() {
        Set<ReviewReason> reviews = dossier.decision().reviews();
        if (reviews.contains(ReviewReason.NEAR_CUT_OFF)) {
            steps.add(
                    Sentence.plain(
                            "Ask another question of the same kind, or have a second person rate: the score is close to a cut-off."));
        }
        if (dossier.decision().recommendation() == Recommendation.NEEDS_CALIBRATION) {
            steps.add(Sentence.plain("Rate the answers on the sheet \u201cTo rate\u201d of ranking.xlsx and run"
                    + " \u201cshortlist calibrate --from ranking.xlsx\u201d: then there is a class."));
        }
        if (reviews.contains(ReviewReason.DO_NOT_HIRE)) {
            steps.add(Sentence.plain("Have a person confirm or overrule the advice before the candidate is told."));
        }
        if (dossier.interview().notices().stream().anyMatch(AMBIGUOUS::contains)) {
            steps.add(
                    Sentence.plain("Check the export against its source: it contradicts itself about this candidate."));
        }
    }

    private void ask(String before, String after, Predicate<Asked> such) {
        List<Integer> numbers =
                dossier.asked().stream().filter(such).map(Asked::number).toList();
        if (!numbers.isEmpty()) {
            steps.add(new Words().say(before).questions(numbers).say(after).done());
        }
    }
}
