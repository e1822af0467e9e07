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

    Sentence sentence(Reason reason) {
        if (reason instanceof Reason.Contribution r) {
            return Sentence.plain(Phrases.title(r.dimension()) + " adds " + Figures.one(r.points()) + " points.");
        } else if (reason instanceof Reason.DimensionNotScored r) {
            return notScored(r);
        } else if (reason instanceof Reason.ClassifiedBy r) {
            return classified(r);
        } else if (reason instanceof Reason.MustHaveNotMet r) {
            return mustHave(r);
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
        }
        throw new IllegalStateException("a reason without words: " + reason.getClass());
    }

    private static Sentence notScored(Reason.DimensionNotScored reason) {
        return Sentence.plain(Phrases.title(reason.dimension())
                + " could not be scored; the other dimensions carry its weight of "
                + Figures.plain(reason.weight())
                + ".");
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
        dossier.asked().stream()
                .filter(a -> a.score().answer().question().text().equals(reason.question()))
                .filter(a -> a.score().answer().section().equals(reason.section()))
                .findFirst()
                .ifPresentOrElse(a -> words.question(a.number()), () -> words.quote(reason.question()));
        return words.say(" the overall score would be " + Figures.one(reason.overall()) + " and the recommendation ")
                .strong(reason.becomes().label())
                .say(".")
                .done();
    }

    private static Sentence words(String before, Recommendation then) {
        return new Words().say(before).strong(then.label()).say(".").done();
    }
}
