package dev.shortlist.report;

import dev.shortlist.recommendation.Reason;
import dev.shortlist.recommendation.Recommendation;
import dev.shortlist.report.Page.Mark;
import dev.shortlist.report.Page.Overall;
import dev.shortlist.report.Page.Scale;
import dev.shortlist.rubric.HiringPolicy;
import dev.shortlist.scoring.Scorecard;
import java.util.ArrayList;
import java.util.List;

/** The overall score: its number, its words and its drawing. */
final class Gauge {
    private final Dossier dossier;
    private final Scorecard scorecard;
    private final HiringPolicy policy;

    /** Of the position's candidates; empty where there is none but this one, or no result to hold beside it. */
    private final String median;

    Gauge(Dossier dossier) {
        this.dossier = dossier;
        this.scorecard = dossier.scorecard();
        this.policy = dossier.rubric().policy();
        this.median = dossier.conclusive()
                ? dossier.standings()
                        .median(dossier.interview().position(), scorecard.rubricId())
                        .map(Figures::one)
                        .orElse("")
                : "";
    }

    Overall overall() {
        Double overall = scorecard.overall();
        if (overall == null) {
            Sentence none =
                    Sentence.plain("There is too little evidence for an overall score. That is not a score of 0.");
            return new Overall("No score", false, "", List.of(none), scale("", "", ""), List.of());
        }
        return new Overall(
                Figures.whole(overall),
                true,
                dossier.band(overall),
                exact(overall),
                scale(Figures.one(overall), low(), high()),
                why(overall));
    }

    private List<Sentence> exact(double overall) {
        List<Sentence> lines = new ArrayList<>();
        Words words = new Words().say("Exactly ").strong(Figures.one(overall));
        if (scorecard.intervalLow() != null && scorecard.intervalHigh() != null) {
            words.say("; 80\u00a0% interval ").strong(interval());
        }
        lines.add(words.say(".").done());
        if (!median.isEmpty()) {
            lines.add(Sentence.plain("The dot is the median of the position, " + median + "."));
        }
        return lines;
    }

    private String interval() {
        return low() + " to " + high();
    }

    private String low() {
        return scorecard.intervalLow() == null ? "" : Figures.one(scorecard.intervalLow());
    }

    private String high() {
        return scorecard.intervalHigh() == null ? "" : Figures.one(scorecard.intervalHigh());
    }

    private Scale scale(String score, String low, String high) {
        if (!dossier.classed()) {
            return new Scale(text(score), score, low, high, median, List.of(), List.of());
        }
        List<Mark> cuts = policy.cuts().stream()
                .map(c -> new Mark(Figures.plain(c), Figures.plain(c)))
                .toList();
        List<Mark> zones = List.of(
                zone(0, policy.hold(), Recommendation.DO_NOT_HIRE),
                zone(policy.hold(), policy.hire(), Recommendation.HOLD),
                zone(policy.hire(), policy.strongHire(), Recommendation.HIRE),
                zone(policy.strongHire(), 100, Recommendation.STRONG_HIRE));
        return new Scale(text(score), score, low, high, median, cuts, zones);
    }

    private String text(String score) {
        String line = score.isEmpty()
                ? "A scale from 0 to 100 without a score."
                : score + " of 100, 80\u00a0% interval " + interval() + ".";
        String placed = line + (median.isEmpty() ? "" : " The median of the position is " + median + ".");
        return !dossier.classed()
                ? placed
                : placed
                        + " The cuts: Hold from " + Figures.plain(policy.hold()) + ", Hire from "
                        + Figures.plain(policy.hire()) + ", Strong Hire from " + Figures.plain(policy.strongHire())
                        + ".";
    }

    private static Mark zone(double from, double to, Recommendation recommendation) {
        return new Mark(Figures.one((from + to) / 2), recommendation.label());
    }

    private List<Sentence> why(double overall) {
        List<Reason.Contribution> parts = dossier.reasons(Reason.Contribution.class);
        List<Sentence> lines = new ArrayList<>();
        if (!parts.isEmpty()) {
            lines.add(Sentence.plain(String.join(
                            " + ",
                            parts.stream()
                                    .map(c -> Phrases.title(c.dimension()) + " " + Figures.one(c.score()) + " \u00d7 "
                                            + Figures.percent(c.share()))
                                    .toList())
                    + " = "
                    + Figures.one(overall)
                    + "."));
        }
        if (scorecard.standardError() != null) {
            lines.add(Sentence.plain("Interval: " + Figures.one(overall) + " \u00b1 1.28 \u00d7 "
                    + Figures.one(scorecard.standardError())
                    + ", the standard error in points."));
        }
        return lines;
    }
}
