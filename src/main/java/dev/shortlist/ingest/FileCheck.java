package dev.shortlist.ingest;

import dev.shortlist.interview.AnswerRow;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Question;
import dev.shortlist.interview.ReadRow;
import dev.shortlist.interview.SetAside;
import dev.shortlist.settings.Column;
import dev.shortlist.settings.ColumnNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What would be read of a file.
 *
 * @param file the file
 * @param delimiter between the cells of a CSV; a space for a workbook
 * @param sheets what was made of each sheet; one without a name for a CSV
 * @param sheetsNotRead hidden sheets, and those that hold no export
 * @param rows rows that would be scored or counted as duplicates
 * @param candidates the candidates of those rows
 * @param blank rows without an answer and a rating
 * @param declared rows per status that the export declares
 * @param questions the questions per position, and how often each was asked
 * @param setAside what would be set aside
 */
public record FileCheck(
        ExportFile file,
        char delimiter,
        List<SheetCheck> sheets,
        List<String> sheetsNotRead,
        long rows,
        long candidates,
        long blank,
        Map<DeclaredStatus, Long> declared,
        Map<String, Map<Question, Long>> questions,
        List<SetAside> setAside) {

    /**
     * What the columns of a sheet were taken for.
     *
     * @param sheet its name; null for CSV
     * @param columns header to meaning, in the order of the file; null means not read
     * @param dropped headers that name a protected trait
     */
    public record SheetCheck(@Nullable String sheet, List<ColumnCheck> columns, List<String> dropped) {}

    /** A header and what it was taken for; null when it is not read. */
    public record ColumnCheck(String header, @Nullable Column meaning) {}

    private static final int KEPT = 1_000;

    /** Reads all of a file and scores nothing. */
    public static FileCheck of(ExportFile file, ColumnNames names, Path folder, int longest) throws IOException {
        Set<String> candidates = new HashSet<>();
        Map<DeclaredStatus, Long> declared = new EnumMap<>(DeclaredStatus.class);
        Map<String, Map<Question, Long>> questions = new TreeMap<>();
        List<SetAside> setAside = new ArrayList<>();
        long[] counts = new long[2];
        try (ExportRows rows = new ExportRows(file, names, folder, longest)) {
            for (ReadRow row = rows.next(); row != null; row = rows.next()) {
                if (row instanceof SetAside refused && setAside.size() < KEPT) {
                    setAside.add(refused);
                } else if (row instanceof AnswerRow answer) {
                    counts[0]++;
                    counts[1] += blank(answer) ? 1 : 0;
                    candidates.add(answer.candidate().key());
                    declared.merge(answer.declared(), 1L, Long::sum);
                    questions
                            .computeIfAbsent(answer.position(), p -> new java.util.LinkedHashMap<>())
                            .merge(asked(answer.question()), 1L, Long::sum);
                }
            }
            return new FileCheck(
                    file,
                    rows.delimiterUsed(),
                    rows.layouts().stream().map(FileCheck::sheet).toList(),
                    rows.sheetsNotRead(),
                    counts[0],
                    candidates.size(),
                    counts[1],
                    declared,
                    questions,
                    setAside);
        }
    }

    private static boolean blank(AnswerRow row) {
        return row.answer().isBlank() && row.rating() == null && row.declared() == DeclaredStatus.NONE;
    }

    private static Question asked(Question question) {
        return new Question(question.id(), null, question.text());
    }

    private static SheetCheck sheet(ExportRows.Layout layout) {
        Header header = layout.header();
        Map<Integer, Column> meanings = new TreeMap<>();
        header.places().forEach((column, place) -> meanings.put(place, column));
        List<ColumnCheck> columns = new ArrayList<>();
        for (int i = 0; i < header.names().size(); i++) {
            columns.add(new ColumnCheck(header.names().get(i), meanings.get(i)));
        }
        return new SheetCheck(layout.sheet(), columns, header.dropped());
    }
}
