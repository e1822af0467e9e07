package dev.shortlist.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.shortlist.authoring.PastQuestions;
import dev.shortlist.authoring.RubricDraft;
import dev.shortlist.evaluation.PastExports;
import dev.shortlist.job.ExitCode;
import dev.shortlist.job.InputFailures;
import dev.shortlist.settings.RubricFiles;
import dev.shortlist.settings.Settings;
import dev.shortlist.settings.SettingsException;
import dev.shortlist.store.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the skeleton of a rubric for the questions of an export. */
@Command(
        name = "draft",
        mixinStandardHelpOptions = true,
        description = "Writes the skeleton of a rubric with the positions, sections and questions of exports.",
        footer = "Without --terms no word of a candidate is in it.")
final class RubricDraftCommand implements Callable<Integer> {
    @Option(
            names = "--input",
            paramLabel = "EXPORT",
            required = true,
            description = "An export, or a folder of exports; may be repeated")
    private List<Path> inputs = new ArrayList<>();

    @Option(names = "--to", paramLabel = "FILE", description = "A file that is not there yet. Default: the output")
    private @Nullable Path to;

    @Option(
            names = "--id",
            paramLabel = "ID",
            defaultValue = "",
            description = "The rubric's id. Default: the position")
    private String id = "";

    @Option(
            names = "--terms",
            description = "Also words that answers of at least five candidates share, as comments: candidates' words")
    private boolean terms;

    @Option(
            names = "--config",
            paramLabel = "DIR",
            defaultValue = "config",
            description = "Settings and column names. Default: ${DEFAULT-VALUE}")
    private Path config = Path.of("config");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!id.matches("([A-Za-z0-9][A-Za-z0-9._-]{0,79})?")) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "--id: expected letters, digits, '.', '-' and '_', 80 at most, found \"" + Plain.text(id, 40)
                            + '"');
        }
        try {
            if (to != null && Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
                error(to + ": expected a file that is not there yet, found one [CREATE]");
                return ExitCode.CANNOT_CREATE.code();
            }
            return draft().code();
        } catch (SettingsException e) {
            e.problems().forEach(this::error);
            return ExitCode.CONFIGURATION.code();
        } catch (IOException e) {
            error(InputFailures.inWords(e));
            return ExitCode.NO_INPUT.code();
        }
    }

    private ExitCode draft() throws IOException {
        PastQuestions past = new PastQuestions(
                Settings.load(config, Map.of(), System.getProperties())
                        .language()
                        .analyzer(),
                terms);
        try (PastExports exports = PastInterviews.read(inputs, config, this::error)) {
            exports.forEach(one -> past.add(one.interview()));
        }
        String yaml = new RubricDraft(past, RubricFiles::refusesQuestion, RubricFiles::refusesName).yaml(id);
        if (yaml.isEmpty()) {
            error("expected a question in the exports, found none [EMPTY]");
            return ExitCode.DATA;
        }
        return to == null ? print(yaml) : write(to, yaml);
    }

    private ExitCode print(String yaml) {
        spec.commandLine().getOut().print(yaml);
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    private ExitCode write(Path file, String yaml) {
        try {
            PrivateFiles.writeWhole(file, yaml.getBytes(UTF_8));
            return ExitCode.OK;
        } catch (IOException e) {
            error(file + ": expected a file that can be written, found "
                    + e.getClass().getSimpleName() + " [CREATE]");
            return ExitCode.CANNOT_CREATE;
        }
    }

    private void error(String line) {
        spec.commandLine().getErr().println("shortlist: " + Plain.line(line));
    }
}
