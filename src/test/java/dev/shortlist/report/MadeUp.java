package dev.shortlist.report;

import dev.shortlist.interview.Answer;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Question;
import dev.shortlist.interview.Rating;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.Calibrated;
import dev.shortlist.scoring.ClosedGate;
import dev.shortlist.scoring.CommunicationEvidence;
import dev.shortlist.scoring.ConceptEvidence;
import dev.shortlist.scoring.Evidence;
import dev.shortlist.scoring.Flag;
import dev.shortlist.scoring.GuardFinding;
import dev.shortlist.scoring.PeerEvidence;
import dev.shortlist.scoring.ReferenceEvidence;
import dev.shortlist.scoring.ScoreRule;
import dev.shortlist.scoring.ScoringPolicy;
import dev.shortlist.scoring.StatusReason;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer with numbers of its own, worked out by the formulas of the method and not by the scorer: concepts 3 of 5, a model
 * answer, other answers, gates, guards, how it is told, a calibration to 62, a rating of 80.
 */
final class MadeUp {
    private static final double DEVELOPMENT = .926;
    private static final double RANGE = .713;
    private static final double FLUENCY = .488;

    /** What counts where a person has rated the answer. */
    enum Counts {
        WORDS,
        PEOPLE,
        BOTH
    }

    private boolean concepts = true;
    private boolean reference;
    private boolean peers;
    private double gate = 1;
    private double guards = 1;
    private boolean contentOnly = true;
    private boolean verbatim;
    private double rangeWeight = 1;
    private double fluencyWeight = 1;
    private boolean calibrated;
    private @Nullable Counts counts;
    private boolean noAnswer;

    MadeUp concepts(boolean has) {
        concepts = has;
        return this;
    }

    MadeUp reference(boolean has) {
        reference = has;
        return this;
    }

    MadeUp peers(boolean has) {
        peers = has;
        return this;
    }

    MadeUp gate(double atMost) {
        gate = atMost;
        return this;
    }

    /** Two guards, the second of .8. */
    MadeUp guards(double factor) {
        guards = factor;
        return this;
    }

    MadeUp contentOnly(boolean only) {
        contentOnly = only;
        return this;
    }

    MadeUp verbatim(double range, double fluency) {
        verbatim = true;
        rangeWeight = range;
        fluencyWeight = fluency;
        return this;
    }

    MadeUp calibrated() {
        calibrated = true;
        return this;
    }

    MadeUp ratedBy(Counts what) {
        counts = what;
        return this;
    }

    /** The words say that there is no answer; a person gave 80 all the same. */
    MadeUp wordsWithoutAnAnswer() {
        noAnswer = true;
        return ratedBy(Counts.PEOPLE);
    }

    ScoringPolicy policy() {
        return new ScoringPolicy(ScoringPolicy.Source.HUMAN, verbatim, peers, rangeWeight, fluencyWeight, 5);
    }

    String expectedContent() {
        Double content = content();
        return content == null ? "" : Figures.one(content);
    }

    String expectedScore() {
        return Figures.one(total());
    }

    private double referenceScore() {
        return StrictMath.tanh((.55 * .5 + .3 * .4 + .15 * .2) / .5);
    }

    private @Nullable Double alone() {
        if (!concepts && !reference) {
            return null;
        }
        double found = !reference ? .6 : !concepts ? referenceScore() : (.6 + referenceScore()) / 2;
        return Math.min(found, gate);
    }

    private @Nullable Double content() {
        Double alone = alone();
        if (alone == null) {
            return null;
        }
        double beside = peers ? (alone + .25 * StrictMath.tanh(.3 / .4)) / 1.25 : alone;
        return 100 * guards * Math.min(beside, gate);
    }

    private double told() {
        double sum = DEVELOPMENT + rangeWeight * RANGE + (verbatim ? fluencyWeight * FLUENCY : 0);
        return sum / (1 + rangeWeight + (verbatim ? fluencyWeight : 0));
    }

    private double words() {
        Double content = content();
        if (noAnswer) {
            return 0;
        }
        return content == null ? 100 * told() : contentOnly ? content : .6 * content + .4 * 100 * told();
    }

    private double total() {
        double text = calibrated ? 62 : words();
        return counts == null || counts == Counts.WORDS ? text : counts == Counts.PEOPLE ? 80 : (text + 80) / 2;
    }

    AnswerScore score() {
        double text = calibrated ? 62 : words();
        Double ofWords = calibrated ? Double.valueOf(62) : content();
        Double content = counts == Counts.PEOPLE
                ? Double.valueOf(80)
                : counts == Counts.BOTH && ofWords != null ? Double.valueOf((80 + ofWords) / 2) : ofWords;
        List<Rating> ratings = counts == null ? List.of() : List.of(new Rating(4, 5.0, "Dana"));
        return new AnswerScore(
                new Answer(new Question("q", 1, "Why?"), "Any", "words", DeclaredStatus.NONE, ratings),
                "q",
                AnswerStatus.SCORED,
                counts == Counts.PEOPLE ? StatusReason.RATED_BY_A_PERSON : StatusReason.ANSWERED,
                noAnswer ? ScoreRule.LOWEST : contentOnly ? ScoreRule.CONTENT : ScoreRule.CONTENT_AND_COMMUNICATION,
                1,
                content,
                100 * told(),
                total(),
                text,
                counts == null ? null : Double.valueOf(80),
                1,
                .6,
                Set.of(),
                evidence(),
                calibrated ? new Calibrated("past", words(), 62, 9, null) : null);
    }

    private Evidence evidence() {
        List<ClosedGate> closed = gate < 1 ? List.of(new ClosedGate(List.of("storage"), gate)) : List.of();
        Double alone = alone();
        return new Evidence(
                concepts ? new ConceptEvidence(List.of(), 3, 5, 3, .6, List.of(), closed) : null,
                reference ? new ReferenceEvidence(0, .5, .4, .2, 1, false, referenceScore()) : null,
                new CommunicationEvidence(63, 2, DEVELOPMENT, RANGE, verbatim ? FLUENCY : null, told()),
                peers && alone != null
                        ? new PeerEvidence(14, 6, 20, .3, StrictMath.tanh(.3 / .4), 100 * guards * alone)
                        : null,
                null,
                guards < 1
                        ? List.of(
                                new GuardFinding(Flag.KEYWORD_LIST, 0, guards / .8),
                                new GuardFinding(Flag.NON_WORDS, 0, .8))
                        : List.of(),
                guards,
                List.of(),
                null,
                null,
                null);
    }

    @Override
    public String toString() {
        return "concepts " + concepts + ", reference " + reference + ", peers " + peers + ", gate " + gate + ", guards "
                + guards + ", content only " + contentOnly + ", verbatim " + verbatim + ", calibrated " + calibrated
                + ", rated " + counts;
    }
}
