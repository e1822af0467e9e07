package dev.shortlist.cli;

import dev.shortlist.authoring.PastHits;
import dev.shortlist.authoring.Remark;
import dev.shortlist.job.ExitCode;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.settings.InspectedRubric;
import dev.shortlist.settings.RubricProblem;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a rubric is refused for and what its author should look at, each with its file and line. */
final class RubricCheckReport {
    private final PrintWriter out;
    private final PrintWriter err;

    RubricCheckReport(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    void text(List<CheckedRubric> checked) {
        for (CheckedRubric one : checked) {
            InspectedRubric inspected = one.inspected();
            inspected.problems().forEach(p -> err.println("shortlist: " + Plain.line(line(p))));
            one.remarks().stream()
                    .filter(Remark::refuses)
                    .forEach(r -> err.println("shortlist: " + line(inspected, r)));
            out.println(Plain.line(inspected.file() + ": " + heading(one)));
            one.remarks().stream().filter(r -> !r.refuses()).forEach(r -> out.println(line(inspected, r)));
            PastHits past = one.past();
            if (past != null) {
                PastHitsReport.text(past, inspected::line, out);
            }
        }
    }

    private static String line(InspectedRubric inspected, Remark remark) {
        return Plain.line(inspected.file() + ", line " + inspected.line(remark.path()) + ": " + remark.words() + " ["
                + remark.kind() + ']');
    }

    private static String line(RubricProblem problem) {
        String path = problem.path().isEmpty() ? "" : problem.path() + ": ";
        return problem.file() + ", line " + problem.line() + ": " + path + "expected " + problem.expected() + ", found "
                + problem.found() + " [CONFIG]";
    }

    private static String heading(CheckedRubric one) {
        Rubric rubric = one.inspected().rubric();
        if (rubric == null) {
            return "refused, " + Plain.count(one.inspected().problems().size(), "problem");
        }
        int concepts =
                rubric.questions().stream().mapToInt(q -> q.concepts().size()).sum();
        int refused = (int) one.remarks().stream().filter(Remark::refuses).count();
        int others = one.remarks().size() - refused;
        List<String> said = new ArrayList<>();
        if (refused > 0) {
            said.add("refused, " + Plain.count(refused, "problem"));
        }
        if (others > 0) {
            said.add(Plain.count(others, "remark"));
        }
        return rubric.id() + " version " + rubric.version() + ", "
                + Plain.count(rubric.questions().size(), "question") + ", " + Plain.count(concepts, "concept") + ": "
                + (said.isEmpty() ? "nothing to remark" : String.join(", ", said));
    }

    void json(List<CheckedRubric> checked, ExitCode code) {
        List<Map<String, @Nullable Object>> files = new ArrayList<>();
        for (CheckedRubric one : checked) {
            Rubric rubric = one.inspected().rubric();
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            members.put("file", one.inspected().file());
            members.put("rubric", rubric == null ? null : rubric.id());
            members.put("rubric_version", rubric == null ? null : rubric.version());
            members.put(
                    "problems",
                    one.inspected().problems().stream()
                            .map(RubricCheckReport::problem)
                            .toList());
            members.put(
                    "remarks",
                    one.remarks().stream().map(r -> remark(r, one.inspected())).toList());
            PastHits past = one.past();
            if (past != null) {
                members.put("past", PastHitsReport.json(past, one.inspected()::line));
            }
            files.add(members);
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("format", 1);
        members.put("files", files);
        members.put("exit_code", code.code());
        members.put("exit_name", code.name());
        out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(members));
    }

    private static Map<String, Object> problem(RubricProblem problem) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("line", problem.line());
        members.put("path", problem.path());
        members.put("expected", problem.expected());
        members.put("found", problem.found());
        return members;
    }

    private static Map<String, Object> remark(Remark remark, InspectedRubric inspected) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("line", inspected.line(remark.path()));
        members.put("path", remark.path());
        members.put("code", remark.kind().name());
        members.put("refused", remark.refuses());
        members.put("words", remark.words());
        return members;
    }
}
