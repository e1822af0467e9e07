package dev.shortlist.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The job database of a run that is not at work, opened from outside. */
final class JobDatabase implements AutoCloseable {
    private final Connection connection;

    private JobDatabase(Path folder) throws SQLException {
        connection = DriverManager.getConnection(
                "jdbc:hsqldb:file:" + folder.resolve("shortlist")
                        + ";hsqldb.write_delay=false;hsqldb.lock_file=false;hsqldb.full_log_replay=true;hsqldb.tx=mvcc"
                        + ";shutdown=true",
                "SA",
                "");
    }

    /** The database itself: what is changed in it is what the next run finds. */
    static JobDatabase of(Path output) throws SQLException {
        return new JobDatabase(output.resolve(".state/db"));
    }

    /** A copy, so that looking changes nothing. */
    static JobDatabase copyOf(Path output) throws IOException, SQLException {
        Path copy = Files.createTempDirectory(output.getParent(), "db-");
        Trees.copy(output.resolve(".state/db"), copy);
        return new JobDatabase(copy);
    }

    /** How many rows a table has. */
    long count(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Makes all that is known an hour later than it was, which is a clock that went back an hour since. */
    void anHourLater() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : new String[] {"BATCH_JOB_EXECUTION", "BATCH_STEP_EXECUTION"}) {
                statement.executeUpdate("UPDATE " + table + " SET CREATE_TIME = CREATE_TIME + INTERVAL '1' HOUR,"
                        + " START_TIME = START_TIME + INTERVAL '1' HOUR, END_TIME = END_TIME + INTERVAL '1' HOUR,"
                        + " LAST_UPDATED = LAST_UPDATED + INTERVAL '1' HOUR");
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
