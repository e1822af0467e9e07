package dev.shortlist.fuzz;

import dev.shortlist.ingest.ExportReader;
import dev.shortlist.ingest.ExportRules;
import dev.shortlist.ingest.FileCheck;
import dev.shortlist.interview.AnswerRow;
import dev.shortlist.interview.InterviewRow;
import dev.shortlist.interview.ReadRow;
import dev.shortlist.interview.SetAside;
import dev.shortlist.settings.ColumnNames;
import dev.shortlist.tabular.ExportFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Reads a mutant as the job does and as {@code check} does, and says what may not be. */
final class Reading {
    private static final int LOOKED_UP = 200;
    private static final int LONGEST = 4 << 20;
    private static final ColumnNames NAMES = ColumnNames.load(Path.of("no such folder"));

    private final KeptWords words;
    private final Path folder;

    Reading(KeptWords words, Path folder) {
        this.words = words;
        this.folder = folder;
    }

    static ExportRules rules(Path folder) {
        return new ExportRules(NAMES, q -> false, folder, LONGEST);
    }

    static List<ReadRow> rows(ExportFile file, Path folder) throws IOException {
        ExportReader reader = new ExportReader(List.of(file), rules(folder));
        reader.open(new ExecutionContext());
        List<ReadRow> rows = new ArrayList<>();
        for (ReadRow row = reader.read(); row != null; row = reader.read()) {
            rows.add(row);
        }
        reader.close();
        return rows;
    }

    /** What is wrong; nothing where all is well. */
    List<String> problems(Path file) throws IOException {
        ExportFile looked = ExportFile.look(file);
        Path work = Files.createDirectories(folder.resolve("work"));
        List<ReadRow> rows = rows(looked, work);
        List<String> problems = new ArrayList<>();
        if (!rows.equals(rows(ExportFile.look(file), work))) {
            problems.add("read again, other rows");
        }
        FileCheck check = FileCheck.of(looked, rules(work));
        long taken = rows.stream().filter(InterviewRow.class::isInstance).count();
        if (check.counts().rows() != taken || check.counts().setAside() != counted(rows)) {
            problems.add("check counts other rows");
        }
        if (rows.isEmpty() && check.notes().cautions().isEmpty()) {
            problems.add("neither a row nor a reason");
        }
        places(rows, problems);
        messages(rows, problems);
        if (looked.kind() == ExportFile.Kind.CSV) {
            answers(rows, new String(Files.readAllBytes(file), looked.encoding().charset()), problems);
        }
        try (Stream<Path> left = Files.list(work)) {
            left.forEach(f -> problems.add("a file left behind in the work folder"));
        }
        return problems;
    }

    private static long counted(List<ReadRow> rows) {
        return rows.stream()
                .filter(r -> r instanceof SetAside aside && aside.countsAsRow())
                .count();
    }

    private static void places(List<ReadRow> rows, List<String> problems) {
        Set<String> places = new HashSet<>();
        for (ReadRow row : rows) {
            boolean whole = row instanceof SetAside aside && aside.wholeFile();
            if (!whole
                    && !places.add(row.location().sheet() + ":" + row.location().record())) {
                problems.add("two rows at one place");
                return;
            }
        }
    }

    private void messages(List<ReadRow> rows, List<String> problems) {
        for (ReadRow row : rows) {
            if (row instanceof SetAside aside) {
                words.in(aside.line()).stream()
                        .limit(1)
                        .forEach(w -> problems.add("an answer's words in a message of " + aside.code() + ": " + w));
            }
        }
    }

    /** Every answer stands in the file, its quotes doubled or not. */
    private static void answers(List<ReadRow> rows, String text, List<String> problems) {
        for (ReadRow row : rows.subList(0, Math.min(rows.size(), LOOKED_UP))) {
            if (row instanceof InterviewRow taken) {
                for (AnswerRow answer : taken.answers()) {
                    String said = answer.answer();
                    if (!text.contains(said) && !text.contains(said.replace("\"", "\"\""))) {
                        problems.add("an answer that does not stand in the file");
                        return;
                    }
                }
            }
        }
    }
}
