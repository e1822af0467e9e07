package dev.shortlist.workbook;

import dev.shortlist.scoring.DimensionScore;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.SectionScore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The score columns of a table: a header that no other column has, and a candidate's scores in the same order. */
final class ScoreColumns {
    private final Columns columns;
    private final List<String> headers;

    /**
     * Headers beside a table's own; a name that is taken, whatever its case, says what it is.
     *
     * @param fixed the table's own headers
     */
    ScoreColumns(Columns columns, List<String> fixed) {
        this.columns = columns;
        this.headers = headers(columns, fixed);
    }

    /** A header per dimension, then one per section. */
    List<String> headers() {
        return headers;
    }

    /** A score per header, 0 to 100; null where the candidate has none. */
    List<@Nullable Double> scores(Scorecard scorecard) {
        List<@Nullable Double> scores = new ArrayList<>(headers.size());
        columns.dimensions().forEach(name -> scores.add(dimension(scorecard.dimensions(), name)));
        columns.sections().forEach(name -> scores.add(section(scorecard.sections(), name)));
        return scores;
    }

    private static @Nullable Double dimension(List<DimensionScore> dimensions, String name) {
        for (DimensionScore dimension : dimensions) {
            if (dimension.name().equals(name)) {
                return dimension.score();
            }
        }
        return null;
    }

    private static @Nullable Double section(List<SectionScore> sections, String name) {
        for (SectionScore section : sections) {
            if (section.section().equals(name)) {
                return section.score();
            }
        }
        return null;
    }

    private static List<String> headers(Columns columns, List<String> fixed) {
        Map<String, Integer> uses = new HashMap<>();
        List.of(fixed, columns.dimensions(), columns.sections())
                .forEach(names -> names.forEach(name -> uses.merge(folded(name), 1, Integer::sum)));
        Set<String> taken = new HashSet<>();
        fixed.forEach(name -> taken.add(folded(name)));
        List<String> headers = new ArrayList<>(columns.size());
        columns.dimensions().forEach(name -> headers.add(header("dimension: ", name, uses, taken)));
        columns.sections().forEach(name -> headers.add(header("section: ", name, uses, taken)));
        return List.copyOf(headers);
    }

    private static String header(String kind, String name, Map<String, Integer> uses, Set<String> taken) {
        boolean alone = !name.isBlank() && uses.getOrDefault(folded(name), 0) == 1;
        String wanted = alone ? name : kind + (name.isBlank() ? "none" : name);
        String header = wanted;
        for (int n = 2; !taken.add(folded(header)); n++) {
            header = wanted + " (" + n + ")";
        }
        return header;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
