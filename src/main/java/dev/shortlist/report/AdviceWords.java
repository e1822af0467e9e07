package dev.shortlist.report;

import dev.shortlist.recommendation.Confidence;
import dev.shortlist.recommendation.Reason;
import dev.shortlist.report.Page.Advice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The recommendation, how sure it is, and what keeps it from being surer. */
final class AdviceWords {
    private static final Sentence MEANING = Sentence.plain(
            "Confidence is the probability that the same interview, scored again, falls in the same class. It is not the chance of success in the job.");
    private static final Sentence NO_CONFIDENCE = Sentence.plain(
            "Without enough evidence there is no class, so there is no confidence in one. This is no verdict on the candidate.");

    private AdviceWords() {}

    static Advice advice(Dossier dossier) {
        Confidence confidence = dossier.decision().confidence();
        return new Advice(
                dossier.decision().recommendation().label(),
                confidence == null ? "not stated" : Figures.percent(confidence.value()),
                confidence == null ? NO_CONFIDENCE : MEANING,
                caps(confidence),
                because(dossier));
    }

    private static List<Sentence> caps(@Nullable Confidence confidence) {
        if (confidence == null || confidence.caps().isEmpty()) {
            return List.of();
        }
        List<Sentence> caps = new ArrayList<>();
        confidence
                .caps()
                .forEach(c -> caps.add(new Words()
                        .say("Capped at ")
                        .strong(Figures.percent(c.limit()))
                        .say(": " + c.label() + ".")
                        .done()));
        caps.add(Sentence.plain("Without " + (caps.size() == 1 ? "the cap" : "the caps") + ": "
                + Figures.percent(confidence.uncapped()) + "."));
        return caps;
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
