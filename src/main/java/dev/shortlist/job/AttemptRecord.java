package dev.shortlist.job;

import dev.shortlist.store.PrivateFiles;
import dev.shortlist.tabular.ExportFile;
import dev.shortlist.tabular.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small file per attempt, from its beginning on: what {@code status} shows, also of a run that was killed. */
final class AttemptRecord {
    private static final int KEPT = 200;

    private final Path file;
    private final Instant started;
    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    private AttemptRecord(Path file, Instant started) {
        this.file = file;
        this.started = started;
    }

    static AttemptRecord begin(StateFolder state, String identity, Inputs inputs) throws IOException {
        Instant now = Instant.now();
        String name = now.toString().replaceAll("[-:.]", "") + '-' + RunIdentity.shortForm(identity) + ".json";
        AttemptRecord record = new AttemptRecord(state.attempts().resolve(name), now);
        record.members.put("started_at", now.toString());
        record.members.put("identity", identity);
        record.members.put(
                "files", inputs.files().stream().map(ExportFile::name).toList());
        record.members.put("state", "RUNNING");
        record.write();
        record.forgetOld(state);
        return record;
    }

    /** Removes what a kill left of writing a record, that of a published run among them. */
    static void forgetHalfWritten(StateFolder state) throws IOException {
        PrivateFiles.deleteTemporary(state.attempts());
    }

    private void forgetOld(StateFolder state) throws IOException {
        List<Path> all = files(state);
        for (Path old : all.subList(0, Math.max(0, all.size() - KEPT))) {
            Files.delete(old);
        }
    }

    void end(Outcome outcome) throws IOException {
        members.put("state", state(outcome));
        members.put("exit_code", outcome.exit());
        members.put("seconds", Duration.between(started, Instant.now()).toMillis() / 1000.0);
        if (outcome.published() != null) {
            members.put("run", String.valueOf(outcome.published().getFileName()));
        }
        RunResult result = outcome.result();
        if (result != null) {
            members.put("candidates", result.ranked() + result.notRanked());
            members.put("rejected", result.setAside().count());
        }
        write();
    }

    private static String state(Outcome outcome) {
        if (outcome.published() != null) {
            return "PUBLISHED";
        }
        return outcome.code() == ExitCode.TERMINATED || outcome.code() == ExitCode.INTERRUPTED ? "STOPPED" : "FAILED";
    }

    private void write() throws IOException {
        PrivateFiles.writeWhole(file, Json.object(members).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static List<Path> files(StateFolder state) throws IOException {
        try (Stream<Path> all = Files.list(state.attempts())) {
            return all.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    /** The last attempts, the latest first. */
    static List<JsonNode> last(StateFolder state, int most) throws IOException {
        if (!Files.isDirectory(state.attempts())) {
            return List.of();
        }
        List<Path> files = new ArrayList<>(files(state));
        java.util.Collections.reverse(files);
        List<JsonNode> attempts = new ArrayList<>();
        for (Path file : files.subList(0, Math.min(most, files.size()))) {
            try {
                attempts.add(JsonMapper.shared().readTree(Files.readAllBytes(file)));
            } catch (JacksonException e) {
                // somebody else's file, or one a full disk cut: it tells nothing
            }
        }
        return attempts;
    }
}
