package dev.shortlist.cli;

import dev.shortlist.ingest.ExportRules;
import dev.shortlist.ingest.FileCheck;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Question;
import dev.shortlist.interview.SetAside;
import dev.shortlist.job.ExitCode;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.rubric.Rubrics;
import dev.shortlist.settings.ColumnNames;
import dev.shortlist.settings.RubricFiles;
import dev.shortlist.settings.RubricSet;
import dev.shortlist.settings.Settings;
import dev.shortlist.settings.SettingsException;
import dev.shortlist.tabular.ExportFile;
import dev.shortlist.tabular.Inputs;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads everything and scores nothing: what each file is, what its columns mean, what would be set aside. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads the exports and says what would be made of them; writes nothing.")
final class CheckCommand implements Callable<Integer> {
    private static final int LINES = 20;
    private static final int WIDTH = 60;

    @Mixin
    private final InputOptions options = new InputOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try {
            return check().code();
        } catch (SettingsException e) {
            e.problems().forEach(p -> spec.commandLine().getErr().println("shortlist: " + p));
            return ExitCode.CONFIGURATION.code();
        } catch (NoSuchFileException e) {
            spec.commandLine()
                    .getErr()
                    .println("shortlist: " + e.getFile() + ": expected a file or folder, found none [NO_INPUT]");
            return ExitCode.NO_INPUT.code();
        }
    }

    private ExitCode check() throws IOException {
        Settings settings = Settings.load(options.config(), options.settings(), System.getProperties());
        ColumnNames columns = ColumnNames.load(options.config());
        RubricSet rubrics = options.rubrics().isEmpty()
                ? RubricFiles.inFolder(options.config())
                : RubricFiles.of(options.rubrics());
        Inputs inputs = Inputs.find(options.inputs());
        Path folder = Files.createTempDirectory("shortlist-check");
        long setAside = 0;
        try {
            for (ExportFile file : inputs.files()) {
                FileCheck check = FileCheck.of(
                        file,
                        new ExportRules(
                                columns,
                                rubrics.rubrics()::knows,
                                folder,
                                settings.ingest().longestRow()));
                print(check, rubrics.rubrics());
                setAside += check.counts().setAside();
            }
        } finally {
            Files.delete(folder);
        }
        inputs.notTaken().forEach(n -> out().println("not taken: " + n));
        if (inputs.files().isEmpty()) {
            out().println("No export was found.");
        }
        return setAside == 0 ? ExitCode.OK : ExitCode.REJECTS;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private void print(FileCheck check, Rubrics rubrics) {
        out().println(check.file().name() + "  (" + kind(check) + ", "
                + check.file().bytes() + " bytes)");
        check.sheets().forEach(this::print);
        if (!check.sheetsNotRead().isEmpty()) {
            out().println("  sheets not read: " + String.join(", ", check.sheetsNotRead()));
        }
        out().printf(
                        Locale.ROOT,
                        "  %,d rows of %,d candidates would be read; %,d of them have no answer%n",
                        check.counts().rows(),
                        check.counts().candidates(),
                        check.counts().blank());
        check.declared().forEach((status, count) -> {
            if (status != DeclaredStatus.NONE) {
                out().printf(Locale.ROOT, "  %,d rows are declared %s%n", count, status);
            }
        });
        check.questions().forEach((position, questions) -> print(position, questions, rubrics));
        print(check.setAside());
        out().println();
    }

    private static String kind(FileCheck check) {
        return switch (check.file().kind()) {
            case XLSX -> "Excel workbook";
            case OTHER -> "not read";
            case CSV -> "CSV, UTF-8, cells separated by " + delimiter(check.delimiter());
        };
    }

    private static String delimiter(char delimiter) {
        return switch (delimiter) {
            case ',' -> "commas";
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            case '|' -> "vertical bars";
            default -> "nothing known";
        };
    }

    private void print(FileCheck.SheetCheck sheet) {
        if (sheet.sheet() != null) {
            out().println("  sheet \"" + sheet.sheet() + "\"");
        }
        for (FileCheck.ColumnCheck column : sheet.columns()) {
            out().println(String.format(
                    Locale.ROOT,
                    "    %-28s -> %s",
                    Plain.text(column.header(), 28),
                    Plain.text(column.meaning(), WIDTH)));
        }
    }

    private void print(String position, Map<Question, Long> questions, Rubrics rubrics) {
        Rubric rubric = rubrics.forPosition(position).orElse(null);
        out().println("  position \"" + Plain.text(position, WIDTH) + "\": "
                + (rubric == null ? "no rubric" : "rubric " + rubric.id() + " v" + rubric.version()));
        questions.forEach((question, count) -> out().printf(
                        Locale.ROOT,
                        "    %,6d x %-62s -> %s%n",
                        count,
                        Plain.text(question.text().isEmpty() ? String.valueOf(question.id()) : question.text(), WIDTH),
                        match(rubric, question)));
    }

    private static String match(@Nullable Rubric rubric, Question question) {
        RubricQuestion found = rubric == null ? null : Rubrics.find(rubric, question);
        return found == null ? "no rubric for this question" : found.id();
    }

    private void print(List<SetAside> setAside) {
        if (setAside.isEmpty()) {
            out().println("  nothing would be set aside");
            return;
        }
        out().println("  " + setAside.size() + " would be set aside: "
                + setAside.stream()
                        .collect(Collectors.groupingBy(SetAside::code, java.util.TreeMap::new, Collectors.counting())));
        setAside.stream().limit(LINES).forEach(s -> out().println("    " + s.line()));
    }
}
