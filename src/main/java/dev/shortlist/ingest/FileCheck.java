package dev.shortlist.ingest;

import dev.shortlist.interview.AnswerRow;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.InterviewRow;
import dev.shortlist.interview.Question;
import dev.shortlist.interview.ReadRow;
import dev.shortlist.interview.SetAside;
import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.settings.Column;
import dev.shortlist.settings.SkipLimit;
import dev.shortlist.tabular.ExportFile;
import dev.shortlist.tabular.FileNotes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * @param counts how much would be read
 * @param declared answers per status that the export declares
 * @param asked the questions per position, and how often each was asked in which section
 * @param notes what else was noticed
 * @param setAside rows that would be set aside, the first thousand
 * @param codes how many of what would be set aside have which code
 * @param fault what is wrong with the file, or with all of it from a record on; null when nothing is
 */
public record FileCheck(
        ExportFile file,
        char delimiter,
        List<SheetCheck> sheets,
        List<String> sheetsNotRead,
        Counts counts,
        Map<DeclaredStatus, Long> declared,
        Map<String, Map<Question, Map<String, Long>>> asked,
        FileNotes notes,
        List<SetAside> setAside,
        Map<SetAsideCode, Long> codes,
        @Nullable SetAside fault) {

    /**
     * How much would be read.
     *
     * @param rows rows that would be scored or counted as duplicates
     * @param candidates the candidates of those rows
     * @param answers the answers in them
     * @param blank answers without words and rating
     * @param refused rows that would be set aside, each for itself
     * @param setAside those, and the one from which on nothing can be read
     */
    public record Counts(long rows, long candidates, long answers, long blank, long refused, long setAside) {
        /** All of them. */
        public long read() {
            return rows + setAside;
        }
    }

    /** The questions per position, and how often each was asked. */
    public Map<String, Map<Question, Long>> questions() {
        Map<String, Map<Question, Long>> questions = new TreeMap<>();
        asked.forEach((position, own) -> own.forEach((question, sections) -> questions
                .computeIfAbsent(position, p -> new LinkedHashMap<>())
                .put(
                        question,
                        sections.values().stream().mapToLong(Long::longValue).sum())));
        return questions;
    }

    /** Whether nothing of the file would be taken. */
    public boolean isRefused(SkipLimit limit) {
        return (fault != null && fault.refusesFile()) || limit.isExceeded(counts.refused(), counts.read());
    }

    /**
     * What the columns of a sheet were taken for.
     *
     * @param sheet its name; null for CSV
     * @param layout long, wide or scorecard
     * @param firstRow the record below the header, from 1
     * @param columns header to meaning, in the order of the file
     * @param above what lines above the table say of all its rows, by the columns' contract names
     */
    public record SheetCheck(
            @Nullable String sheet,
            String layout,
            long firstRow,
            List<ColumnCheck> columns,
            Map<String, String> above) {}

    /**
     * A header and what it was taken for.
     *
     * @param header as written
     * @param meaning the column's contract name, what it holds of which question, or why it is not read
     * @param read whether its cells are read
     */
    public record ColumnCheck(String header, String meaning, boolean read) {}

    private static final int KEPT = 1_000;

    /** Reads all of a file and scores nothing. */
    public static FileCheck of(ExportFile file, ExportRules rules) throws IOException {
        Tally tally = new Tally();
        try (ExportRows rows = new ExportRows(file, rules)) {
            for (ReadRow row = rows.next(); row != null; row = rows.next()) {
                if (row instanceof SetAside refused) {
                    tally.add(refused);
                } else if (row instanceof InterviewRow taken) {
                    tally.add(taken);
                }
            }
            return new FileCheck(
                    file,
                    rows.delimiterUsed(),
                    rows.layouts().stream().map(FileCheck::sheet).toList(),
                    rows.sheetsNotRead(),
                    tally.counts(),
                    tally.declared,
                    tally.asked,
                    rows.notes(),
                    tally.setAside,
                    tally.codes,
                    tally.fault);
        }
    }

    /** What was counted so far. */
    private static final class Tally {
        private final Set<String> candidates = new HashSet<>();
        private final Map<DeclaredStatus, Long> declared = new EnumMap<>(DeclaredStatus.class);
        private final Map<String, Map<Question, Map<String, Long>>> asked = new TreeMap<>();
        private final List<SetAside> setAside = new ArrayList<>();
        private final Map<SetAsideCode, Long> codes = new EnumMap<>(SetAsideCode.class);
        private @Nullable SetAside fault;
        private long rows;
        private long answers;
        private long blank;
        private long refused;

        void add(SetAside one) {
            codes.merge(one.code(), 1L, Long::sum);
            if (one.wholeFile()) {
                fault = one;
                return;
            }
            refused++;
            if (setAside.size() < KEPT) {
                setAside.add(one);
            }
        }

        void add(InterviewRow taken) {
            rows++;
            for (AnswerRow answer : taken.answers()) {
                answers++;
                blank += blank(answer) ? 1 : 0;
                candidates.add(answer.candidate().key());
                declared.merge(answer.declared(), 1L, Long::sum);
                asked.computeIfAbsent(answer.position(), p -> new LinkedHashMap<>())
                        .computeIfAbsent(asked(answer.question()), q -> new TreeMap<>())
                        .merge(answer.section(), 1L, Long::sum);
            }
        }

        Counts counts() {
            long begun = fault != null && fault.countsAsRow() ? 1 : 0;
            return new Counts(rows, candidates.size(), answers, blank, refused, refused + begun);
        }
    }

    private static boolean blank(AnswerRow row) {
        return row.answer().isBlank() && row.rating() == null && row.declared() == DeclaredStatus.NONE;
    }

    private static Question asked(Question question) {
        return new Question(question.id(), null, question.text());
    }

    private static SheetCheck sheet(SheetLayout layout) {
        Header header = layout.header();
        Map<Integer, String> meanings = new TreeMap<>();
        header.places().forEach((column, place) -> meanings.put(place, column.contractName()));
        layout.questions().forEach(q -> meanings.putAll(meanings(q)));
        List<ColumnCheck> columns = new ArrayList<>();
        for (int i = 0; i < header.names().size(); i++) {
            columns.add(column(header.names().get(i), meanings.get(i), header));
        }
        Map<String, String> above = new TreeMap<>();
        for (Column column : header.constants().keySet()) {
            above.put(
                    column.contractName(),
                    Objects.requireNonNull(header.constants().get(column)));
        }
        return new SheetCheck(layout.sheet(), layout.kind().name(), layout.firstRow(), columns, above);
    }

    private static Map<Integer, String> meanings(QuestionColumns question) {
        String name = question.question().text().isEmpty()
                ? String.valueOf(question.question().id())
                : question.question().text();
        Map<Integer, String> meanings = new TreeMap<>();
        if (question.answer() != null) {
            meanings.put(question.answer(), "answer to \"" + name + '"');
        }
        if (question.rating() != null) {
            meanings.put(question.rating(), "rating of \"" + name + '"');
        }
        return meanings;
    }

    private static ColumnCheck column(String name, @Nullable String meaning, Header header) {
        if (meaning != null) {
            return new ColumnCheck(name, meaning, true);
        }
        boolean dropped = header.dropped().contains(name);
        return new ColumnCheck(
                name, dropped ? "dropped: it names a protected trait" : "not read: not a known name", false);
    }
}
