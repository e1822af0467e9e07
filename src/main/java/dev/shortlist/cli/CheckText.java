package dev.shortlist.cli;

import dev.shortlist.ingest.FileCheck;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Question;
import dev.shortlist.interview.SetAside;
import dev.shortlist.job.ExitCode;
import dev.shortlist.job.RubricUse;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.rubric.Rubrics;
import dev.shortlist.settings.SkipLimit;
import dev.shortlist.tabular.Encoding;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What would be made of each file, for people who know their export and nothing of this program. */
final class CheckText implements CheckReport {
    private static final int LINES = 20;
    private static final int HEADER_WIDTH = 28;
    private static final int WIDTH = 60;
    private static final int SHEET_WIDTH = 31;

    private final PrintWriter out;
    private final Rubrics rubrics;
    private final SkipLimit limit;
    private boolean any;

    CheckText(PrintWriter out, Rubrics rubrics, SkipLimit limit) {
        this.out = out;
        this.rubrics = rubrics;
        this.limit = limit;
    }

    @Override
    public void file(FileCheck check) {
        any = true;
        line("%s", check.file().name());
        line("  %s, %,d bytes", kind(check), check.file().bytes());
        check.sheets().forEach(this::sheet);
        check.sheetsNotRead()
                .forEach(s -> line("  Sheet \"%s\" is not read: it is hidden, or holds no export.", sheet(s)));
        if (check.counts().read() > 0) {
            rows(check);
            check.questions().forEach(this::position);
        }
        cautions(check);
        setAside(check);
        out.println();
    }

    private void line(String form, @Nullable Object... values) {
        out.println(String.format(Locale.ROOT, form, values));
    }

    private static String kind(FileCheck check) {
        Encoding encoding = check.file().encoding();
        return switch (check.file().kind()) {
            case XLSX -> "Excel workbook";
            case OTHER -> "Neither CSV nor an Excel workbook";
            case CSV ->
                "CSV in " + encoding.charset().name() + (encoding.mark() ? " with a byte order mark" : "")
                        + ", cells separated by " + delimiter(check.delimiter());
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

    private static String sheet(String name) {
        return Plain.text(name, SHEET_WIDTH);
    }

    private void sheet(FileCheck.SheetCheck sheet) {
        String layout = switch (sheet.layout()) {
            case "LONG" -> "A row is one answer";
            case "WIDE" -> "A row is one candidate, with a column per question";
            case "SCORECARD" -> "A row is one interviewer's scorecard, with a column per attribute";
            default -> "A row is " + sheet.layout().toLowerCase(Locale.ROOT);
        };
        line(
                "  %s%s; the column names stand in row %d:",
                sheet.sheet() == null ? "" : "Sheet \"" + sheet(sheet.sheet()) + "\". ", layout, sheet.firstRow() - 1);
        for (FileCheck.ColumnCheck column : sheet.columns()) {
            line(
                    "    %-28s -> %s",
                    Plain.text(column.header().isEmpty() ? "(no name)" : column.header(), HEADER_WIDTH),
                    Plain.text(column.meaning(), WIDTH));
        }
        if (!sheet.above().isEmpty()) {
            line(
                    "    Lines above the table give the %s of all its rows.",
                    String.join(", ", sheet.above().keySet()));
        }
    }

    private void rows(FileCheck check) {
        FileCheck.Counts counts = check.counts();
        line(
                "  %s: %,d can be read, %,d would be set aside",
                many(counts.read(), "row"), counts.rows(), counts.setAside());
        line(
                "  %s of %s%s",
                many(counts.answers(), "answer"),
                many(counts.candidates(), "candidate"),
                counts.blank() == 0
                        ? ""
                        : String.format(
                                Locale.ROOT, "; %,d without words and rating, which cannot be scored", counts.blank()));
        check.declared().forEach((status, count) -> {
            if (status != DeclaredStatus.NONE) {
                line(
                        "  %s: the status column says %s.",
                        many(count, "answer"),
                        status.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            }
        });
    }

    private static String many(long count, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }

    private void position(String position, Map<Question, Long> questions) {
        Rubric rubric = rubrics.forPosition(position).orElse(null);
        line(
                "  %s: %s",
                position.isEmpty() ? "No position" : "Position \"" + Plain.text(position, WIDTH) + '"',
                rubric == null
                        ? "no rubric, so a run would rank nobody"
                        : (rubrics.isDefault(position) ? "only the default rubric, \"*\": " : "rubric ") + rubric.id()
                                + ", version " + rubric.version());
        questions.forEach((question, count) -> line(
                "    %,6d x %-62s -> %s",
                count,
                Plain.text(question.text().isEmpty() ? String.valueOf(question.id()) : question.text(), WIDTH),
                match(rubric, question)));
    }

    private static String match(@Nullable Rubric rubric, Question question) {
        RubricQuestion found = rubric == null ? null : Rubrics.find(rubric, question);
        return rubric == null ? "no rubric" : found == null ? "not in the rubric: it would not be scored" : found.id();
    }

    private void cautions(FileCheck check) {
        check.notes()
                .cautions()
                .forEach((caution, noticed) -> line(
                        "  Please note: %s (%s%s) [%s]",
                        caution.words(),
                        noticed.count() == 1 ? "once" : String.format(Locale.ROOT, "%,d times", noticed.count()),
                        noticed.first() == 0 ? "" : ", first in row " + noticed.first(),
                        caution));
        if (check.notes().columnsDropped() > 0) {
            line(
                    "  Columns dropped because they name a protected trait: %,d",
                    check.notes().columnsDropped());
        }
    }

    private void setAside(FileCheck check) {
        SetAside fault = check.fault();
        if (fault == null && check.counts().refused() == 0) {
            line("  Nothing would be set aside.");
            return;
        }
        line("  Would be set aside:");
        if (fault != null) {
            line("    %s", fault.line());
        }
        List<SetAside> rows = check.setAside();
        rows.stream().limit(LINES).forEach(s -> line("    %s", s.line()));
        if (check.counts().refused() > LINES) {
            line("    ... and %,d more", check.counts().refused() - LINES);
        }
        if (fault != null && fault.refusesFile()) {
            line("  Nothing of this file would be taken.");
        } else if (check.isRefused(limit)) {
            line(
                    "  Nothing of this file would be taken: %s. Correct the rows, or allow more with --skip-limit.",
                    limit.exceededBy(check.counts().refused(), check.counts().read()));
        }
    }

    @Override
    public void end(List<String> notTaken, RubricUse use, ExitCode code, int exit) {
        notTaken.forEach(n -> line("Not opened: %s", n));
        rubrics(use);
        if (!any) {
            line("No export was found.");
            return;
        }
        line(
                "%s A run would end with exit code %d.",
                switch (code) {
                    case OK -> "All of it can be scored.";
                    case REJECTS -> "What can be read would be scored, the rest set aside.";
                    case TRY_LATER -> "A file is perhaps still being written; try again later.";
                    default -> "There is no answer that could be scored.";
                },
                exit);
    }

    private void rubrics(RubricUse use) {
        List<String> lines = new ArrayList<>(use.positionLines("answer"));
        lines.addAll(use.remarkLines());
        if (!lines.isEmpty()) {
            line("The rubrics:");
            lines.forEach(l -> line("  %s", Plain.line(l)));
            out.println();
        }
    }
}
