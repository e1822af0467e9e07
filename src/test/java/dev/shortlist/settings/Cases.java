package dev.shortlist.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Test cases kept in YAML beside the tests. */
final class Cases {
    private Cases() {}

    static Stream<JsonNode> read(String name) {
        try (InputStream in = Objects.requireNonNull(Cases.class.getResourceAsStream(name), name)) {
            return new YAMLMapper().readTree(in).values().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
