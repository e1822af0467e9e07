package dev.shortlist.cli;

import dev.shortlist.authoring.PastHits;
import dev.shortlist.authoring.Remark;
import dev.shortlist.authoring.Remarks;
import dev.shortlist.evaluation.PastExports;
import dev.shortlist.job.ExitCode;
import dev.shortlist.job.InputFailures;
import dev.shortlist.language.Language;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.Rubrics;
import dev.shortlist.settings.InspectedRubric;
import dev.shortlist.settings.RubricFiles;
import dev.shortlist.settings.Settings;
import dev.shortlist.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a rubric is refused for, and what its author should look at. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Says what a rubric is refused for, and what its author should look at; writes nothing.",
        footer =
                "Exit code 78 when a rubric or one of its wordings is refused, or with --strict when there is a remark; else 0.")
final class RubricCheckCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Rubrics. Default: those of the configuration")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--input",
            paramLabel = "EXPORT",
            description = "Past exports: also counts what their answers hit; may be repeated")
    private List<Path> inputs = new ArrayList<>();

    @Option(
            names = "--config",
            paramLabel = "DIR",
            defaultValue = "config",
            description = "The configuration. Default: ${DEFAULT-VALUE}")
    private Path config = Path.of("config");

    @Option(names = "--strict", description = "Exit code 78 when there is a remark, too")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or json for a program. Default: ${DEFAULT-VALUE}")
    private CheckCommand.Format format = CheckCommand.Format.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Path> paths = files.isEmpty() ? RubricFiles.filesIn(config) : files;
        if (paths.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("shortlist: " + Plain.line(config.toString())
                            + "/rubrics: expected at least one rubric (*.yml), found none [CONFIG]");
            return ExitCode.CONFIGURATION.code();
        }
        try {
            return check(RubricFiles.inspect(paths)).code();
        } catch (SettingsException e) {
            e.problems().forEach(this::error);
            return ExitCode.CONFIGURATION.code();
        } catch (IOException e) {
            error(InputFailures.inWords(e));
            return ExitCode.NO_INPUT.code();
        }
    }

    private ExitCode check(List<InspectedRubric> inspected) throws IOException {
        List<CheckedRubric> checked = remarked(inspected);
        boolean refused = checked.stream().anyMatch(CheckedRubric::isRefused);
        boolean remarked = checked.stream().anyMatch(c -> !c.remarks().isEmpty());
        ExitCode code = refused || (strict && remarked) ? ExitCode.CONFIGURATION : ExitCode.OK;
        RubricCheckReport report = new RubricCheckReport(
                spec.commandLine().getOut(), spec.commandLine().getErr());
        if (format == CheckCommand.Format.JSON) {
            report.json(checked, code);
        } else {
            report.text(checked);
        }
        return code;
    }

    private List<CheckedRubric> remarked(List<InspectedRubric> inspected) throws IOException {
        Language language =
                Settings.load(config, Map.of(), System.getProperties()).language();
        Map<String, PastHits> past = inputs.isEmpty() ? Map.of() : past(inspected, language);
        List<CheckedRubric> checked = new ArrayList<>();
        for (InspectedRubric one : inspected) {
            Rubric rubric = one.rubric();
            List<Remark> remarks = rubric == null ? List.of() : Remarks.on(rubric, language.analyzer());
            checked.add(new CheckedRubric(one, remarks, rubric == null ? null : past.get(rubric.id())));
        }
        return checked;
    }

    /** By rubric; each interview counts for the rubric of its position. */
    private Map<String, PastHits> past(List<InspectedRubric> inspected, Language language) throws IOException {
        Map<String, PastHits> past = new LinkedHashMap<>();
        List<Rubric> valid = new ArrayList<>();
        for (InspectedRubric one : inspected) {
            Rubric rubric = one.rubric();
            if (rubric != null) {
                valid.add(rubric);
                past.put(rubric.id(), new PastHits(rubric, language.analyzer()));
            }
        }
        Rubrics rubrics = new Rubrics(valid);
        long[] others = new long[1];
        try (PastExports exports = PastInterviews.read(inputs, config, this::error)) {
            exports.forEach(one -> {
                Rubric rubric = rubrics.forPosition(one.interview().position()).orElse(null);
                PastHits hits = rubric == null ? null : past.get(rubric.id());
                if (hits == null) {
                    others[0]++;
                } else {
                    hits.add(one.interview());
                }
            });
        }
        if (others[0] > 0) {
            error(others[0]
                    + (others[0] == 1 ? " interview is for a position" : " interviews are for positions")
                    + " that none of these rubrics is for");
        }
        return past;
    }

    private void error(String line) {
        spec.commandLine().getErr().println("shortlist: " + Plain.line(line));
    }
}
