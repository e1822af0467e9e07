package dev.shortlist.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The records of attempts whose runs are gone: they name input files, which may be named for people. */
final class OldRecords {
    private final Path output;
    private final StateFolder state;
    private final Set<String> kept;

    /** With the identities, in short form, of which something is still there. */
    OldRecords(Path output, StateFolder state, Set<String> keptKeys) {
        this.output = output;
        this.state = state;
        kept = identities(keptKeys.stream());
    }

    private static Set<String> identities(Stream<String> keys) {
        return keys.map(key -> key.substring(0, Math.min(RunIdentity.SHORT, key.length())))
                .collect(Collectors.toSet());
    }

    /**
     * Removes them.
     *
     * @param refused runs that published nothing and go now
     * @param cutoff what published nothing and began earlier goes too
     */
    void remove(List<RunFolder> refused, Instant cutoff) throws IOException {
        Set<String> gone = identities(refused.stream().map(RunFolder::key));
        List<Path> files;
        try (Stream<Path> all = Files.list(state.attempts())) {
            files = all.filter(f -> f.toString().endsWith(".json")).toList();
        }
        for (Path file : files) {
            if (isOld(file, gone, cutoff)) {
                Files.delete(file);
            }
        }
    }

    private boolean isOld(Path file, Set<String> gone, Instant cutoff) throws IOException {
        try {
            JsonNode attempt = JsonMapper.shared().readTree(Files.readAllBytes(file));
            String run = attempt.path("run").asString("");
            if (!run.isEmpty()) {
                return !Files.isDirectory(output.resolve(run));
            }
            String identity = attempt.path("identity").asString("");
            if (identity.length() < RunIdentity.SHORT || kept.contains(RunIdentity.shortForm(identity))) {
                return false;
            }
            return gone.contains(RunIdentity.shortForm(identity))
                    || Instant.parse(attempt.path("started_at").asString("")).isBefore(cutoff);
        } catch (JacksonException | DateTimeException e) {
            // somebody else's file, or one a full disk cut
            return false;
        }
    }
}
