package dev.shortlist.store;

import dev.shortlist.recommendation.Recommendation;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A process with a small heap that fills the table of a large night and empties it; prints how many rows it had and has. */
final class ManyCandidates {
    private static final int CHUNK = 1_000;

    private ManyCandidates() {}

    /** Expects an empty folder and how many candidates there are. */
    public static void main(String[] arguments) throws SQLException {
        String url = "jdbc:hsqldb:file:" + Path.of(arguments[0]).resolve("db")
                + ";hsqldb.tx=mvcc;hsqldb.default_table_type=cached;hsqldb.nio_data_file=false";
        SingleConnectionDataSource database = new SingleConnectionDataSource(url, "SA", "", true);
        new ResourceDatabasePopulator(new ClassPathResource("db/hsqldb/assessment-1.sql")).execute(database);
        JdbcTemplate jdbc = new JdbcTemplate(database);
        AssessmentTable table = new AssessmentTable(jdbc);
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        int candidates = Integer.parseInt(arguments[1]);
        for (int from = 0; from < candidates; from += CHUNK) {
            table.insert(chunk(from));
            connection.commit();
        }
        connection.setAutoCommit(true);
        long before = table.count();
        table.clear();
        System.out.println(before + " " + table.count());
        jdbc.execute("SHUTDOWN");
        database.destroy();
    }

    private static List<AssessmentRow> chunk(int from) {
        List<AssessmentRow> rows = new ArrayList<>();
        for (int i = from; i < from + CHUNK; i++) {
            String order = String.format("%09d/%s", i, "of the ranking");
            rows.add(new AssessmentRow(
                    order,
                    i % 512,
                    i * 30_000L,
                    "position",
                    "rubric",
                    Recommendation.HOLD,
                    i / 1e6,
                    .5,
                    Map.of("technical", i / 1e6, "communication", .5, "ownership", .25),
                    List.of("a1b2c3d4e5f6", "b1b2c3d4e5f6", "c1b2c3d4e5f6", "d1b2c3d4e5f6")));
        }
        return rows;
    }
}
