package dev.shortlist.job;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the job database knows of runs, removed with them: rows of Spring Batch's tables. */
final class RunRows {
    private static final String RUNS = "SELECT E.JOB_INSTANCE_ID,"
            + " MAX(CASE WHEN P.PARAMETER_NAME = 'identity' THEN P.PARAMETER_VALUE END),"
            + " MAX(CASE WHEN P.PARAMETER_NAME = 'attempt' THEN P.PARAMETER_VALUE END)"
            + " FROM BATCH_JOB_EXECUTION E"
            + " JOIN BATCH_JOB_EXECUTION_PARAMS P ON P.JOB_EXECUTION_ID = E.JOB_EXECUTION_ID"
            + " GROUP BY E.JOB_INSTANCE_ID";

    private static final String EXECUTIONS =
            " WHERE JOB_EXECUTION_ID IN (SELECT JOB_EXECUTION_ID FROM BATCH_JOB_EXECUTION WHERE JOB_INSTANCE_ID = ?)";

    /** Rows that refer to others first. */
    private static final List<String> DELETIONS = List.of(
            "DELETE FROM BATCH_STEP_EXECUTION_CONTEXT WHERE STEP_EXECUTION_ID IN"
                    + " (SELECT STEP_EXECUTION_ID FROM BATCH_STEP_EXECUTION" + EXECUTIONS + ")",
            "DELETE FROM BATCH_STEP_EXECUTION" + EXECUTIONS,
            "DELETE FROM BATCH_JOB_EXECUTION_CONTEXT" + EXECUTIONS,
            "DELETE FROM BATCH_JOB_EXECUTION_PARAMS" + EXECUTIONS,
            "DELETE FROM BATCH_JOB_EXECUTION WHERE JOB_INSTANCE_ID = ?",
            "DELETE FROM BATCH_JOB_INSTANCE WHERE JOB_INSTANCE_ID = ?");

    private RunRows() {}

    /**
     * Removes the rows of every run but some; no night may have the database open.
     *
     * @param kept the keys of those that stay
     * @param interrupted whether an earlier removal may have ended before its rows were written over
     */
    static void removeAllBut(StateFolder state, Set<String> kept, boolean interrupted)
            throws IOException, SQLException {
        JobDatabase files = state.database();
        if (!files.isMade()) {
            return;
        }
        try (Connection database = DriverManager.getConnection(files.url(), JobDatabase.USER, "")) {
            database.setAutoCommit(false);
            List<Long> gone = gone(database, kept);
            for (long instance : gone) {
                delete(database, instance);
            }
            database.commit();
            if (interrupted || !gone.isEmpty()) {
                try (Statement statement = database.createStatement()) {
                    // a deleted row is otherwise readable in the files until its place is used again
                    statement.execute("CHECKPOINT DEFRAG");
                }
            }
        }
    }

    private static List<Long> gone(Connection database, Set<String> kept) throws SQLException {
        List<Long> gone = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(RUNS)) {
            while (rows.next()) {
                String identity = rows.getString(2);
                String attempt = rows.getString(3);
                if (identity != null
                        && identity.length() >= RunIdentity.SHORT
                        && !kept.contains(RunIdentity.shortForm(identity) + '-' + attempt)) {
                    gone.add(rows.getLong(1));
                }
            }
        }
        return gone;
    }

    private static void delete(Connection database, long instance) throws SQLException {
        for (String deletion : DELETIONS) {
            try (PreparedStatement statement = database.prepareStatement(deletion)) {
                statement.setLong(1, instance);
                statement.executeUpdate();
            }
        }
    }
}
