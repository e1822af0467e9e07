package dev.shortlist.report;

import dev.shortlist.recommendation.Reason;
import dev.shortlist.recommendation.Recommendation;
import org.jspecify.annotations.Nullable;

/** Each reason of a decision in words. */
final class ReasonWords {
    private final Dossier dossier;

    ReasonWords(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Whether a reason says what would be otherwise, and not why it is as it is. */
    static boolean isWhatIf(Reason reason) {
        return reason instanceof Reason.WouldChange
                || reason instanceof Reason.WouldStay
                || reason instanceof Reason.WouldSuffice
                || reason instanceof Reason.NoneWouldSuffice;
    }

    Sentence sentence(Reason reason) {
        if (reason instanceof Reason.Contribution r) {
            return Sentence.plain(Phrases.title(r.dimension()) + " adds " + Figures.one(r.points()) + " points.");
        } else if (reason instanceof Reason.DimensionNotScored r) {
            return notScored(r);
        } else if (reason instanceof Reason.MostOfOneAnswer r) {
            return mostOfOne(r);
        } else if (reason instanceof Reason.ScaleUnknown) {
            return Sentence.plain(
                    "Less than half of the score comes from questions whose anchors say what a level asks for, and"
                            + " no ratings by people are known: no class is stated.");
        } else if (reason instanceof Reason.QuestionsWithoutRubric r) {
            return Sentence.plain("The rubric has nothing on " + r.without() + " of the "
                    + Phrases.count(r.asked(), "question") + " asked; those answers have no score.");
        } else if (reason instanceof Reason.ClassifiedBy r) {
            return classified(r);
        } else if (reason instanceof Reason.MustHaveNotMet r) {
            return mustHave(r);
        } else if (reason instanceof Reason.NoRubric r) {
            return noRubric(r);
        } else if (reason instanceof Reason.TooFewDimensions r) {
            return tooFewDimensions(r);
        } else if (reason instanceof Reason.CoverageTooLow r) {
            return coverage(r);
        } else if (reason instanceof Reason.TooFewAnswers r) {
            return tooFewAnswers(r);
        } else if (reason instanceof Reason.SectionMissing r) {
            return sectionMissing(r);
        } else if (reason instanceof Reason.WouldChange r) {
            return change(r);
        } else if (reason instanceof Reason.WouldStay r) {
            return stay(r);
        } else if (reason instanceof Reason.WouldSuffice r) {
            return suffice(r);
        } else if (reason instanceof Reason.NoneWouldSuffice r) {
            return noneSuffices(r);
        }
        throw new IllegalStateException("a reason without words: " + reason.getClass());
    }

    private static Sentence notScored(Reason.DimensionNotScored reason) {
        return Sentence.plain(Phrases.title(reason.dimension())
                + " could not be scored; the other dimensions carry its weight of "
                + Figures.plain(reason.weight())
                + ".");
    }

    private Sentence mostOfOne(Reason.MostOfOneAnswer reason) {
        Words words = new Words()
                .say(Figures.one(reason.points()) + " of the " + Figures.one(reason.overall()) + " points, "
                        + Figures.percent(reason.share()) + ", hang on one answer: ");
        return question(words, reason.question(), reason.section()).say(".").done();
    }

    private Sentence classified(Reason.ClassifiedBy reason) {
        String score = Figures.one(reason.overall());
        Double next = reason.nextCut();
        if (reason.by() == Recommendation.DO_NOT_HIRE) {
            double hold = next == null ? dossier.rubric().policy().hold() : next;
            return words(
                    "The score of " + score + " is below " + Figures.plain(hold) + ", the cut of Hold: ", reason.by());
        }
        String reached = "The score of " + score + " reaches the cut of "
                + reason.by().label() + ", " + Figures.plain(reason.cut());
        String rest = next == null ? ", the highest: " : ", but not the next, " + Figures.plain(next) + ": ";
        return words(reached + rest, reason.by());
    }

    private static Sentence mustHave(Reason.MustHaveNotMet reason) {
        return words(
                "The must-have of " + reached(reason.dimension(), reason.score(), reason.atLeast())
                        + limits(reason.without()),
                Recommendation.HOLD);
    }

    /** A dimension held against what it must reach. */
    static String reached(String dimension, @Nullable Double score, double atLeast) {
        return Phrases.title(dimension)
                + ", at least "
                + Figures.plain(atLeast)
                + ", "
                + (score == null
                        ? "could not be scored"
                        : "is " + (score >= atLeast ? "met with " : "not met with ") + Figures.one(score));
    }

    private static Sentence noRubric(Reason.NoRubric reason) {
        return reason.position().isBlank()
                ? Sentence.plain("No rubric is for an interview without a position.")
                : new Words()
                        .say("No rubric is for the position ")
                        .quote(reason.position())
                        .say(".")
                        .done();
    }

    private static Sentence tooFewDimensions(Reason.TooFewDimensions reason) {
        return Sentence.plain("Only " + Figures.percent(reason.weightScored())
                + " of the weight of the rubric’s dimensions could be scored; the policy asks for "
                + Figures.percent(reason.minimum()) + ".");
    }

    /** A limit takes down what is above Hold; below, it says what a better score would meet. */
    private static String limits(Recommendation without) {
        return without.compareTo(Recommendation.HOLD) < 0
                ? ", which takes " + without.label() + " down to "
                : "; it would keep a higher score at ";
    }

    private static Sentence coverage(Reason.CoverageTooLow reason) {
        return Sentence.plain(
                Figures.percent(reason.coverage()) + " of the interview’s weight could be scored; the policy asks for "
                        + Figures.percent(reason.minimum()) + ".");
    }

    private static Sentence tooFewAnswers(Reason.TooFewAnswers reason) {
        return Sentence.plain(Phrases.count(reason.scored(), "answer")
                + " could be scored; the policy asks for at least " + reason.minimum() + ".");
    }

    private static Sentence sectionMissing(Reason.SectionMissing reason) {
        return new Words()
                .say("The section ")
                .quote(reason.section())
                .say(" has no scored answer; the policy requires one.")
                .done();
    }

    private Sentence change(Reason.WouldChange reason) {
        Words words = new Words().say("With " + Figures.plain(reason.score()) + " for ");
        return question(words, reason.question(), reason.section())
                .say(" the overall score would be " + Figures.one(reason.overall()) + " and the recommendation ")
                .strong(reason.becomes().label())
                .say(".")
                .done();
    }

    private Sentence stay(Reason.WouldStay reason) {
        boolean better = reason.score() > 0;
        if (reason.overall() == reason.from()) {
            return words(
                    "No single answer, " + (better ? "however good," : "however poor,") + " would move the score of "
                            + Figures.one(reason.from()) + "; the recommendation would stay ",
                    reason.stays());
        }
        Words words = new Words()
                .say("No single " + (better ? "better" : "worse")
                        + " answer would change the recommendation. The most: ");
        return question(words, reason.question(), reason.section())
                .say(" at " + Figures.plain(reason.score()) + " would "
                        + (reason.overall() > reason.from() ? "lift" : "lower") + " the overall score from "
                        + Figures.one(reason.from()) + " to " + Figures.one(reason.overall())
                        + "; the recommendation would stay ")
                .strong(reason.stays().label())
                .say(".")
                .done();
    }

    private Sentence suffice(Reason.WouldSuffice reason) {
        return question(new Words().say("An answer to "), reason.question(), reason.section())
                .say(" that can be scored would be evidence enough for a recommendation, whichever that would be.")
                .done();
    }

    private static Sentence noneSuffices(Reason.NoneWouldSuffice reason) {
        String why = switch (reason.open()) {
            case 0 -> "Every answer was scored; evidence enough for a recommendation takes further questions.";
            case 1 ->
                "Not even the one answer that is not scored would be evidence enough for a recommendation; that takes further questions.";
            default ->
                reason.allTogether()
                        ? "No single answer more would be evidence enough for a recommendation; all " + reason.open()
                                + " that are not scored together would be."
                        : "Not even all " + reason.open()
                                + " answers that are not scored would together be evidence enough for a recommendation; that takes further questions.";
        };
        return Sentence.plain(why);
    }

    /** A link to a question of this report; its words where it is not in it. */
    private Words question(Words words, String question, String section) {
        dossier.asked().stream()
                .filter(a -> a.score().answer().question().text().equals(question))
                .filter(a -> a.score().answer().section().equals(section))
                .findFirst()
                .ifPresentOrElse(a -> words.question(a.number()), () -> words.quote(question));
        return words;
    }

    private static Sentence words(String before, Recommendation then) {
        return new Words().say(before).strong(then.label()).say(".").done();
    }
}
