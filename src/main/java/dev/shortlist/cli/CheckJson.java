package dev.shortlist.cli;

import dev.shortlist.ingest.FileCheck;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Question;
import dev.shortlist.interview.SetAside;
import dev.shortlist.job.ExitCode;
import dev.shortlist.job.RubricRemark;
import dev.shortlist.job.RubricUse;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.rubric.Rubrics;
import dev.shortlist.settings.SkipLimit;
import dev.shortlist.tabular.ExportFile;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What would be made of each file, as one JSON object; {@code src/docs/operations.md} lists its members. */
final class CheckJson implements CheckReport {
    private final PrintWriter out;
    private final Rubrics rubrics;
    private final SkipLimit limit;
    private final List<Map<String, @Nullable Object>> files = new ArrayList<>();

    CheckJson(PrintWriter out, Rubrics rubrics, SkipLimit limit) {
        this.out = out;
        this.rubrics = rubrics;
        this.limit = limit;
    }

    @Override
    public void file(FileCheck check) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        format(check, members);
        members.put("sheets", check.sheets().stream().map(CheckJson::sheet).toList());
        members.put("sheets_not_read", check.sheetsNotRead());
        members.put("rows_read", check.counts().read());
        members.put("rows_taken", check.counts().rows());
        members.put("rows_set_aside", check.counts().setAside());
        members.put("set_aside_whole", check.isRefused(limit));
        members.put("candidates", check.counts().candidates());
        members.put("answers", check.counts().answers());
        members.put("blank_answers", check.counts().blank());
        members.put("blank_rows", check.notes().blankRows());
        members.put("protected_columns_dropped", check.notes().columnsDropped());
        members.put("statuses", statuses(check));
        members.put("positions", positions(check));
        members.put("cautions", cautions(check));
        members.put("set_aside_by_code", check.codes());
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        if (check.fault() != null) {
            rows.add(row(check.fault()));
        }
        check.setAside().forEach(s -> rows.add(row(s)));
        members.put("set_aside", rows);
        files.add(members);
    }

    private static void format(FileCheck check, Map<String, @Nullable Object> members) {
        ExportFile file = check.file();
        boolean csv = file.kind() == ExportFile.Kind.CSV;
        members.put("file", file.name());
        members.put("sha256", file.sha256());
        members.put("bytes", file.bytes());
        members.put("format", file.kind().name().toLowerCase(Locale.ROOT));
        members.put("encoding", csv ? file.encoding().charset().name() : null);
        members.put("byte_order_mark", csv ? file.encoding().mark() : null);
        members.put("delimiter", csv && check.delimiter() != ' ' ? String.valueOf(check.delimiter()) : null);
    }

    private static Map<String, @Nullable Object> sheet(FileCheck.SheetCheck sheet) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("sheet", sheet.sheet());
        members.put("layout", sheet.layout().toLowerCase(Locale.ROOT));
        members.put("header_record", sheet.firstRow() - 1);
        members.put("above", List.copyOf(sheet.above().keySet()));
        members.put("columns", sheet.columns());
        return members;
    }

    private static Map<String, Long> statuses(FileCheck check) {
        Map<String, Long> statuses = new LinkedHashMap<>();
        check.declared().forEach((status, count) -> {
            if (status != DeclaredStatus.NONE) {
                statuses.put(status.name().toLowerCase(Locale.ROOT), count);
            }
        });
        return statuses;
    }

    private List<Map<String, @Nullable Object>> positions(FileCheck check) {
        List<Map<String, @Nullable Object>> positions = new ArrayList<>();
        check.questions().forEach((position, questions) -> {
            Rubric rubric = rubrics.forPosition(position).orElse(null);
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            members.put("position", position);
            members.put("rubric", rubric == null ? null : rubric.id());
            members.put("rubric_version", rubric == null ? null : rubric.version());
            members.put("default_rubric", rubrics.isDefault(position));
            List<Map<String, @Nullable Object>> asked = new ArrayList<>();
            questions.forEach((question, count) -> asked.add(question(question, count, rubric)));
            members.put("questions", asked);
            positions.add(members);
        });
        return positions;
    }

    private static Map<String, @Nullable Object> question(Question question, long count, @Nullable Rubric rubric) {
        RubricQuestion found = rubric == null ? null : Rubrics.find(rubric, question);
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("question_id", question.id());
        members.put("question", question.text());
        members.put("count", count);
        members.put("rubric_question", found == null ? null : found.id());
        return members;
    }

    private static List<Map<String, Object>> cautions(FileCheck check) {
        List<Map<String, Object>> cautions = new ArrayList<>();
        check.notes().cautions().forEach((caution, noticed) -> {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("code", caution.name());
            members.put("what", caution.words());
            members.put("count", noticed.count());
            members.put("first_record", noticed.first());
            cautions.add(members);
        });
        return cautions;
    }

    private static Map<String, @Nullable Object> row(SetAside one) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("sheet", one.location().sheet());
        members.put("scope", one.scope().name().toLowerCase(Locale.ROOT));
        members.put("record", one.location().record());
        members.put("line", one.location().line());
        members.put("column", one.column());
        members.put("code", one.code().name());
        members.put("reason", one.reason());
        return members;
    }

    private static Map<String, @Nullable Object> remark(RubricRemark one) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("file", one.file());
        members.put("line", one.line());
        members.put("path", one.remark().path());
        members.put("code", one.remark().kind().name());
        members.put("words", one.remark().words());
        return members;
    }

    private static List<Map<String, @Nullable Object>> positions(List<RubricUse.OfPosition> all) {
        List<Map<String, @Nullable Object>> positions = new ArrayList<>();
        for (RubricUse.OfPosition one : all) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            members.put("position", one.position());
            members.put("answers", one.count());
            positions.add(members);
        }
        return positions;
    }

    @Override
    public void end(List<String> notTaken, RubricUse use, ExitCode code, int exit) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("format", 1);
        members.put("skip_limit", limit.toString());
        members.put("files", files);
        members.put("not_taken", notTaken);
        members.put(
                "rubric_remarks", use.remarks().stream().map(CheckJson::remark).toList());
        members.put("positions_by_default", positions(use.byDefault()));
        members.put("positions_without_rubric", positions(use.without()));
        members.put("exit_code", exit);
        members.put("exit_name", code.name());
        out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(members));
    }
}
