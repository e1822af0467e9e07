package dev.shortlist.night;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a harness did to a night and what it saw, a line each, apart from what the job writes of itself. */
final class History {
    private static final Path FOLDER = Path.of("target", "night-history");

    private final Path file;

    private History(Path file) {
        this.file = file;
    }

    /** An empty history. */
    static History begin(String name) throws IOException {
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve(name + ".jsonl");
        Files.deleteIfExists(file);
        return new History(file);
    }

    void add(Map<String, ?> seen) throws IOException {
        Files.writeString(file, JsonMapper.shared().writeValueAsString(seen) + "\n", CREATE, APPEND);
    }
}
