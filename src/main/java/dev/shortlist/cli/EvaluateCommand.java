package dev.shortlist.cli;

import dev.shortlist.evaluation.AnswersTable;
import dev.shortlist.evaluation.CannotEvaluate;
import dev.shortlist.evaluation.Evaluation;
import dev.shortlist.evaluation.PastExports;
import dev.shortlist.evaluation.PastScores;
import dev.shortlist.evaluation.RatedAnswers;
import dev.shortlist.evaluation.RatingsTable;
import dev.shortlist.evaluation.ScoreColumn;
import dev.shortlist.evaluation.ScoredAnswers;
import dev.shortlist.job.ExitCode;
import dev.shortlist.job.InputFailures;
import dev.shortlist.settings.ColumnNames;
import dev.shortlist.settings.RubricFiles;
import dev.shortlist.settings.RubricSet;
import dev.shortlist.settings.Settings;
import dev.shortlist.settings.SettingsException;
import dev.shortlist.store.Rejections;
import dev.shortlist.tabular.Inputs;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How well the scores agree with what people rated, beside what length alone and the mean alone would give. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description =
                "Compares scores with people's ratings of the same answers: a run's answers.csv, or exports that are"
                        + " scored here by their words alone.")
final class EvaluateCommand implements Callable<Integer> {
    /** For whom it is written. */
    enum Format {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON
    }

    private static final int MOST_DRAWS = 100_000;
    private static final int SHOWN = 40;
    private static final int FEWEST_DRAWS = 100;

    @Mixin
    private final InputOptions options = new InputOptions();

    @Option(names = "--answers", paramLabel = "FILE", description = "A run's answers.csv, or the run's folder")
    private @Nullable Path answers;

    @Option(
            names = "--ratings",
            paramLabel = "FILE",
            description =
                    "A CSV of candidate_id, question_id, rating. Default: the ratings that stand with the answers")
    private @Nullable Path ratings;

    @Option(
            names = "--rating-max",
            paramLabel = "N",
            description = "The top of the scale of --ratings, where no column rating_max says it. Default: 1")
    private @Nullable Double maximum;

    @Option(
            names = "--score",
            paramLabel = "SCORE",
            defaultValue = "text_score",
            description = "text_score, score, content or content_alone. Default: ${DEFAULT-VALUE}")
    private ScoreColumn score = ScoreColumn.TEXT_SCORE;

    @Option(
            names = "--cut",
            paramLabel = "SHARE",
            description =
                    "From which rating on, 0 to 1, an answer counts as good for the AUC. Default: the upper of two"
                            + " ratings, or 0.5")
    private @Nullable Double cut;

    @Option(
            names = "--bootstrap",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Draws for the intervals; 0 for no intervals. Default: ${DEFAULT-VALUE}")
    private int draws = 1_000;

    @Option(names = "--picture", paramLabel = "FILE", description = "Writes a picture of score against rating, as SVG")
    private @Nullable Path picture;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or json for a program. Default: ${DEFAULT-VALUE}")
    private Format format = Format.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    private int exit;

    @Override
    public Integer call() {
        try {
            checkOptions();
            evaluate();
            return exit;
        } catch (IllegalOption e) {
            throw new CommandLine.ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        } catch (SettingsException e) {
            e.problems().forEach(this::error);
            return ExitCode.CONFIGURATION.code();
        } catch (CannotEvaluate e) {
            e.lines().forEach(this::error);
            return ExitCode.DATA.code();
        } catch (IOException e) {
            error(InputFailures.inWords(e));
            return ExitCode.NO_INPUT.code();
        }
    }

    private void error(String line) {
        spec.commandLine().getErr().println("shortlist: " + Plain.line(line));
    }

    private void checkOptions() {
        if ((answers == null) == !options.namesInputs()) {
            throw new IllegalOption(
                    "expected either --answers or --input, found " + (answers == null ? "neither" : "both"));
        }
        if (maximum != null && !(maximum > 0 && Double.isFinite(maximum))) {
            throw new IllegalOption("--rating-max: expected a number over 0, found " + maximum);
        }
        if (maximum != null && ratings == null) {
            throw new IllegalOption("--rating-max: expected --ratings beside it, found none");
        }
        if (cut != null && !(cut > 0 && cut <= 1)) {
            throw new IllegalOption("--cut: expected a number over 0 and up to 1, found " + cut);
        }
        if (picture != null && !String.valueOf(picture.getFileName()).endsWith(".svg")) {
            throw new IllegalOption("--picture: expected a name that ends with .svg, which is what is drawn, found \""
                    + Plain.text(String.valueOf(picture.getFileName()), SHOWN) + '"');
        }
        if (draws != 0 && (draws < FEWEST_DRAWS || draws > MOST_DRAWS)) {
            throw new IllegalOption(
                    "--bootstrap: expected 0, or " + FEWEST_DRAWS + " to " + MOST_DRAWS + ", found " + draws);
        }
    }

    private void evaluate() throws IOException, CannotEvaluate {
        // of two files that are missing the first is named before an export is scored
        RatingsTable rated = ratings == null ? null : RatingsTable.read(ratings, optional(maximum));
        ScoredAnswers scored = answers == null ? scoredHere() : AnswersTable.read(inFolder(answers), score);
        RatedAnswers compared = rated == null ? scored.withTheirRatings() : scored.with(rated);
        Evaluation evaluation =
                Evaluation.of(compared, cut == null ? OptionalDouble.empty() : OptionalDouble.of(100 * cut), draws);
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            EvaluateJson.print(evaluation, out);
        } else {
            new EvaluateText(evaluation, out).print();
        }
        if (picture != null) {
            write(picture, evaluation.picture());
        }
    }

    private static OptionalDouble optional(@Nullable Double number) {
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    private static Path inFolder(Path path) {
        return Files.isDirectory(path) ? path.resolve("answers.csv") : path;
    }

    private ScoredAnswers scoredHere() throws IOException {
        Map<String, String> given = new LinkedHashMap<>(options.settings());
        // a rating must not be compared with itself
        given.put("scoring.source", "text");
        Settings settings = Settings.load(options.config(), given, System.getProperties());
        ColumnNames columns = ColumnNames.load(options.config());
        RubricSet rubrics = options.rubrics().isEmpty()
                ? RubricFiles.inFolder(options.config())
                : RubricFiles.of(options.rubrics());
        Inputs inputs = Inputs.find(options.inputs());
        inputs.notTaken().forEach(n -> error("not opened: " + n));
        try (PastExports past = PastExports.read(inputs, settings, columns, rubrics)) {
            Rejections setAside = past.setAside();
            setAside.lines().forEach(this::error);
            if (!setAside.isEmpty()) {
                error(setAside.count() + " set aside in " + setAside.files() + " of "
                        + inputs.files().size() + " files");
                exit = setAside.isUnfinished()
                        ? ExitCode.TRY_LATER.code()
                        : settings.run().exitCodeOnRejects();
            }
            return PastScores.of(past, rubrics.rubrics(), settings.language().analyzer(), settings.scoring(), score);
        }
    }

    private void write(Path file, String svg) {
        try {
            Files.writeString(file, svg, StandardCharsets.UTF_8);
        } catch (IOException e) {
            error(file + ": expected a file that can be written, found "
                    + e.getClass().getSimpleName() + " [CREATE]");
            exit = ExitCode.CANNOT_CREATE.code();
        }
    }
}
