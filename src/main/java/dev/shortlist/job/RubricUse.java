package dev.shortlist.job;

import dev.shortlist.authoring.AskedCounts;
import dev.shortlist.authoring.Remark;
import dev.shortlist.authoring.Remarks;
import dev.shortlist.rubric.Rubrics;
import dev.shortlist.scoring.TextAnalyzer;
import dev.shortlist.settings.LoadedRubric;
import dev.shortlist.settings.RubricSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What there is to say of a run's rubrics, and which positions have none of their own.
 *
 * @param remarks on each rubric in turn
 * @param byDefault the positions that only the default rubric is for, the most frequent first
 * @param without the positions that no rubric is for
 */
public record RubricUse(List<RubricRemark> remarks, List<OfPosition> byDefault, List<OfPosition> without) {
    /** Nothing to say. */
    public static final RubricUse NONE = new RubricUse(List.of(), List.of(), List.of());

    /** Lines of a kind; of more it is said how many. */
    private static final int LINES = 5;

    public RubricUse {
        remarks = List.copyOf(remarks);
        byDefault = List.copyOf(byDefault);
        without = List.copyOf(without);
    }

    /**
     * How often a position came.
     *
     * @param position as written; of several ways to write it the one that sorts first
     * @param count of candidates, or of whatever was counted
     */
    public record OfPosition(String position, long count) {}

    /** What the rubrics themselves show. */
    public static RubricUse of(RubricSet rubrics) {
        List<RubricRemark> remarks = new ArrayList<>();
        for (LoadedRubric one : rubrics.loaded()) {
            Remarks.ofNamesAndWeights(one.rubric()).forEach(r -> remarks.add(RubricRemark.of(one, r)));
        }
        return new RubricUse(remarks, List.of(), List.of());
    }

    /** What only shows beside an export. */
    public static RubricUse of(RubricSet rubrics, AskedCounts.Kept asked, TextAnalyzer analyzer) {
        List<RubricRemark> remarks = new ArrayList<>();
        for (LoadedRubric one : rubrics.loaded()) {
            AskedCounts.OfRubric own = asked.rubrics().get(one.rubric().id());
            if (own != null) {
                Remarks.ofExport(one.rubric(), own, analyzer).forEach(r -> remarks.add(RubricRemark.of(one, r)));
            }
        }
        Rubrics all = rubrics.rubrics();
        return new RubricUse(
                remarks,
                positions(asked, all::isDefault),
                positions(asked, p -> all.forPosition(p).isEmpty()));
    }

    /** Both together. */
    public RubricUse plus(RubricUse more) {
        return new RubricUse(
                concat(remarks, more.remarks), concat(byDefault, more.byDefault), concat(without, more.without));
    }

    private static <T> List<T> concat(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static List<OfPosition> positions(AskedCounts.Kept asked, Predicate<String> which) {
        Map<String, OfPosition> found = new TreeMap<>();
        asked.positions().forEach((position, count) -> {
            if (which.test(position)) {
                found.merge(
                        position.toLowerCase(Locale.ROOT),
                        new OfPosition(position, count),
                        (a, b) -> new OfPosition(a.position(), a.count() + b.count()));
            }
        });
        return found.values().stream()
                .sorted(Comparator.comparing((OfPosition p) -> -p.count()).thenComparing(OfPosition::position))
                .toList();
    }

    /** What keeps candidates from being ranked, whatever they say, and nothing else. */
    public RubricUse worst() {
        return new RubricUse(remarks.stream().filter(RubricRemark::leavesNobody).toList(), List.of(), without);
    }

    /** The other remarks. */
    public RubricUse rest() {
        return new RubricUse(remarks.stream().filter(r -> !r.leavesNobody()).toList(), byDefault, List.of());
    }

    /**
     * The positions, a line for those that have no rubric and one for those that only the default is for.
     *
     * @param noun what was counted of a position: candidate, answer
     */
    public List<String> positionLines(String noun) {
        List<String> lines = new ArrayList<>();
        if (!without.isEmpty()) {
            lines.add("no rubric is for " + positions(without, noun)
                    + ", so nobody is ranked there. Add the name to the positions of a rubric [NO_RUBRIC]");
        }
        if (!byDefault.isEmpty()) {
            lines.add("only the default rubric, \"*\", is for " + positions(byDefault, noun) + " [DEFAULT_RUBRIC]");
        }
        return lines;
    }

    /** That candidates have no rubric, without a word of the export: for the error stream, which is kept and sent on. */
    public List<String> withoutLines() {
        long candidates = without.stream().mapToLong(OfPosition::count).sum();
        return without.isEmpty()
                ? List.of()
                : List.of("no rubric is for the position of " + candidates + " candidate" + (candidates == 1 ? "" : "s")
                        + ", so nobody is ranked there. The sheet \"Not ranked\" names it [NO_RUBRIC]");
    }

    /** The remarks, a line each, what is worst first; of each kind no more than a few. */
    public List<String> remarkLines() {
        List<String> lines = new ArrayList<>();
        byKind().forEach((kind, own) -> {
            own.stream().limit(LINES).map(RubricRemark::text).forEach(lines::add);
            if (own.size() > LINES) {
                lines.add("and " + (own.size() - LINES) + " more [" + kind + ']');
            }
        });
        return lines;
    }

    private Map<Remark.Kind, List<RubricRemark>> byKind() {
        return remarks.stream()
                .sorted(Comparator.comparing((RubricRemark r) -> !r.leavesNobody())
                        .thenComparing(r -> r.remark().kind()))
                .collect(Collectors.groupingBy(r -> r.remark().kind(), LinkedHashMap::new, Collectors.toList()));
    }

    private static String positions(List<OfPosition> positions, String noun) {
        String named = positions.stream()
                .limit(LINES)
                .map(p -> (p.position().isEmpty() ? "interviews without a position" : '"' + p.position() + '"') + " ("
                        + p.count() + ' ' + noun + (p.count() == 1 ? "" : "s") + ')')
                .collect(Collectors.joining(", "));
        int more = positions.size() - LINES;
        return (positions.size() == 1 ? "the position " : "the positions ")
                + named
                + (more > 0 ? " and " + more + " more" : "");
    }
}
