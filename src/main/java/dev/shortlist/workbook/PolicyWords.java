package dev.shortlist.workbook;

import dev.shortlist.rubric.Band;
import dev.shortlist.rubric.Dimension;
import dev.shortlist.rubric.HiringPolicy;
import dev.shortlist.rubric.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The rules of a rubric in words. */
final class PolicyWords {
    private PolicyWords() {}

    static String cuts(HiringPolicy policy) {
        return "Hold from " + Decimals.plain(policy.hold()) + ", Hire from " + Decimals.plain(policy.hire())
                + ", Strong Hire from " + Decimals.plain(policy.strongHire());
    }

    /** What a candidate needs for a rank, and what for more than Hold. */
    static String conditions(HiringPolicy policy) {
        List<String> conditions = new ArrayList<>();
        conditions.add(Decimals.plain(100 * policy.minimumCoverage()) + " % of the interview's weight scored");
        conditions.add("at least " + policy.minimumScoredAnswers() + " answers scored");
        policy.requiredSections().forEach(s -> conditions.add("an answer of the section \"" + s + "\" scored"));
        String needed = "for a rank: " + String.join(", ", conditions);
        String mustHaves = policy.mustHaves().stream()
                .map(m -> m.dimension() + " at least " + Decimals.plain(m.atLeast()))
                .collect(Collectors.joining(", "));
        return mustHaves.isEmpty() ? needed : needed + "; for more than Hold: " + mustHaves;
    }

    static String bands(Rubric rubric) {
        return rubric.bands().stream().map(PolicyWords::band).collect(Collectors.joining(", "));
    }

    private static String band(Band band) {
        return band.name() + " from " + Decimals.plain(band.atLeast());
    }

    static String weights(Rubric rubric) {
        return rubric.dimensions().stream().map(PolicyWords::weight).collect(Collectors.joining(", "));
    }

    private static String weight(Dimension dimension) {
        return dimension.name() + " " + Decimals.plain(dimension.weight());
    }
}
