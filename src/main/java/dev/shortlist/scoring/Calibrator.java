package dev.shortlist.scoring;

import dev.shortlist.calibration.Calibration;
import dev.shortlist.calibration.Features;
import org.jspecify.annotations.Nullable;

/** Turns the score of an answer's words into what people would have given, where a calibration was learnt for it. */
final class Calibrator {
    private final @Nullable Calibration calibration;

    Calibrator(@Nullable Calibration calibration) {
        this.calibration = calibration;
    }

    /**
     * The calibrated score; null without a calibration, and for what it was not learnt from: an answer that has no content to
     * score, or is none.
     *
     * @param text what the words say
     * @param score their default score
     */
    @Nullable
    Calibrated of(TextScore text, @Nullable Double score) {
        Features features = features(text.status(), text.content(), score, text.evidence());
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

    /** What a calibration learns from and is asked with; null where it is not. */
    static @Nullable Features features(
            AnswerStatus status, @Nullable Double content, @Nullable Double score, Evidence evidence) {
        if (status != AnswerStatus.SCORED || content == null || score == null) {
            return null;
        }
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
