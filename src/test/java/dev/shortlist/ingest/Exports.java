package dev.shortlist.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.interview.AnswerRow;
import dev.shortlist.interview.InterviewRow;
import dev.shortlist.interview.ReadRow;
import dev.shortlist.interview.SetAside;
import dev.shortlist.interview.SourceLocation;
import dev.shortlist.settings.ColumnNames;
import dev.shortlist.tabular.ExportFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads whole exports for the tests, as the job does: looked at first, then row by row. */
final class Exports {
    static final int LONGEST = 1 << 20;

    static final SourceLocation NOWHERE = new SourceLocation(0, "", null, 0, 0);

    /** The names that are built in. */
    static final ColumnNames NAMES = ColumnNames.load(Path.of("no such folder"));

    private Exports() {}

    /** The built-in names, no rubric. */
    static ExportRules rules(Path folder) {
        return new ExportRules(NAMES, q -> false, folder, LONGEST);
    }

    static Path csv(Path folder, String text) throws IOException {
        return Files.write(folder.resolve("export.csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    static List<ReadRow> read(Path file) throws IOException {
        return read(file, NAMES, LONGEST);
    }

    static List<ReadRow> read(Path file, ColumnNames names, int longest) throws IOException {
        Path folder = Files.createTempDirectory(file.getParent(), "work");
        List<ReadRow> all = new ArrayList<>();
        try (ExportRows rows =
                new ExportRows(ExportFile.look(file), new ExportRules(names, q -> false, folder, longest))) {
            for (ReadRow row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
            assertThat(rows.next()).isNull();
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).as("files left behind").isEmpty();
        }
        return all;
    }

    static List<AnswerRow> answers(List<ReadRow> rows) {
        return rows.stream()
                .filter(InterviewRow.class::isInstance)
                .flatMap(r -> ((InterviewRow) r).answers().stream())
                .toList();
    }

    static List<SetAside> setAside(List<ReadRow> rows) {
        return rows.stream()
                .filter(SetAside.class::isInstance)
                .map(SetAside.class::cast)
                .toList();
    }

    /** Each row as a line: its place, and what was read or what an operator sees. */
    static List<String> lines(List<ReadRow> rows) {
        return rows.stream().map(Exports::line).toList();
    }

    private static String line(ReadRow row) {
        if (row instanceof SetAside refused) {
            return refused.line();
        }
        AnswerRow answer = ((InterviewRow) row).answers().get(0);
        return answer.location().record() + "/" + answer.location().line() + " "
                + answer.candidate().id() + " | " + answer.question().text() + " | " + answer.answer();
    }
}
