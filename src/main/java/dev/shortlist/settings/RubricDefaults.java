package dev.shortlist.settings;

import dev.shortlist.rubric.Band;
import dev.shortlist.rubric.Dimension;
import dev.shortlist.rubric.HiringPolicy;
import dev.shortlist.rubric.MustHave;
import dev.shortlist.rubric.Part;
import dev.shortlist.rubric.Rubric;
import java.util.List;

/** What a rubric that leaves out its dimensions, bands or policy gets: the values of the seed's own system. */
final class RubricDefaults {
    static final List<Dimension> DIMENSIONS = List.of(
            new Dimension("technical", 0.40, List.of("Technical", "System Design"), Part.CONTENT),
            new Dimension("behavioral", 0.25, List.of("Behavioral"), Part.ANSWER),
            new Dimension("communication", 0.20, List.of("*"), Part.COMMUNICATION),
            new Dimension("problem-solving", 0.15, List.of("System Design"), Part.CONTENT));

    static final String RATIONALE = "The default weights: the rubric names none of its own.";

    static final List<Band> BANDS = List.of(
            new Band("Excellent", 85),
            new Band("Good", 70),
            new Band("Acceptable", 55),
            new Band("Below Average", 40),
            new Band("Poor", 0));

    /** Share of the interview's weight, 0 to 1. */
    static final double MINIMUM_COVERAGE = 0.70;

    static final int MINIMUM_SCORED_ANSWERS = 3;

    /** Stands in for a rubric that is no mapping, and is refused for it. */
    static final Rubric EMPTY =
            new Rubric("", 1, List.of(), DIMENSIONS, RATIONALE, BANDS, policy(DIMENSIONS), List.of());

    private RubricDefaults() {}

    /** The default policy; its must-have holds where the rubric has such a dimension. */
    static HiringPolicy policy(List<Dimension> dimensions) {
        List<MustHave> mustHaves = dimensions.stream()
                .filter(d -> d.name().equals("technical"))
                .map(d -> new MustHave(d.name(), 50))
                .toList();
        return new HiringPolicy(85, 70, 55, MINIMUM_COVERAGE, MINIMUM_SCORED_ANSWERS, List.of(), mustHaves);
    }
}
