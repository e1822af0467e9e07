package dev.shortlist.job;

import dev.shortlist.ranking.PositionName;
import dev.shortlist.ranking.Standings;
import dev.shortlist.ranking.StandingsBuilder;
import dev.shortlist.rubric.Dimension;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.settings.RubricSet;
import dev.shortlist.store.AssessmentRow;
import dev.shortlist.store.AssessmentTable;
import dev.shortlist.store.HashedNames;
import dev.shortlist.store.WorkFolder;
import dev.shortlist.workbook.Columns;
import dev.shortlist.workbook.Outline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is known of all candidates together: their standings and which columns their spreadsheet needs. */
final class RunOverview {
    /**
     * The result of one pass over the candidates.
     *
     * @param standings ranks and medians
     * @param outline the columns and positions there are
     * @param ranked candidates with a rank
     * @param notRanked candidates without
     */
    record View(Standings standings, Outline outline, long ranked, long notRanked) {
        Columns columns() {
            return outline.columns();
        }
    }

    private final AssessmentTable table;
    private final RubricSet rubrics;
    private final WorkFolder work;
    private @Nullable View view;

    RunOverview(AssessmentTable table, RubricSet rubrics, WorkFolder work) {
        this.table = table;
        this.rubrics = rubrics;
        this.work = work;
    }

    /** The view, made by the rank step, or made again after a restart: it is a function of the table and the work files. */
    synchronized View view() {
        if (view == null) {
            view = look();
        }
        return view;
    }

    private View look() {
        StandingsBuilder standings = new StandingsBuilder();
        Set<String> used = new TreeSet<>();
        Set<String> sections = new TreeSet<>();
        SortedMap<String, Seen> positions = new TreeMap<>();
        long[] counts = new long[2];
        try (HashedNames names = new HashedNames(work)) {
            table.forEach(hashed -> {
                AssessmentRow row = inWords(names, hashed);
                add(standings, row);
                used.add(row.rubricId());
                sections.addAll(row.sections());
                if (row.recommendation().ranked()) {
                    positions
                            .computeIfAbsent(
                                    PositionName.folded(row.position()) + '\n' + row.rubricId(),
                                    key -> new Seen(row.position(), row.rubricId()))
                            .count(row.position());
                }
                counts[row.recommendation().ranked() ? 0 : 1]++;
            });
        }
        Outline outline = new Outline(
                columns(used, sections),
                positions.values().stream().map(this::position).toList());
        return new View(standings.build(), outline, counts[0], counts[1]);
    }

    /** A position that was met. */
    private static final class Seen {
        private final String rubricId;
        private String name;
        private long ranked;

        Seen(String name, String rubricId) {
            this.name = name;
            this.rubricId = rubricId;
        }

        /** Of several ways to write it, the one that sorts first. */
        void count(String written) {
            ranked++;
            name = written.compareTo(name) < 0 ? written : name;
        }
    }

    private Outline.Position position(Seen seen) {
        List<String> dimensions = rubrics.rubrics().byId(seen.rubricId).dimensions().stream()
                .map(Dimension::name)
                .toList();
        return new Outline.Position(seen.name, seen.rubricId, seen.ranked, dimensions);
    }

    private static AssessmentRow inWords(HashedNames names, AssessmentRow row) {
        try {
            return names.inWords(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(StandingsBuilder standings, AssessmentRow row) {
        standings.add(
                row.position(),
                row.rubricId(),
                row.recommendation().ranked(),
                row.overall(),
                row.standardError(),
                row.dimensions());
    }

    /** Dimensions and sections in the order of the rubrics; sections no rubric knows follow by name. */
    private Columns columns(Set<String> used, Set<String> sections) {
        List<Rubric> rubricsUsed = rubrics.rubrics().all().stream()
                .filter(r -> used.contains(r.id()))
                .toList();
        Set<String> dimensions = new LinkedHashSet<>();
        Set<String> ordered = new LinkedHashSet<>();
        for (Rubric rubric : rubricsUsed) {
            rubric.dimensions().stream().map(Dimension::name).forEach(dimensions::add);
            rubric.questions().stream()
                    .map(RubricQuestion::section)
                    .filter(sections::contains)
                    .forEach(ordered::add);
        }
        ordered.addAll(sections);
        return new Columns(List.copyOf(dimensions), List.copyOf(ordered));
    }
}
