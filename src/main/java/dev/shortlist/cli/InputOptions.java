package dev.shortlist.cli;

import dev.shortlist.settings.SkipLimit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What both {@code run} and {@code check} take. */
final class InputOptions {
    private static final int SHOWN = 40;

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

    @Option(
            names = "--skip-limit",
            paramLabel = "LIMIT",
            description = "Rows of a file, or a share of them, that may be set aside before all of it is. Default: 5%%")
    private @Nullable String skipLimit;

    List<Path> inputs() {
        return inputs.isEmpty() ? List.of(Path.of("input")) : inputs;
    }

    /** Whether any was named. */
    boolean namesInputs() {
        return !inputs.isEmpty();
    }

    Path config() {
        return config;
    }

    List<Path> rubrics() {
        return rubrics;
    }

    /**
     * The settings given on the command line, by key.
     *
     * @throws IllegalOption when one makes no sense
     */
    Map<String, String> settings() {
        Map<String, String> all = new LinkedHashMap<>(settings);
        if (skipLimit != null) {
            all.put("ingest.skip-limit", known(skipLimit));
        }
        return all;
    }

    private static String known(String limit) {
        if (SkipLimit.of(limit).isEmpty()) {
            throw new IllegalOption(
                    "--skip-limit: expected a number of rows such as 20, or a share such as 5%, found \""
                            + Plain.text(limit, SHOWN) + '"');
        }
        return limit;
    }
}
