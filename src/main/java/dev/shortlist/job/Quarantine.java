package dev.shortlist.job;

import dev.shortlist.ingest.OriginalRows;
import dev.shortlist.ingest.WantedRows;
import dev.shortlist.interview.SetAside;
import dev.shortlist.store.Closing;
import dev.shortlist.store.PrivateFiles;
import dev.shortlist.store.RefusedFile;
import dev.shortlist.store.RefusedFiles;
import dev.shortlist.store.SetAsideRecords;
import dev.shortlist.tabular.ExportFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what was set aside: {@code rejected.jsonl} with its place and reason for a program, and rows to correct for a
 * person. The rows pass one by one, in the order of their places.
 */
final class Quarantine implements Closeable {
    static final String LINES = "rejected.jsonl";

    private final RunPlan plan;
    private final Map<Integer, WantedRows> wanted;
    private final Set<Integer> refused;
    private final Resubmission resubmission;
    private @Nullable OutputStream lines;
    private @Nullable ExportFile file;
    private @Nullable OriginalRows original;

    private Quarantine(RunPlan plan, Path folder, Map<Integer, WantedRows> wanted, Set<Integer> refused) {
        this.plan = plan;
        this.wanted = wanted;
        this.refused = refused;
        resubmission = new Resubmission(folder);
    }

    /** Writes {@code rejected.jsonl} and what can be handed in again; nothing when nothing was set aside. */
    static void write(RunPlan plan, Path folder) throws IOException {
        Map<Integer, WantedRows> wanted = new TreeMap<>();
        SetAsideRecords.forEach(
                plan.work(),
                s -> wanted.computeIfAbsent(s.location().fileNumber(), n -> new WantedRows())
                        .add(s));
        if (wanted.isEmpty()) {
            return;
        }
        Set<Integer> refused =
                RefusedFiles.read(plan.work()).stream().map(RefusedFile::number).collect(Collectors.toSet());
        try (Quarantine quarantine = new Quarantine(plan, folder, wanted, refused)) {
            quarantine.lines = PrivateFiles.create(folder.resolve(LINES));
            SetAsideRecords.forEach(plan.work(), quarantine::add);
        }
    }

    private void add(SetAside row) throws IOException {
        ExportFile of = plan.inputs().files().get(row.location().fileNumber());
        if (file == null || file.number() != of.number()) {
            begin(of);
        }
        OriginalRows rows = original;
        OutputStream out = lines;
        if (rows == null || out == null) {
            throw new IllegalStateException("written before it was opened");
        }
        String text = rows.textOf(row);
        String line = JsonMapper.shared().writeValueAsString(members(of, row, text)) + '\n';
        out.write(line.getBytes(StandardCharsets.UTF_8));
        // a file of which nothing was taken is corrected as a whole
        if (refused.contains(of.number()) || text.isEmpty()) {
            return;
        }
        // a row of which other answers count is not wanted twice
        if (row.scope() == SetAside.Scope.ROW) {
            resubmission.add(of, row, rows, text);
        } else if (row.wholeFile()) {
            resubmission.addRest(of, row, rows);
        }
    }

    private void begin(ExportFile next) throws IOException {
        resubmission.close();
        if (original != null) {
            original.close();
        }
        original = OriginalRows.find(next, wanted.getOrDefault(next.number(), new WantedRows()), plan.rules());
        file = next;
    }

    private static Map<String, @Nullable Object> members(ExportFile file, SetAside row, String raw) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("file", file.name());
        members.put("file_sha256", file.sha256());
        members.put("sheet", row.location().sheet());
        members.put("scope", row.scope().name().toLowerCase(Locale.ROOT));
        members.put("record", row.location().record());
        members.put("line", row.location().line());
        members.put("column", row.column());
        members.put("code", row.code().name());
        members.put("reason", row.reason());
        members.put(
                "bytes_base64",
                Base64.getEncoder().encodeToString(file.encoding().bytes(raw)));
        return members;
    }

    @Override
    public void close() {
        Closing.all(lines, original, resubmission);
    }
}
