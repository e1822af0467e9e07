package dev.shortlist.report;

import dev.shortlist.recommendation.Supposed;
import dev.shortlist.report.Dossier.Asked;
import dev.shortlist.scoring.Scorecard;
import java.util.List;

/** How many points of the overall score rest on an answer, and how many it leaves open. */
final class Stakes {
    /** Points of the overall score from which a finding is major: more than half a class of the usual policy. */
    static final double MAJOR = 8;

    /** Points from which it is moderate; below it is minor. */
    static final double MODERATE = 3;

    private final Dossier dossier;
    private final Supposed supposed;
    private final double overall;

    /** By an answer's place: a comparison of answers asks for it again and again, and each is a whole scorecard. */
    private final double[] open;

    Stakes(Dossier dossier) {
        this.dossier = dossier;
        this.supposed = new Supposed(dossier.rubric());
        this.overall = orZero(dossier.scorecard());
        this.open = dossier.asked().stream()
                .mapToDouble(a -> Math.max(0, overall(a, Supposed.PERFECT) - overall))
                .toArray();
    }

    /** Points that the overall score would lose with nothing in this answer; not below 0. */
    double held(Asked asked) {
        return Math.max(0, overall - overall(asked, Supposed.WORTHLESS));
    }

    /** Points that a full answer would add to the overall score; not below 0. */
    double open(Asked asked) {
        return open[asked.number() - 1];
    }

    /** "Major, 8.2 points"; nothing where there is no result that points could be of. */
    Sentence severity(double points) {
        if (!dossier.conclusive()) {
            return new Words().done();
        }
        double shown = Figures.rounded(points);
        String name = shown >= MAJOR ? "Major" : shown >= MODERATE ? "Moderate" : "Minor";
        return new Words()
                .strong(name)
                .say(", " + Figures.one(points) + " points.")
                .done();
    }

    private double overall(Asked asked, double score) {
        return orZero(supposed.with(dossier.scorecard(), List.of(asked.number() - 1), score));
    }

    private static double orZero(Scorecard card) {
        Double overall = card.overall();
        return overall == null ? 0 : overall;
    }
}
