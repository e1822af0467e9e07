package dev.shortlist.scoring;

import dev.shortlist.calibration.Calibration;
import dev.shortlist.calibration.Features;
import dev.shortlist.interview.Answer;
import org.jspecify.annotations.Nullable;

/** Turns the score of an answer's words into what people would have given, where a calibration was learnt for it. */
final class Calibrator {
    private final @Nullable Calibration calibration;

    Calibrator(@Nullable Calibration calibration) {
        this.calibration = calibration;
    }

    /**
     * The calibrated score; null without a calibration, and for what it was not learnt from: an answer without a word, and one
     * that has no content to score.
     *
     * @param answer whose score it is
     * @param text what the words say
     * @param score their default score
     */
    @Nullable
    Calibrated of(Answer answer, TextScore text, @Nullable Double score) {
        Features features = features(answer, text.status(), score, text.evidence());
        if (calibration == null || features == null || score == null) {
            return null;
        }
        return new Calibrated(
                calibration.id(),
                score,
                calibration.mapping().apply(features),
                calibration.residuals().answer(),
                calibration.residuals().candidate());
    }

    /**
     * What a calibration learns from and is asked with; null where it is not. "I don't know" is an answer too: people give it
     * something, and a calibration knows what.
     */
    static @Nullable Features features(Answer answer, AnswerStatus status, @Nullable Double score, Evidence evidence) {
        if (score == null || StatusRules.isBlank(answer.text())) {
            return null;
        }
        return switch (status) {
            case SCORED -> evidence.found() == null ? null : ofWords(score, evidence);
            case NO_ANSWER, NON_ANSWER ->
                new Features(Clip.unit(score / 100), null, null, null, null, evidence.factor());
            case NOT_ASKED, MISSING, NOT_SCORABLE, NO_RUBRIC, EXEMPT -> null;
        };
    }

    private static Features ofWords(double score, Evidence evidence) {
        ConceptEvidence concepts = evidence.concepts();
        ReferenceEvidence reference = evidence.reference();
        PeerEvidence peers = evidence.peers();
        CommunicationEvidence communication = evidence.communication();
        return new Features(
                Clip.unit(score / 100),
                concepts == null ? null : Double.valueOf(concepts.score()),
                reference == null ? null : Double.valueOf(reference.score()),
                peers == null ? null : Double.valueOf(peers.score()),
                communication == null ? null : Double.valueOf(communication.score()),
                evidence.factor());
    }
}
