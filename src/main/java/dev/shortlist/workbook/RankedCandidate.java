package dev.shortlist.workbook;

import dev.shortlist.interview.Interview;
import dev.shortlist.ranking.Standing;
import dev.shortlist.recommendation.Assessment;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.scoring.Scorecard;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as the spreadsheet and the flat files show one, in display order: ranked ones first.
 *
 * @param assessment the scores and the decision
 * @param rubric the rubric it was scored by
 * @param overall the place among all ranked candidates; null exactly when the candidate is not ranked
 * @param inPosition the place among the ranked candidates of the position and its rubric; null when not ranked
 * @param report the report's path relative to the spreadsheet, {@code reports/<name>.html}; null when there is none
 */
public record RankedCandidate(
        Assessment assessment,
        Rubric rubric,
        @Nullable Standing overall,
        @Nullable Standing inPosition,
        @Nullable String report) {
    public RankedCandidate {
        boolean ranked = assessment.decision().recommendation().ranked();
        if (ranked != (overall != null)) {
            throw new IllegalArgumentException("expected a standing exactly for a ranked candidate, found ranked "
                    + ranked + " and standing " + overall);
        }
    }

    boolean ranked() {
        return overall != null;
    }

    Scorecard scorecard() {
        return assessment.scorecard();
    }

    Interview interview() {
        return assessment.scorecard().interview();
    }

    /** The name of the band the overall score falls in; empty without a score, and where the scale is not known. */
    String band() {
        String band = band(scorecard().overall());
        return band == null ? "" : band;
    }

    /** The name of the band a score of this candidate's falls in; null without one, and where the scale is not known. */
    @Nullable
    String band(@Nullable Double score) {
        return score == null || !assessment.decision().recommendation().isClass()
                ? null
                : rubric.band(score).name();
    }
}
