package dev.shortlist.cli;

import dev.shortlist.authoring.AskedCounts;
import dev.shortlist.ingest.ExportRules;
import dev.shortlist.ingest.FileCheck;
import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.job.ExitCode;
import dev.shortlist.job.InputFailures;
import dev.shortlist.job.RubricUse;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.rubric.Rubrics;
import dev.shortlist.settings.ColumnNames;
import dev.shortlist.settings.RubricFiles;
import dev.shortlist.settings.RubricSet;
import dev.shortlist.settings.Settings;
import dev.shortlist.settings.SettingsException;
import dev.shortlist.settings.SkipLimit;
import dev.shortlist.tabular.ExportFile;
import dev.shortlist.tabular.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads everything and scores nothing: what each file is, what its columns mean, what would be set aside. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads the exports and says what would be made of them; writes nothing.")
final class CheckCommand implements Callable<Integer> {
    /** For whom it is written. */
    enum Format {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON
    }

    @Mixin
    private final InputOptions options = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or json for a program. Default: ${DEFAULT-VALUE}")
    private Format format = Format.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    private final AskedCounts asked = new AskedCounts();
    private boolean taken;
    private boolean setAside;
    private boolean unfinished = true;

    @Override
    public Integer call() {
        try {
            return check();
        } catch (IllegalOption e) {
            throw new CommandLine.ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
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

    private int check() throws IOException {
        Settings settings = Settings.load(options.config(), options.settings(), System.getProperties());
        ColumnNames columns = ColumnNames.load(options.config());
        RubricSet rubrics = options.rubrics().isEmpty()
                ? RubricFiles.inFolder(options.config())
                : RubricFiles.of(options.rubrics());
        SkipLimit limit = settings.ingest().skipLimit();
        CheckReport report = format == Format.JSON
                ? new CheckJson(spec.commandLine().getOut(), rubrics.rubrics(), limit)
                : new CheckText(spec.commandLine().getOut(), rubrics.rubrics(), limit);
        Inputs inputs = Inputs.find(options.inputs());
        Path folder = Files.createTempDirectory("shortlist-check");
        try {
            ExportRules rules = new ExportRules(
                    columns, rubrics.rubrics()::knows, folder, settings.ingest().longestRow());
            for (ExportFile file : byName(inputs)) {
                FileCheck check = FileCheck.of(file, rules);
                report.file(check);
                count(check, limit);
                ask(check, rubrics.rubrics(), limit);
            }
        } finally {
            Files.delete(folder);
        }
        ExitCode code = inputs.files().isEmpty() ? ExitCode.OK : code();
        int exit = code == ExitCode.REJECTS ? settings.run().exitCodeOnRejects() : code.code();
        report.end(inputs.notTaken(), use(rubrics, settings), code, exit);
        return exit;
    }

    /** What the answers that a run would take were asked. */
    private void ask(FileCheck check, Rubrics rubrics, SkipLimit limit) {
        if (check.isRefused(limit)) {
            return;
        }
        check.asked().forEach((position, questions) -> {
            Rubric rubric = rubrics.forPosition(position).orElse(Rubric.NONE);
            questions.forEach((question, sections) -> {
                RubricQuestion known = Rubrics.find(rubric, question);
                sections.forEach((section, times) -> {
                    asked.addPosition(position, times);
                    asked.addAnswers(rubric, known == null ? null : known.id(), question, section, times);
                });
            });
        });
    }

    private RubricUse use(RubricSet rubrics, Settings settings) {
        return RubricUse.of(rubrics)
                .plus(RubricUse.of(rubrics, asked.kept(), settings.language().analyzer()));
    }

    /** A run reads in the order of hashes, which tells nobody where a file's lines are. */
    private static List<ExportFile> byName(Inputs inputs) {
        return inputs.files().stream()
                .sorted(Comparator.comparing(ExportFile::name).thenComparingInt(ExportFile::number))
                .toList();
    }

    private void count(FileCheck check, SkipLimit limit) {
        taken |= check.counts().rows() > 0 && !check.isRefused(limit);
        setAside |= !check.codes().isEmpty();
        unfinished &= check.codes().keySet().stream().allMatch(c -> c == SetAsideCode.TRUNCATED);
    }

    /** As a run of these files would end, rows that contradict each other apart: those only a run puts together. */
    private ExitCode code() {
        if (taken && !setAside) {
            return ExitCode.OK;
        }
        if (setAside && unfinished) {
            return ExitCode.TRY_LATER;
        }
        return taken ? ExitCode.REJECTS : ExitCode.DATA;
    }
}
