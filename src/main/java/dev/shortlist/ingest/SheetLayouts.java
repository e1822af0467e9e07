package dev.shortlist.ingest;

import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.settings.Column;
import dev.shortlist.settings.ColumnNames;
import dev.shortlist.tabular.ExportFault;
import dev.shortlist.tabular.RawRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out how a table is to be read; where two readings are possible it says both and takes none. */
final class SheetLayouts {
    private static final int LEAST_KNOWN = 2;
    private static final int LEAST_QUESTIONS = 2;

    /** What the columns of one answer mean; elsewhere such a column is a total. */
    private static final Set<Column> OF_AN_ANSWER = EnumSet.of(
            Column.QUESTION_ID,
            Column.QUESTION_NO,
            Column.QUESTION,
            Column.ANSWER,
            Column.RATING,
            Column.RATING_MAX,
            Column.STATUS);

    private final String file;
    private final ExportRules rules;
    private final TableAgain.Opening again;

    SheetLayouts(String file, ExportRules rules, TableAgain.Opening again) {
        this.file = file;
        this.rules = rules;
        this.again = again;
    }

    /**
     * The layout of a table.
     *
     * @param sheet its sheet; null for a CSV
     * @param first its first rows
     * @param before what lines above a table before it on the same sheet say
     * @throws ExportFault when it is an export that cannot be read, or could be read in two ways
     */
    SheetLayout of(@Nullable String sheet, List<RawRow> first, Preamble before) throws ExportFault {
        Headers.Found found = Headers.find(file, first, rules);
        if (sheet != null && (found == null || found.score() < LEAST_KNOWN)) {
            return SheetLayout.none(sheet);
        }
        if (found == null) {
            throw new ExportFault(
                    SetAsideCode.HEADER, "expected a header with known columns, found none; see config/columns.yml");
        }
        requireSound(first, found);
        Preamble above =
                Preamble.of(found.above(), file, rules.names(), found.names().size(), before);
        Header header =
                Header.of(file, found.names(), above.values(), before.sharedLines() + raw(found), rules.names());
        List<RawRow> below =
                first.stream().filter(r -> r.record() > found.last()).toList();
        return of(new Table(sheet, header, above, found.last() + 1, below));
    }

    /** A table whose header is found. */
    private record Table(@Nullable String sheet, Header header, Preamble above, long firstRow, List<RawRow> below) {
        TableAgain again(TableAgain.Opening opening) {
            return new TableAgain(opening, sheet, firstRow, header);
        }

        SheetLayout layout(SheetLayout.Kind kind, List<QuestionColumns> questions, RowReader reader) {
            return new SheetLayout(sheet, kind, header, above, firstRow, questions, reader);
        }
    }

    /** What a row that cannot be read says is not known: it may be the header. */
    private static void requireSound(List<RawRow> first, Headers.Found found) throws ExportFault {
        for (RawRow row : first) {
            RawRow.Fault fault = row.faultOfAnyCell();
            if (fault != null && row.record() <= found.last()) {
                throw new ExportFault(fault.code(), fault.reason(), row.record(), row.line());
            }
        }
    }

    private static String raw(Headers.Found found) {
        int width = found.names().size();
        return Stream.concat(found.above().stream(), found.rows().stream())
                .map(r -> r.raw(width))
                .collect(Collectors.joining());
    }

    private SheetLayout of(Table table) throws ExportFault {
        Header header = table.header;
        ColumnNames names = rules.names();
        List<QuestionColumns> questions = QuestionColumns.of(file, header, table.below, rules);
        boolean isLong = isLong(header);
        boolean isWide = names.layout(file).map("WIDE"::equals).orElse(!isLong && !questions.isEmpty());
        List<QuestionColumns> sure =
                questions.stream().filter(QuestionColumns::sure).toList();
        if (names.layout(file).isEmpty() && isLong && sure.size() >= LEAST_QUESTIONS) {
            throw ambiguous(header, sure);
        }
        header.requireOne(
                "a candidate", names, Column.CANDIDATE_ID, Column.EMAIL, Column.CANDIDATE_NAME, Column.LAST_NAME);
        Respondent.requireClear(header, h -> names.isDeclared(file, h));
        return isWide ? wideRows(table, questions) : longRows(table);
    }

    private static boolean isLong(Header header) {
        return (header.has(Column.QUESTION) || header.has(Column.QUESTION_ID))
                && (header.has(Column.ANSWER) || header.has(Column.RATING));
    }

    private static ExportFault ambiguous(Header header, List<QuestionColumns> sure) {
        String first = Stream.of(
                        sure.get(0).answer(), sure.get(0).rating(), sure.get(0).note())
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(header::shown)
                .orElse("");
        return new ExportFault(
                SetAsideCode.HEADER,
                "expected one layout, found two: a row per answer (" + header.nameOf(Column.QUESTION) + ", "
                        + header.nameOf(Column.ANSWER) + ") or a row per candidate (" + first + " and "
                        + (sure.size() - 1) + " more); say which under files in config/columns.yml, as layout: long or"
                        + " wide");
    }

    private SheetLayout longRows(Table table) throws ExportFault {
        Header header = table.header;
        header.requireOne("a question", rules.names(), Column.QUESTION, Column.QUESTION_ID);
        header.requireOne("an answer or a rating", rules.names(), Column.ANSWER, Column.RATING);
        header.requireOnce(EnumSet.allOf(Column.class));
        RowReader reader = new LongRows(header, rules, file, table.again(again));
        return table.layout(SheetLayout.Kind.LONG, List.of(), reader);
    }

    private SheetLayout wideRows(Table table, List<QuestionColumns> questions) throws ExportFault {
        Header header = table.header;
        if (questions.isEmpty()) {
            throw new ExportFault(
                    SetAsideCode.HEADER,
                    "expected columns for questions, as config/columns.yml says wide, found none; name them there under"
                            + " questions");
        }
        header.requireOnce(EnumSet.complementOf(EnumSet.copyOf(OF_AN_ANSWER)));
        boolean scorecard = header.hasInterviewer() && questions.stream().allMatch(q -> q.answer() == null);
        return table.layout(
                scorecard ? SheetLayout.Kind.SCORECARD : SheetLayout.Kind.WIDE,
                questions,
                new WideRows(header, questions, rules.names(), file, table.again(again)));
    }
}
