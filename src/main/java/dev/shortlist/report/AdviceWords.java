package dev.shortlist.report;

import dev.shortlist.recommendation.Decision;
import dev.shortlist.recommendation.Reason;
import dev.shortlist.recommendation.State;
import dev.shortlist.report.Page.Advice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The recommendation, how far its scale holds, and how sure it is. */
final class AdviceWords {
    private static final String STABILITY =
            "Stability is the share of 1,000 interviews, made of the same answers drawn with replacement, that end in the same class."
                    + " It is not agreement with people, and not the chance of success in the job.";
    private static final String CONFIDENCE =
            "Confidence is the probability that people would put the candidate in the same class. It is not the chance of success"
                    + " in the job.";
    private static final String NOTHING =
            "Without enough evidence there is no class. This is no verdict on the candidate.";

    private AdviceWords() {}

    static Advice advice(Dossier dossier) {
        Decision decision = dossier.decision();
        Double confidence = decision.confidence();
        Double shown = confidence != null ? confidence : dossier.classed() ? decision.stability() : null;
        return new Advice(
                decision.recommendation().label(),
                confidence == null ? "Stability" : "Confidence",
                shown == null ? "not stated" : Figures.percent(shown),
                Sentence.plain(confidence != null ? CONFIDENCE : shown == null ? none(decision.state()) : STABILITY),
                state(decision.state()),
                because(dossier));
    }

    private static String none(@Nullable State state) {
        return state == null
                ? NOTHING
                : "Where no class is stated there is none that could be stable. The rank among others holds.";
    }

    /** How far the scale holds; nothing where there is no result. */
    static List<Sentence> state(@Nullable State state) {
        return state == null ? List.of() : List.of(sentence(state));
    }

    private static Sentence sentence(State state) {
        Words words = new Words();
        return switch (state) {
            case PROVISIONAL ->
                words.strong("Provisional.")
                        .say(
                                " The class is by the rubric\u2019s own cut-offs and anchors; no ratings by people have confirmed them."
                                        + " Twenty ratings on the sheet \u201cTo rate\u201d would.")
                        .done();
            case NEEDS_CALIBRATION ->
                words.strong("Needs calibration.")
                        .say(
                                " The order of the candidates holds. From which score people would hire is not known, so no class is"
                                        + " stated. Twenty ratings on the sheet \u201cTo rate\u201d would tell.")
                        .done();
            case CALIBRATED ->
                words.strong("Calibrated.")
                        .say(" The scale is that of people\u2019s ratings.")
                        .done();
        };
    }

    /** The reasons that decided, not those that only add up. */
    static List<Sentence> because(Dossier dossier) {
        ReasonWords words = new ReasonWords(dossier);
        return dossier.decision().reasons().stream()
                .filter(r -> !(r instanceof Reason.Contribution
                        || r instanceof Reason.DimensionNotScored
                        || ReasonWords.isWhatIf(r)))
                .map(words::sentence)
                .toList();
    }
}
