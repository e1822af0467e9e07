package dev.shortlist.job;

import dev.shortlist.store.AssessmentTable;
import dev.shortlist.store.PrivateFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hsqldb.Database;
import org.hsqldb.DatabaseManager;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The job database: HSQLDB in the files of a folder. It is never the proof of anything; one that cannot be used is set
 * aside.
 *
 * @param folder where it is; a file {@code format} there says what made it
 */
record JobDatabase(Path folder) {
    static final String USER = "SA";

    /** Counts up when a table changes, Spring Batch's or ours. */
    private static final String FORMAT = "4\n";

    private static final String BEGUN = "begun\n";

    /** What HSQLDB names its files by. */
    private static final String NAME = "shortlist";

    /** What a job execution left: how it stands, and of its steps how many there are and how often each was written. */
    record Trace(List<String> rows) {
        private static final String QUERY = "SELECT E.STATUS, COUNT(*), SUM(S.VERSION), SUM(S.READ_COUNT)"
                + " FROM BATCH_JOB_EXECUTION E JOIN BATCH_STEP_EXECUTION S ON S.JOB_EXECUTION_ID = E.JOB_EXECUTION_ID"
                + " WHERE E.JOB_EXECUTION_ID = ? GROUP BY E.STATUS";

        static Trace of(JdbcTemplate jdbc, long execution) {
            return new Trace(jdbc.query(
                    QUERY,
                    (row, number) ->
                            row.getString(1) + ' ' + row.getLong(2) + ' ' + row.getLong(3) + ' ' + row.getLong(4),
                    execution));
        }
    }

    /**
     * Without {@code write_delay=false} 20 of 20 kills lost acknowledged commits; its own lock file makes reopening after
     * a kill wait 7 to 11 s, and we hold a lock of our own. Mapped into memory, a data file of 100,000 candidates counts as
     * memory of the process.
     */
    String url() {
        return "jdbc:hsqldb:file:" + folder.resolve(NAME)
                + ";hsqldb.write_delay=false;hsqldb.lock_file=false;hsqldb.full_log_replay=true"
                + ";hsqldb.tx=mvcc;hsqldb.default_table_type=cached;hsqldb.nio_data_file=false;shutdown=true";
    }

    /** Whether this version made it, to its end; otherwise its tables are to be created. */
    boolean isMade() throws IOException {
        return says(FORMAT);
    }

    private boolean says(String marked) throws IOException {
        return Files.exists(marker())
                && Arrays.equals(Files.readAllBytes(marker()), marked.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether there is one that another version made. */
    boolean isForeign() throws IOException {
        if (isMade() || says(BEGUN)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(f -> !f.equals(marker()));
        }
    }

    /** Removes one whose tables a kill kept from being made to the end: it holds nothing. */
    void removeHalfMade() throws IOException {
        if (says(BEGUN)) {
            PrivateFiles.deleteTree(folder);
            PrivateFiles.createFolder(folder);
        }
    }

    /** Its tables are about to be made. */
    void begun() throws IOException {
        PrivateFiles.writeWhole(marker(), BEGUN.getBytes(StandardCharsets.UTF_8));
    }

    /** Its tables are there. */
    void made() throws IOException {
        PrivateFiles.writeWhole(marker(), FORMAT.getBytes(StandardCharsets.UTF_8));
    }

    private Path marker() {
        return folder.resolve("format");
    }

    /** Keeps it beside its place, for whoever wants to look at it, and leaves room for a new one. Where it then is. */
    Path setAside() throws IOException {
        // HSQLDB keeps what it opened by its path, also where opening failed, and would hand it out again
        DatabaseManager.closeDatabases(Database.CLOSEMODE_IMMEDIATELY);
        Path aside = folder.resolveSibling(folder.getFileName() + ".damaged");
        PrivateFiles.deleteTree(aside);
        Files.move(folder, aside);
        PrivateFiles.createFolder(folder);
        return aside;
    }

    /**
     * Whether the files hold what the database acknowledged: it is closed by now, and opened again to look. On a full disk
     * HSQLDB acknowledges commits that are nowhere.
     */
    boolean holds(long execution, Trace trace) {
        try {
            return opened(jdbc -> Trace.of(jdbc, execution).equals(trace));
        } catch (DataAccessException e) {
            return false;
        }
    }

    /** Empties the table of candidates; whether that went well. A database that was never made has none. */
    boolean forgetsCandidates() throws IOException {
        if (!isMade()) {
            return !isForeign();
        }
        try {
            return opened(jdbc -> {
                new AssessmentTable(jdbc).clear();
                return true;
            });
        } catch (DataAccessException e) {
            return false;
        }
    }

    /** Opened once, and written anew as it is closed: HSQLDB leaves the bytes of rows that are gone in its files. */
    private boolean opened(Predicate<JdbcTemplate> work) {
        SingleConnectionDataSource connection = new SingleConnectionDataSource(url(), USER, "", true);
        try {
            JdbcTemplate jdbc = new JdbcTemplate(connection);
            boolean answer = work.test(jdbc);
            jdbc.execute("SHUTDOWN COMPACT");
            return answer;
        } finally {
            connection.destroy();
        }
    }
}
