package dev.shortlist.job;

import dev.shortlist.ingest.OriginalRows;
import dev.shortlist.interview.SetAside;
import dev.shortlist.tabular.ExportFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was set aside: with its place and reason for a program, and as rows to correct for a person. */
final class Quarantine {
    private final RunPlan plan;
    private final Set<String> taken = new HashSet<>();

    Quarantine(RunPlan plan) {
        this.plan = plan;
    }

    /** Writes {@code rejected.jsonl} and a {@code .resubmit.csv} per file; nothing when nothing was set aside. */
    void write(List<SetAside> setAside, Path folder) throws IOException {
        if (setAside.isEmpty()) {
            return;
        }
        Map<Integer, List<SetAside>> byFile = setAside.stream()
                .collect(Collectors.groupingBy(s -> s.location().fileNumber(), TreeMap::new, Collectors.toList()));
        try (OutputStream lines = Files.newOutputStream(folder.resolve("rejected.jsonl"))) {
            for (Map.Entry<Integer, List<SetAside>> entry : byFile.entrySet()) {
                write(plan.inputs().files().get(entry.getKey()), entry.getValue(), lines, folder);
            }
        }
    }

    private void write(ExportFile file, List<SetAside> setAside, OutputStream lines, Path folder) throws IOException {
        OriginalRows original = OriginalRows.find(file, setAside, plan.rules());
        for (SetAside row : setAside) {
            String line = JsonMapper.shared().writeValueAsString(members(file, row, original.textOf(row))) + '\n';
            lines.write(line.getBytes(StandardCharsets.UTF_8));
        }
        String rows =
                setAside.stream().map(original::textOf).map(Quarantine::ended).collect(Collectors.joining());
        if (!rows.isEmpty()) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(resubmitName(file.name())))) {
                out.write(file.encoding().markBytes());
                out.write(file.encoding().bytes(ended(original.header()) + rows));
            }
        }
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

    /** The last row of a file may lack its line end. */
    private static String ended(String row) {
        return row.isEmpty() || row.endsWith("\n") || row.endsWith("\r") ? row : row + "\n";
    }

    /** ASCII only: a machine without a locale cannot create any other name. */
    private String resubmitName(String file) {
        String stem = file.replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("^\\.+", "_");
        String name = stem + ".resubmit.csv";
        for (int i = 2; !taken.add(name); i++) {
            name = stem + '-' + i + ".resubmit.csv";
        }
        return name;
    }
}
