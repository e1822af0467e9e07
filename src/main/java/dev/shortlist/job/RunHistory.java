package dev.shortlist.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The last attempts, read from their records: no database is opened, so it works while a run is at work. */
public final class RunHistory {
    /**
     * An attempt.
     *
     * @param startedAt when it began, UTC
     * @param state running, interrupted, published or failed
     * @param exitCode the exit code; empty while it has none
     * @param seconds how long it took; empty while it has not ended
     * @param candidates candidates published; empty where nothing was
     * @param rejected rows and files set aside; empty where nothing was published
     * @param files the names of its inputs
     * @param run the folder it published; empty where it did not
     */
    public record Entry(
            String startedAt,
            String state,
            String exitCode,
            String seconds,
            String candidates,
            String rejected,
            List<String> files,
            String run) {
        public Entry {
            files = List.copyOf(files);
        }
    }

    private RunHistory() {}

    /** The last attempts, the latest first. */
    public static List<Entry> last(Path stateFolder, int most) throws IOException {
        StateFolder state = new StateFolder(stateFolder);
        boolean atWork = atWork(state);
        List<Entry> entries = new ArrayList<>();
        for (JsonNode attempt : AttemptRecord.last(state, most)) {
            entries.add(entry(attempt, atWork && entries.isEmpty()));
        }
        return entries;
    }

    private static boolean atWork(StateFolder state) throws IOException {
        if (!Files.exists(state.lock())) {
            return false;
        }
        Optional<RunLock> lock = RunLock.tryLock(state.lock());
        if (lock.isPresent()) {
            lock.get().close();
        }
        return lock.isEmpty();
    }

    private static Entry entry(JsonNode attempt, boolean atWork) {
        String state = attempt.path("state").asString("");
        if (state.equals("RUNNING") && !atWork) {
            state = "INTERRUPTED";
        }
        List<String> files = new ArrayList<>();
        attempt.path("files").forEach(f -> files.add(f.asString("")));
        return new Entry(
                attempt.path("started_at").asString(""),
                state.toLowerCase(java.util.Locale.ROOT),
                text(attempt, "exit_code"),
                text(attempt, "seconds"),
                text(attempt, "candidates"),
                text(attempt, "rejected"),
                files,
                text(attempt, "run"));
    }

    private static String text(JsonNode attempt, String member) {
        return attempt.path(member).asString("");
    }
}
