package dev.shortlist.night;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A folder of {@code src/test/resources/exports}: exports, and what must become of each of their rows, written by hand.
 *
 * @param folder where it is
 * @param expected its {@code case.yml}; the README beside the groups explains the members
 */
record ExportCase(Path folder, JsonNode expected) {
    private static final Path ALL = Program.project().resolve("src/test/resources/exports");

    static List<ExportCase> ofGroup(String group) throws IOException {
        try (Stream<Path> folders = Files.list(ALL.resolve(group))) {
            List<ExportCase> cases = new ArrayList<>();
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                cases.add(new ExportCase(
                        folder, new YAMLMapper().readTree(Files.readString(folder.resolve("case.yml")))));
            }
            return cases;
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** Lays out the working folder: the shared configuration, the case's own files, and what its script does. */
    void layOut(Path work) throws IOException, InterruptedException {
        Trees.copy(ALL.resolve("config"), work.resolve("config"));
        for (String part : List.of("input", "config")) {
            Path own = folder.resolve(part);
            if (Files.isDirectory(own)) {
                copyOver(own, work.resolve(part));
            }
        }
        Files.createDirectories(work.resolve("input"));
        Path script = folder.resolve("setup.sh");
        if (Files.exists(script)) {
            Process process = new ProcessBuilder("bash", "-eu", script.toString())
                    .directory(work.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(script + " failed: " + said);
            }
        }
    }

    private static void copyOver(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    List<String> arguments(Path work) {
        List<String> arguments = new ArrayList<>(List.of("--formats", "none"));
        texts("args").forEach(a -> arguments.add(a.replace("<work>", work.toString())));
        return arguments;
    }

    int exit() {
        return expected.path("exit").asInt(-1);
    }

    /** Lines of standard error, without the program's name. */
    List<String> errors() {
        return texts("stderr");
    }

    String rows() {
        return expected.path("rows").asString("");
    }

    List<String> accepted() {
        return texts("accepted").stream().map(String::stripTrailing).sorted().toList();
    }

    List<String> cautions() {
        return texts("cautions");
    }

    /** What looks like an export but was not opened, with the reason. */
    List<String> notTaken() {
        return texts("not_taken");
    }

    /** The files to hand in again, by name. */
    Map<String, String> resubmit() {
        Map<String, String> files = new TreeMap<>();
        expected.path("resubmit")
                .propertyStream()
                .forEach(p -> files.put(p.getKey(), p.getValue().asString()));
        return files;
    }

    private List<String> texts(String member) {
        return expected.path(member).valueStream().map(JsonNode::asString).toList();
    }

    /** The lines of {@code rejected.jsonl}, worked out from the case and the bytes of its files. */
    List<JsonNode> rejected(Path work) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (JsonNode row : expected.path("rejected").valueStream().toList()) {
            lines.add(rejected(row, work));
        }
        return lines;
    }

    private static JsonNode rejected(JsonNode row, Path work) throws IOException {
        String name = row.path("file").asString();
        Path file = work.resolve(row.path("at").asString("input/" + name));
        tools.jackson.databind.node.ObjectNode line = JsonMapper.shared().createObjectNode();
        line.put("file", name);
        line.put("file_sha256", Trees.sha256(Files.readAllBytes(file)));
        line.put("sheet", row.path("sheet").isString() ? row.path("sheet").asString() : null);
        line.put("scope", row.path("scope").asString("row"));
        line.put("record", row.path("record").asLong(0));
        line.put("line", row.path("line").asLong(row.path("record").asLong(0)));
        line.put("column", row.path("column").isString() ? row.path("column").asString() : null);
        line.put("code", row.path("code").asString());
        line.put("reason", row.path("reason").asString());
        Charset charset = Charset.forName(row.path("charset").asString("UTF-8"));
        byte[] bytes = row.path("text").asString("").getBytes(charset);
        line.put("bytes_base64", Base64.getEncoder().encodeToString(bytes));
        return line;
    }
}
