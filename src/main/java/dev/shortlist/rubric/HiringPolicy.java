package dev.shortlist.rubric;

import java.util.List;

/**
 * The cuts and conditions by which a score becomes a recommendation.
 *
 * @param strongHire the lowest score of a Strong Hire, 0 to 100
 * @param hire the lowest score of a Hire
 * @param hold the lowest score of a Hold; below it is Do Not Hire
 * @param minimumCoverage the share of the interview's weight that must have been scored, 0 to 1
 * @param minimumScoredAnswers the number of answers that must have been scored
 * @param requiredSections the sections that need at least one scored answer
 * @param mustHaves dimensions without which nobody is recommended above Hold
 */
public record HiringPolicy(
        double strongHire,
        double hire,
        double hold,
        double minimumCoverage,
        int minimumScoredAnswers,
        List<String> requiredSections,
        List<MustHave> mustHaves) {
    public HiringPolicy {
        requiredSections = List.copyOf(requiredSections);
        mustHaves = List.copyOf(mustHaves);
    }

    /** The three cuts, ascending: Hold, Hire, Strong Hire. */
    public List<Double> cuts() {
        return List.of(hold, hire, strongHire);
    }
}
