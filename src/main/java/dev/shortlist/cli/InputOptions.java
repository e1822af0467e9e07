package dev.shortlist.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** What both {@code run} and {@code check} take. */
final class InputOptions {
    @Option(
            names = "--input",
            paramLabel = "PATH",
            description = "An export, or a folder of exports; may be repeated. Default: input")
    private List<Path> inputs = new ArrayList<>();

    @Option(
            names = "--config",
            paramLabel = "DIR",
            defaultValue = "config",
            description = "Settings, rubrics and column names. Default: ${DEFAULT-VALUE}")
    private Path config = Path.of("config");

    @Option(
            names = "--rubric",
            paramLabel = "FILE",
            description = "A rubric to use instead of those of the configuration; may be repeated")
    private List<Path> rubrics = new ArrayList<>();

    @Option(names = "--set", paramLabel = "key=value", description = "A setting; may be repeated")
    private Map<String, String> settings = new LinkedHashMap<>();

    List<Path> inputs() {
        return inputs.isEmpty() ? List.of(Path.of("input")) : inputs;
    }

    Path config() {
        return config;
    }

    List<Path> rubrics() {
        return rubrics;
    }

    Map<String, String> settings() {
        return settings;
    }
}
