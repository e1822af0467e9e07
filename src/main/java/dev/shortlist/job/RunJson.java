package dev.shortlist.job;

import dev.shortlist.store.PrivateFiles;
import dev.shortlist.tabular.ExportFile;
import dev.shortlist.tabular.FileNotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What happened in the night: the one output that differs between equal runs. */
final class RunJson {
    private RunJson() {}

    static void write(Path folder, RunPlan plan, RunResult result, String state, JobExecution execution)
            throws IOException {
        ExitCode code = result.code();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("run", plan.name());
        members.put("state", state);
        members.put(
                "exit_code", code == ExitCode.REJECTS ? plan.settings().run().exitCodeOnRejects() : code.code());
        members.put("exit_name", code.name());
        members.put("identity", plan.identity());
        members.put("attempt", plan.attempt());
        members.put("as_of", plan.asOf().toString());
        members.put("started_at", instant(execution.getStartTime()));
        members.put("finished_at", Instant.now().toString());
        members.put("versions", versions());
        members.put("candidates", candidates(result));
        members.put("rows", tally(result.total()));
        members.put("files", files(plan, result));
        members.put("rubrics", rubrics(plan, result.rubrics()));
        members.put("not_taken", plan.inputs().leftOut());
        members.put("steps", steps(execution));
        members.put("settings", plan.settings().all());
        PrivateFiles.writeWhole(folder.resolve(Manifest.RUN), Seal.seal(Json.object(members)));
    }

    /** How a published run ended: what was set aside is the more certain witness where it does not say. */
    static ExitCode exitCode(Path run) throws IOException {
        String name = "";
        try {
            name = JsonMapper.shared()
                    .readTree(Files.readAllBytes(run.resolve(Manifest.RUN)))
                    .path("exit_name")
                    .asString("");
        } catch (JacksonException | NoSuchFileException e) {
            // no manifest lists it, so a run is published without it
        }
        for (ExitCode code : List.of(ExitCode.OK, ExitCode.TRY_LATER)) {
            if (code.name().equals(name)) {
                return code;
            }
        }
        return Files.exists(run.resolve(Quarantine.LINES)) ? ExitCode.REJECTS : ExitCode.OK;
    }

    private static Map<String, String> versions() {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("shortlist", Product.VERSION);
        versions.put("method", Product.METHOD);
        versions.put("java", System.getProperty("java.version", ""));
        return versions;
    }

    private static Map<String, Object> candidates(RunResult result) {
        Map<String, Object> candidates = new LinkedHashMap<>();
        candidates.put("ranked", result.ranked());
        candidates.put("not_ranked", result.notRanked());
        candidates.put("recommendations", result.recommendations());
        return candidates;
    }

    private static Map<String, Long> tally(Tally tally) {
        Map<String, Long> rows = new LinkedHashMap<>();
        rows.put("rows_read", tally.read());
        rows.put("scored", tally.scored());
        rows.put("rejected", tally.rejected());
        rows.put("duplicates", tally.duplicates());
        return rows;
    }

    private static List<Map<String, Object>> files(RunPlan plan, RunResult result) {
        List<Map<String, Object>> files = new ArrayList<>();
        for (ExportFile file : plan.inputs().files()) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("file", file.name());
            members.put("sha256", file.sha256());
            members.put("bytes", file.bytes());
            members.putAll(tally(result.files().get(file.number()).rows()));
            FileNotes notes = result.files().get(file.number()).notes();
            members.put("blank_rows", notes.blankRows());
            members.put("protected_columns_dropped", notes.columnsDropped());
            members.put("cautions", cautions(notes));
            files.add(members);
        }
        return files;
    }

    private static Map<String, Object> rubrics(RunPlan plan, RubricUse use) {
        Map<String, Object> rubrics = new LinkedHashMap<>();
        rubrics.put(
                "remarks",
                Stream.concat(RubricUse.of(plan.rubrics()).remarks().stream(), use.remarks().stream())
                        .map(RunJson::remark)
                        .toList());
        rubrics.put("positions_by_default", positions(use.byDefault()));
        rubrics.put("positions_without_rubric", positions(use.without()));
        return rubrics;
    }

    private static Map<String, Object> remark(RubricRemark one) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", one.file());
        members.put("line", one.line());
        members.put("code", one.remark().kind().name());
        members.put("words", one.remark().words());
        return members;
    }

    private static List<Map<String, Object>> positions(List<RubricUse.OfPosition> all) {
        List<Map<String, Object>> positions = new ArrayList<>();
        for (RubricUse.OfPosition one : all) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("position", one.position());
            members.put("candidates", one.count());
            positions.add(members);
        }
        return positions;
    }

    private static List<Map<String, Object>> cautions(FileNotes notes) {
        List<Map<String, Object>> cautions = new ArrayList<>();
        notes.cautions().forEach((caution, noticed) -> {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("code", caution.name());
            members.put("what", caution.words());
            members.put("count", noticed.count());
            members.put("first_record", noticed.first());
            cautions.add(members);
        });
        return cautions;
    }

    private static List<Map<String, Object>> steps(JobExecution execution) {
        List<Map<String, Object>> steps = new ArrayList<>();
        for (StepExecution step : execution.getStepExecutions()) {
            LocalDateTime start = step.getStartTime();
            LocalDateTime end = step.getEndTime();
            if (start != null && end != null && !step.getStepName().contains(":")) {
                Map<String, Object> members = new LinkedHashMap<>();
                members.put("step", step.getStepName());
                members.put("read", step.getReadCount());
                members.put("written", step.getWriteCount());
                members.put("seconds", Duration.between(start, end).toMillis() / 1000.0);
                steps.add(members);
            }
        }
        return steps;
    }

    private static @Nullable String instant(@Nullable LocalDateTime time) {
        return time == null
                ? null
                : time.atZone(ZoneId.systemDefault()).toInstant().toString();
    }
}
