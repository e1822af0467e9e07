package dev.shortlist.cli;

import dev.shortlist.calibration.Calibration;
import dev.shortlist.calibration.Learner;
import dev.shortlist.calibration.Lesson;
import dev.shortlist.evaluation.CannotEvaluate;
import dev.shortlist.evaluation.PastExports;
import dev.shortlist.evaluation.PastRatings;
import dev.shortlist.evaluation.TrainingRatings;
import dev.shortlist.job.ExitCode;
import dev.shortlist.job.InputFailures;
import dev.shortlist.settings.CalibrationFiles;
import dev.shortlist.settings.CalibrationText;
import dev.shortlist.settings.ColumnNames;
import dev.shortlist.settings.RubricFiles;
import dev.shortlist.settings.RubricSet;
import dev.shortlist.settings.Settings;
import dev.shortlist.settings.SettingsException;
import dev.shortlist.store.PrivateFiles;
import dev.shortlist.store.Rejections;
import dev.shortlist.tabular.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Learns from people's ratings, in past exports or on the sheet "To rate", how scores become what people would give, or
 * refuses.
 */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description =
                "Learns from people's ratings, in past exports or on the sheet \"To rate\" of ranking.xlsx; prints how well it"
                        + " agrees, and writes a calibration or says why there is none.")
final class CalibrateCommand implements Callable<Integer> {
    /** Of the permutations and draws: the same ratings are always judged alike. */
    private static final long SEED = 20_260_206;

    @Mixin
    private final InputOptions options = new InputOptions();

    @Option(
            names = "--from",
            arity = "1..*",
            paramLabel = "WORKBOOK",
            description =
                    "Instead of exports: a ranking.xlsx whose sheet \"To rate\" is filled in, or several people's copies")
    private List<Path> from = new ArrayList<>();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "Where the run of --from is looked for. Default: ${DEFAULT-VALUE}")
    private Path output = Path.of("output");

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "The file to write. Default: calibration/<date>-<hash of the data>.yml in the configuration")
    private @Nullable Path to;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description = "Its date, e.g. 2026-02-06T12:54:00Z. Default: SOURCE_DATE_EPOCH, or now")
    private @Nullable Instant asOf;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            return calibrate().code();
        } catch (IllegalOption e) {
            throw new CommandLine.ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        } catch (CannotEvaluate e) {
            e.lines().forEach(this::error);
            return ExitCode.DATA.code();
        } catch (RatedRun.NotFound e) {
            error(String.valueOf(e.getMessage()));
            return ExitCode.NO_INPUT.code();
        } catch (SettingsException e) {
            e.problems().forEach(this::error);
            return ExitCode.CONFIGURATION.code();
        } catch (IOException e) {
            error(InputFailures.inWords(e));
            return ExitCode.NO_INPUT.code();
        }
    }

    private void error(String line) {
        spec.commandLine().getErr().println("shortlist: " + Plain.line(line));
    }

    private ExitCode calibrate() throws IOException, CannotEvaluate, RatedRun.NotFound {
        if (!from.isEmpty() && options.namesInputs()) {
            throw new IllegalOption("expected either --input or --from, found both");
        }
        Instant made = made();
        if (to != null) {
            id(to);
        }
        Map<String, String> given = new LinkedHashMap<>(options.settings());
        // a rating must not be learnt from itself
        given.put("scoring.source", "text");
        Settings settings = Settings.load(options.config(), given, System.getProperties());
        RubricSet rubrics = options.rubrics().isEmpty()
                ? RubricFiles.inFolder(options.config())
                : RubricFiles.of(options.rubrics());
        TrainingRatings ratings = from.isEmpty()
                ? ratings(settings, rubrics)
                : RatedRun.of(from, output).ratings(settings, rubrics, this::error);
        Lesson lesson = new Learner(SEED).learn(ratings.answers());
        CalibrateText text = new CalibrateText(spec.commandLine().getOut());
        text.print(ratings, lesson);
        if (lesson instanceof Lesson.Refused refused) {
            error("no calibration: " + refused.reason() + " [DATA]");
            return ExitCode.DATA;
        }
        Lesson.Learnt learnt = (Lesson.Learnt) lesson;
        Path file = to == null
                ? options.config()
                        .resolve(CalibrationFiles.FOLDER)
                        .resolve(CalibrationMaking.name(made, ratings) + ".yml")
                : to;
        Calibration calibration = CalibrationMaking.of(id(file), made, ratings, learnt, settings, SEED);
        return write(file, CalibrationText.of(calibration), text);
    }

    private Instant made() {
        Instant given = asOf == null ? RunOptions.epoch(System.getenv(RunOptions.EPOCH)) : asOf;
        return (given == null ? Instant.now() : given).truncatedTo(ChronoUnit.SECONDS);
    }

    private static String id(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,75}\\.ya?ml")) {
            throw new IllegalOption(
                    "--to: expected a name of letters, digits, '.', '-' and '_' that ends in .yml, found \""
                            + Plain.text(name, 40) + '"');
        }
        return name.substring(0, name.lastIndexOf('.'));
    }

    private TrainingRatings ratings(Settings settings, RubricSet rubrics) throws IOException {
        Inputs inputs = Inputs.find(options.inputs());
        inputs.notTaken().forEach(n -> error("not opened: " + n));
        ColumnNames columns = ColumnNames.load(options.config());
        try (PastExports past = PastExports.read(inputs, settings, columns, rubrics)) {
            Rejections setAside = past.setAside();
            setAside.lines().forEach(this::error);
            return PastRatings.of(past, rubrics, settings.language().analyzer(), settings.scoring());
        }
    }

    private ExitCode write(Path file, byte[] bytes, CalibrateText text) {
        try {
            if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), bytes)) {
                error(file + ": expected no file, or the same calibration, found another [CREATE]");
                return ExitCode.CANNOT_CREATE;
            }
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            PrivateFiles.writeWhole(file.toAbsolutePath(), bytes);
            text.written(file);
            return ExitCode.OK;
        } catch (IOException e) {
            error(file + ": expected a file that can be written, found "
                    + e.getClass().getSimpleName() + " [CREATE]");
            return ExitCode.CANNOT_CREATE;
        }
    }
}
