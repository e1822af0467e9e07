package dev.shortlist.store;

import dev.shortlist.recommendation.Recommendation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The table of the run's candidates, small rows in the order of the ranking; it holds one run at a time. */
public final class AssessmentTable {
    private static final int PAGE = 1_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What of a row no query looks at. */
    private record Facts(Map<String, Double> dimensions, List<String> sections) {}

    private final JdbcTemplate jdbc;

    public AssessmentTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Leaves no row of an earlier run. Without {@code AND COMMIT} HSQLDB takes one row after the other and holds each until it
     * is done: 200,000 candidates do not fit into 64 MiB then.
     */
    public void clear() {
        jdbc.execute("TRUNCATE TABLE assessment AND COMMIT");
    }

    void insert(List<AssessmentRow> rows) {
        jdbc.batchUpdate(
                "INSERT INTO assessment (display_order, partition_no, record_offset, position_name, rubric_id, recommendation,"
                        + " overall, standard_error, facts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows.stream()
                        .map(r -> new @Nullable Object[] {
                            r.displayOrder(),
                            r.partition(),
                            r.offset(),
                            r.position(),
                            r.rubricId(),
                            r.recommendation().name(),
                            r.overall(),
                            r.standardError(),
                            JSON.writeValueAsString(new Facts(r.dimensions(), r.sections()))
                        })
                        .toList());
    }

    /** The rows after one, in display order; at most a page of them. Empty text begins. */
    List<AssessmentRow> after(String displayOrder) {
        return jdbc.query(
                "SELECT display_order, partition_no, record_offset, position_name, rubric_id, recommendation, overall,"
                        + " standard_error, facts FROM assessment WHERE display_order > ?"
                        + " ORDER BY display_order FETCH FIRST " + PAGE + " ROWS ONLY",
                (row, number) -> read(row),
                displayOrder);
    }

    /** Every row, in display order, without holding them all. */
    public void forEach(Consumer<AssessmentRow> action) {
        List<AssessmentRow> page = after("");
        while (!page.isEmpty()) {
            page.forEach(action);
            page = after(page.get(page.size() - 1).displayOrder());
        }
    }

    /** How many candidates there are. */
    public long count() {
        Long count = jdbc.queryForObject("SELECT COUNT(*) FROM assessment", Long.class);
        return count == null ? 0 : count;
    }

    private static AssessmentRow read(ResultSet row) throws SQLException {
        Facts facts = JSON.readValue(row.getString("facts"), Facts.class);
        return new AssessmentRow(
                row.getString("display_order"),
                row.getInt("partition_no"),
                row.getLong("record_offset"),
                row.getString("position_name"),
                row.getString("rubric_id"),
                Recommendation.valueOf(row.getString("recommendation")),
                row.getObject("overall", Double.class),
                row.getObject("standard_error", Double.class),
                facts.dimensions(),
                facts.sections());
    }
}
