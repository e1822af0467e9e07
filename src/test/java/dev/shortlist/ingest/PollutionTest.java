package dev.shortlist.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.interview.AnswerRow;
import dev.shortlist.interview.ReadRow;
import dev.shortlist.interview.SetAside;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One separator less, one more or one quote more, at every cell of a clean export: no value is ever taken that the clean
 * export does not have in that place, and no row is lost that was not touched.
 */
class PollutionTest {
    private static final List<String> HEADER = List.of(
            "candidate_id",
            "candidate_name",
            "position",
            "interview_date",
            "duration_minutes",
            "section",
            "question_no",
            "question_id",
            "question",
            "answer",
            "rating",
            "rating_max",
            "interviewer");

    private static final int ROWS = 40;

    @TempDir
    Path folder;

    /** A cell as it stands in the file. */
    private record Written(String text, boolean quoted) {}

    /** An edit: what then stands in the file, and the row that it touches, from 0, the header's -1. */
    private record Edit(String what, String text, int row) {}

    /** How the edited files ended. */
    private static final class Figures {
        int files;
        int wholeFiles;
        int fromARowOn;
        int rowsTaken;
        int rowsSetAside;
        final List<String> wrong = new ArrayList<>();

        @Override
        public String toString() {
            return "%d files: %d set aside whole, %d from a row on; %d rows taken, %d set aside"
                    .formatted(files, wholeFiles, fromARowOn, rowsTaken, rowsSetAside);
        }
    }

    @ParameterizedTest
    @CsvSource({"',', 1, 4489", "';', 5, 1018"})
    void oneMistakeAtAnyCellMovesNoValue(char delimiter, int everyNthRow, int files) throws IOException {
        List<List<Written>> rows = new ArrayList<>(List.of(written(HEADER, delimiter)));
        for (int i = 0; i < ROWS; i++) {
            rows.add(written(cells(i, delimiter), delimiter));
        }
        Figures figures = new Figures();
        List<AnswerRow> clean = Exports.answers(Exports.read(Exports.csv(folder, text(rows, delimiter))));
        assertThat(clean).hasSize(ROWS);
        for (int row = 0; row < rows.size(); row += everyNthRow) {
            for (int cell = 0; cell < HEADER.size(); cell++) {
                for (Edit edit : edits(rows, row, cell, delimiter)) {
                    check(edit, clean, figures);
                }
            }
        }
        assertThat(figures.wrong).isEmpty();
        assertThat(figures.files).as(figures.toString()).isEqualTo(files);
        // a quote that never closes, or a cell that could as well be rows: all of them near the end, or before a line
        // end
        assertThat(figures.fromARowOn).isLessThan(files / 100);
    }

    private static List<String> cells(int row, char delimiter) {
        String answer = switch (row % 8) {
            case 0 -> "We restore one" + delimiter + " each week.";
            case 1 -> "I would restore it once";
            case 2 -> "He said \"restore it\"" + delimiter + " so I did.\nThen the alert came.";
            case 3 -> "";
            case 4 -> "\"Müßig\"" + delimiter + " sagte er" + delimiter + "\n\nund ging.\n";
            case 5 -> "Über 5 Größen: äöüß";
            case 6 -> "one" + delimiter + "two" + (delimiter + "\n").repeat(2) + delimiter + "three";
            default -> "\nIt was \"fine\"";
        };
        boolean rated = row % 3 != 0;
        return List.of(
                "C-" + (row / 2 + 1),
                row % 5 == 0 ? "Vance" + delimiter + " Ada " + row / 2 : "Jürgen Groß " + row / 2,
                "Engineer",
                "2026-01-" + (10 + row / 2),
                row % 4 == 0 ? "" : "45",
                "Technical",
                "" + (row % 2 + 1),
                row % 2 == 0 ? "backups" : "outage",
                row % 2 == 0
                        ? "How do you know that a backup works?"
                        : "What do you do" + delimiter + " when it is down?",
                answer,
                rated ? "" + (row % 5 + 1) : "",
                rated ? "5" : "",
                row % 7 == 0 ? "Kim \"K\" Oe\nteam lead" : row % 7 == 1 ? "" : "Kim");
    }

    private static List<Written> written(List<String> cells, char delimiter) {
        return cells.stream()
                .map(c -> c.indexOf(delimiter) >= 0 || c.matches("(?s).*[\"\n].*")
                        ? new Written('"' + c.replace("\"", "\"\"") + '"', true)
                        : new Written(c, false))
                .toList();
    }

    private static String text(List<List<Written>> rows, char delimiter) {
        StringBuilder text = new StringBuilder();
        rows.forEach(r -> {
            r.forEach(c -> text.append(c.text).append(delimiter));
            text.setCharAt(text.length() - 1, '\n');
        });
        return text.toString();
    }

    private static List<Edit> edits(List<List<Written>> rows, int row, int cell, char delimiter) {
        StringBuilder above = new StringBuilder(text(rows.subList(0, row), delimiter));
        rows.get(row).subList(0, cell).forEach(c -> above.append(c.text).append(delimiter));
        String before = above.toString();
        Written written = rows.get(row).get(cell);
        String after = text(rows, delimiter).substring(before.length() + written.text.length());
        List<Edit> edits = new ArrayList<>();
        String place = "row " + row + ", cell " + cell;
        if (cell + 1 < HEADER.size()) {
            edits.add(new Edit(place + ": separator removed", before + written.text + after.substring(1), row - 1));
        }
        int length = written.text.length();
        for (int at : new HashSet<>(List.of(0, 1, length / 2, length - 1, length))) {
            if (at < 0 || at > length) {
                continue;
            }
            String start = before + written.text.substring(0, at);
            String rest = written.text.substring(at) + after;
            boolean withinQuotes = written.quoted && at > 0 && at < length;
            if (!withinQuotes) {
                edits.add(new Edit(place + ": separator at " + at, start + delimiter + rest, row - 1));
            }
            edits.add(new Edit(place + ": quote at " + at, start + '"' + rest, row - 1));
        }
        return edits;
    }

    private void check(Edit edit, List<AnswerRow> clean, Figures figures) throws IOException {
        List<ReadRow> read = Exports.read(Exports.csv(folder, edit.text));
        Map<String, AnswerRow> expected = new HashMap<>();
        clean.forEach(a -> expected.put(key(a), a));
        Set<String> taken = new HashSet<>();
        for (AnswerRow answer : Exports.answers(read)) {
            AnswerRow original = expected.get(key(answer));
            if (original == null || !withoutPlace(answer).equals(withoutPlace(original))) {
                figures.wrong.add(edit.what + " took a value that is not there");
            }
            taken.add(key(answer));
        }
        long lastLine = Exports.setAside(read).stream()
                .filter(SetAside::wholeFile)
                .mapToLong(s -> s.location().line())
                .findFirst()
                .orElse(Long.MAX_VALUE);
        for (int i = 0; i < clean.size() && edit.row >= 0; i++) {
            AnswerRow row = clean.get(i);
            if (i != edit.row && row.location().line() < lastLine && !taken.contains(key(row))) {
                figures.wrong.add(edit.what + " lost row " + (i + 1));
            }
        }
        figures.files++;
        figures.wholeFiles += lastLine <= 1 ? 1 : 0;
        figures.fromARowOn += lastLine > 1 && lastLine < Long.MAX_VALUE ? 1 : 0;
        figures.rowsTaken += taken.size();
        figures.rowsSetAside += (int)
                Exports.setAside(read).stream().filter(s -> !s.wholeFile()).count();
    }

    private static String key(AnswerRow row) {
        return row.candidate().key() + row.question().id();
    }

    private static AnswerRow withoutPlace(AnswerRow row) {
        return new AnswerRow(
                Exports.NOWHERE,
                row.candidate(),
                row.position(),
                row.date(),
                row.dateText(),
                row.durationMinutes(),
                row.section(),
                row.question(),
                row.answer(),
                row.declared(),
                row.rating(),
                row.submittedAt(),
                row.notices());
    }
}
