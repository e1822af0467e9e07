package dev.shortlist.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The numbers of the newest published run, as its {@code run.json} has them.
 *
 * @param finishedAt when it was published
 * @param files input files
 * @param rows the account of their rows
 * @param ranked candidates with a rank
 * @param notRanked candidates without
 * @param recommendations candidates per recommendation, as people read it
 * @param stepSeconds how long each step took when it last ran, in seconds
 */
public record LastRun(
        Instant finishedAt,
        int files,
        Tally rows,
        long ranked,
        long notRanked,
        Map<String, Long> recommendations,
        Map<String, Double> stepSeconds) {
    public LastRun {
        recommendations = Collections.unmodifiableMap(new LinkedHashMap<>(recommendations));
        stepSeconds = Collections.unmodifiableMap(new LinkedHashMap<>(stepSeconds));
    }

    /** The newest of an output folder; empty where there is none, or it cannot be read. */
    public static Optional<LastRun> newest(Path output) throws IOException {
        if (!Files.isDirectory(output)) {
            return Optional.empty();
        }
        List<RunFolder> runs = RunFolder.published(output);
        try {
            return runs.isEmpty() ? Optional.empty() : Optional.of(read(runs.get(0)));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static LastRun read(RunFolder run) throws IOException {
        Path file = run.path().resolve(Manifest.RUN);
        // no manifest lists it, so a run is published without it
        JsonNode json =
                JsonMapper.shared().readTree(Files.exists(file) ? Files.readAllBytes(file) : new byte[] {'{', '}'});
        JsonNode rows = json.path("rows");
        JsonNode candidates = json.path("candidates");
        Map<String, Long> recommendations = new LinkedHashMap<>();
        candidates
                .path("recommendations")
                .properties()
                .forEach(r -> recommendations.put(r.getKey(), r.getValue().asLong(0)));
        Map<String, Double> steps = new LinkedHashMap<>();
        json.path("steps")
                .forEach(s ->
                        steps.put(s.path("step").asString(""), s.path("seconds").asDouble(0)));
        return new LastRun(
                run.ended(),
                json.path("files").size(),
                new Tally(
                        rows.path("rows_read").asLong(0),
                        rows.path("scored").asLong(0),
                        rows.path("rejected").asLong(0),
                        rows.path("duplicates").asLong(0)),
                candidates.path("ranked").asLong(0),
                candidates.path("not_ranked").asLong(0),
                recommendations,
                steps);
    }
}
