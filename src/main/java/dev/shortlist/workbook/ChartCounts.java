package dev.shortlist.workbook;

import dev.shortlist.ranking.PositionName;
import dev.shortlist.recommendation.Recommendation;
import dev.shortlist.rubric.HiringPolicy;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.scoring.SectionScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the charts show, counted candidate by candidate. */
final class ChartCounts {
    /** In points; each bin holds its lower end, the last one 100 too. */
    static final int BIN = 5;

    static final int BINS = 100 / BIN;

    /** Bars that a chart can show with their names. */
    private static final int MOST_BARS = 20;

    private final List<Map<ScoreClass, Long>> bins = new ArrayList<>();
    private final Map<String, HiringPolicy> policies = new TreeMap<>();
    private final Groups<String, OfPosition> positions;
    private final Groups<String, OfSection> sections;

    ChartCounts(WorkbookLimits limits) {
        for (int i = 0; i < BINS; i++) {
            bins.add(new EnumMap<>(ScoreClass.class));
        }
        positions = new Groups<>(limits.groups());
        sections = new Groups<>(limits.groups());
    }

    /** Where a score lies among the cuts of a policy, whatever else decided. */
    enum ScoreClass {
        NOT_STATED("No class stated"),
        BELOW_HOLD("Below the cut of Hold"),
        HOLD("From the cut of Hold"),
        HIRE("From the cut of Hire"),
        STRONG_HIRE("From the cut of Strong Hire");

        private final String label;

        ScoreClass(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        static ScoreClass of(double score, HiringPolicy policy) {
            if (score >= policy.strongHire()) {
                return STRONG_HIRE;
            }
            if (score >= policy.hire()) {
                return HIRE;
            }
            return score >= policy.hold() ? HOLD : BELOW_HOLD;
        }
    }

    /** How many candidates for a position got each recommendation. */
    record OfPosition(String name, Map<Recommendation, Long> counts) {
        long count(Recommendation recommendation) {
            return counts.getOrDefault(recommendation, 0L);
        }

        long all() {
            return counts.values().stream().mapToLong(n -> n).sum();
        }
    }

    /** The scores of a section over all positions. */
    record OfSection(String name, Spread scores) {}

    void add(RankedCandidate candidate) {
        Rubric rubric = candidate.rubric();
        Double overall = candidate.scorecard().overall();
        if (candidate.ranked() && overall != null) {
            int bin = Math.min(BINS - 1, (int) (overall / BIN));
            boolean stated = candidate.assessment().decision().recommendation().isClass();
            if (stated) {
                policies.put(rubric.id(), rubric.policy());
            }
            bins.get(bin)
                    .merge(stated ? ScoreClass.of(overall, rubric.policy()) : ScoreClass.NOT_STATED, 1L, Long::sum);
        }
        String position = candidate.interview().position();
        OfPosition of = positions.of(
                PositionName.folded(position), () -> new OfPosition(position, new EnumMap<>(Recommendation.class)));
        if (of != null) {
            of.counts().merge(candidate.assessment().decision().recommendation(), 1L, Long::sum);
        }
        candidate.scorecard().sections().forEach(this::add);
    }

    private void add(SectionScore section) {
        Double score = section.score();
        OfSection of = sections.of(section.section(), () -> new OfSection(section.section(), new Spread()));
        if (of != null && score != null) {
            of.scores().add(Decimals.rounded(score, 1));
        }
    }

    /**
     * The places among the cut-offs that ranked candidates have, all of them where a class is stated for one, or where there is
     * no candidate.
     */
    List<ScoreClass> places() {
        boolean stated = !policies.isEmpty() || positions.all().isEmpty();
        boolean notStated = bins.stream().anyMatch(b -> b.containsKey(ScoreClass.NOT_STATED));
        return Stream.of(ScoreClass.values())
                .filter(c -> c == ScoreClass.NOT_STATED ? notStated || !stated : stated)
                .toList();
    }

    /** The recommendations to show: classes where one is stated for a candidate, and what else there is. */
    List<Recommendation> recommendations() {
        Set<Recommendation> given = EnumSet.noneOf(Recommendation.class);
        positions.all().forEach(p -> given.addAll(p.counts().keySet()));
        boolean stated = given.stream().anyMatch(Recommendation::isClass) || given.isEmpty();
        return Stream.of(Recommendation.values())
                .filter(r -> given.contains(r)
                        || (stated && r != Recommendation.NEEDS_CALIBRATION)
                        || r == Recommendation.INSUFFICIENT_EVIDENCE)
                .toList();
    }

    /** Ranked candidates in a bin whose score lies there among the cuts. */
    long inBin(int bin, ScoreClass place) {
        return bins.get(bin).getOrDefault(place, 0L);
    }

    /** The policies of the ranked candidates, by rubric. */
    Map<String, HiringPolicy> policies() {
        return policies;
    }

    /** The positions with the most candidates, most first. */
    List<OfPosition> positions() {
        return positions.all().stream()
                .sorted(Comparator.comparingLong(OfPosition::all)
                        .reversed()
                        .thenComparing(p -> PositionName.folded(p.name())))
                .limit(MOST_BARS)
                .toList();
    }

    /** The sections with the most scores, in the order of the columns. */
    List<OfSection> sections(Columns columns) {
        return sections.all().stream()
                .filter(s -> s.scores().count() > 0)
                .sorted(Comparator.<OfSection>comparingLong(s -> s.scores().count())
                        .reversed()
                        .thenComparing(OfSection::name))
                .limit(MOST_BARS)
                .sorted(Comparator.<OfSection>comparingInt(s -> columns.place(s.name()))
                        .thenComparing(OfSection::name))
                .toList();
    }
}
