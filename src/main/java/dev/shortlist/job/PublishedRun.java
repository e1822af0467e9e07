package dev.shortlist.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * A published run, as its sealed manifest has it.
 *
 * @param folder where it is
 * @param rubrics the SHA-256 of each rubric's file, by {@code <id> v<version>}
 * @param settings the settings that can change an output, by key
 * @param candidatesSha256 of {@code candidates.jsonl}, 64 hexadecimal digits
 */
public record PublishedRun(
        Path folder, SortedMap<String, String> rubrics, SortedMap<String, String> settings, String candidatesSha256) {
    public static final String WORKBOOK = "ranking.xlsx";
    public static final String CANDIDATES = "candidates.jsonl";

    /** The run of a folder; empty where it holds none. */
    public static Optional<PublishedRun> at(Path folder) {
        return Manifest.read(folder)
                .map(m -> new PublishedRun(
                        folder,
                        texts(m.path("rubrics")),
                        texts(m.path("settings")),
                        m.path("outputs").path(CANDIDATES).path("sha256").asString("")));
    }

    /** The folders of the runs of an output folder, the newest first; none where there is no such folder. */
    public static List<Path> newestFirst(Path output) throws IOException {
        return Files.isDirectory(output)
                ? RunFolder.published(output).stream().map(RunFolder::path).toList()
                : List.of();
    }

    /** Whether its candidates are still those that were published. */
    public boolean isUnchanged() throws IOException {
        Path candidates = folder.resolve(CANDIDATES);
        return Files.isRegularFile(candidates) && Manifest.sha256(candidates).equals(candidatesSha256);
    }

    private static SortedMap<String, String> texts(JsonNode object) {
        SortedMap<String, String> texts = new TreeMap<>();
        object.properties().forEach(p -> texts.put(p.getKey(), p.getValue().asString("")));
        return texts;
    }
}
