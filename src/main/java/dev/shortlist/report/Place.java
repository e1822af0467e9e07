package dev.shortlist.report;

import dev.shortlist.interview.Interview;
import dev.shortlist.ranking.Standing;
import dev.shortlist.report.Page.Fact;
import dev.shortlist.scoring.Scorecard;
import java.util.ArrayList;
import java.util.List;

/** The place among the other candidates of the run. */
final class Place {
    private Place() {}

    static List<Fact> standing(Dossier dossier) {
        Scorecard scorecard = dossier.scorecard();
        Double score = scorecard.overall();
        Double error = scorecard.standardError();
        if (!dossier.conclusive() || score == null || error == null) {
            return List.of(
                    new Fact(
                            "Not ranked",
                            Sentence.plain(
                                    "Without enough evidence there is no rank and no percentile. Candidates who are not ranked are listed apart, not last.")));
        }
        Interview interview = dossier.interview();
        Standing within = dossier.standings().inPosition(interview.position(), scorecard.rubricId(), score, error);
        Standing overall = dossier.standings().overall(score, error);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Rank in the position", rank(within)));
        facts.add(new Fact("Rank overall", rank(overall)));
        dossier.standings()
                .median(interview.position(), scorecard.rubricId())
                .ifPresent(m -> facts.add(new Fact("Median of the position", median(score, m))));
        return facts;
    }

    /** Rank, range and percentile. */
    static Sentence rank(Standing standing) {
        Words words = new Words().strong(standing.rank() + " of " + standing.of());
        if (standing.of() == 1) {
            return words.say("; nobody to compare with.").done();
        }
        words.say(
                standing.best() == standing.worst()
                        ? "; no other rank is within the scores’ uncertainty."
                        : "; " + standing.best() + " to " + standing.worst() + " is within the scores’ uncertainty.");
        Double percentile = standing.percentile();
        if (percentile != null) {
            words.say(" Percentile " + Figures.whole(percentile) + ".");
        }
        return words.done();
    }

    private static Sentence median(double score, double median) {
        double difference = Figures.rounded(score - median);
        return Sentence.plain(Figures.one(median) + "; this candidate is "
                + (difference == 0
                        ? "at the median."
                        : Figures.one(Math.abs(difference)) + " points " + (difference > 0 ? "above." : "below.")));
    }
}
