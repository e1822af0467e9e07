package dev.shortlist.job;

import dev.shortlist.settings.LoadedCalibration;
import dev.shortlist.store.PrivateFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The proof that a run is done: the hash of every output, input, rubric and setting. {@code run.json} tells of the night
 * and differs between equal runs; it is not listed and carries a seal of its own, as the manifest does.
 */
final class Manifest {
    static final String NAME = "manifest.json";
    static final String RUN = "run.json";

    private Manifest() {}

    /**
     * A file, as it is listed.
     *
     * @param sha256 the hash of its bytes, in hex
     * @param bytes their number
     */
    record Listed(String sha256, long bytes) {}

    /** The files of a folder by their path in it, with their hashes. */
    static Map<String, Listed> list(Path folder) throws IOException {
        Map<String, Listed> outputs = new TreeMap<>();
        for (String file : files(folder)) {
            outputs.put(file, new Listed(sha256(folder.resolve(file)), Files.size(folder.resolve(file))));
        }
        return outputs;
    }

    /** Writes the manifest of a folder with these files, last. */
    static void write(Path folder, RunPlan plan, Map<String, Listed> outputs) throws IOException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("format", 1);
        members.put("identity", plan.identity());
        members.put("as_of", plan.asOf().toString());
        members.put(
                "inputs",
                plan.inputs().files().stream()
                        .map(f -> new Listed(f.sha256(), f.bytes()))
                        .toList());
        Map<String, String> rubrics = new TreeMap<>();
        plan.rubrics()
                .loaded()
                .forEach(r -> rubrics.put(r.rubric().id() + " v" + r.rubric().version(), r.sha256()));
        members.put("rubrics", rubrics);
        LoadedCalibration calibration = plan.calibration();
        if (calibration != null) {
            members.put("calibration", Map.of(calibration.file(), calibration.sha256()));
        }
        members.put("settings", RunSettingsShown.of(plan));
        members.put("compared_with", comparedWith(plan.earlier()));
        members.put("outputs", outputs);
        PrivateFiles.writeWhole(folder.resolve(NAME), Seal.seal(Json.object(members)));
    }

    private static @Nullable Map<String, @Nullable String> comparedWith(EarlierRun earlier) {
        if (earlier.isNone()) {
            return null;
        }
        Map<String, @Nullable String> members = new LinkedHashMap<>();
        members.put("run", earlier.name());
        members.put("ranking_sha256", earlier.rankingSha256().orElse(null));
        return members;
    }

    /** The hash of a file as a folder's sealed manifest has it. */
    static Optional<String> listed(Path folder, String file) {
        return read(folder).map(m -> m.path("outputs").path(file).path("sha256").asString(""));
    }

    /** The run that a published one was compared with, empty for none; no value where the manifest says nothing of it. */
    static Optional<String> comparedWith(Path folder) {
        return read(folder)
                .map(m -> m.get("compared_with"))
                .map(m -> m.isNull() ? "" : m.path("run").asString(""));
    }

    private static Set<String> files(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> all = Files.walk(folder)) {
            // a link is listed too, so that one put in a file's place, or beside, is seen
            all.filter(f -> !Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS))
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> !List.of(NAME, RUN, RunFolder.HOLD).contains(f) && !f.startsWith("."))
                    .forEach(names::add);
        }
        return names;
    }

    static String sha256(Path file) throws IOException {
        MessageDigest digest = RunIdentity.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The identity a folder's manifest names, if it has a manifest whose seal holds. */
    static Optional<String> identity(Path folder) {
        return read(folder).map(m -> m.path("identity").asString(""));
    }

    /** A folder's manifest, if it has one whose seal holds. */
    static Optional<JsonNode> read(Path folder) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(NAME));
            return Seal.holds(bytes) ? Optional.of(JsonMapper.shared().readTree(bytes)) : Optional.empty();
        } catch (IOException | JacksonException e) {
            // no manifest, or none that can be read: the folder proves nothing
            return Optional.empty();
        }
    }

    /** What differs between a folder and its manifest, a line each; empty when nothing does. */
    static List<String> differences(Path folder) throws IOException {
        Optional<JsonNode> manifest = read(folder);
        if (manifest.isEmpty()) {
            return List.of(NAME + ": expected a sealed manifest, found none or a changed one");
        }
        List<String> lines = new ArrayList<>();
        if (!Files.isRegularFile(folder.resolve(RUN), LinkOption.NOFOLLOW_LINKS)
                || !Seal.holds(Files.readAllBytes(folder.resolve(RUN)))) {
            lines.add(RUN + ": expected a sealed file, found none or a changed one");
        }
        JsonNode outputs = manifest.get().path("outputs");
        Set<String> found = files(folder);
        for (String name : new TreeSet<>(outputs.propertyNames())) {
            if (!found.remove(name) || !Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                lines.add(name + ": expected a file, found none");
            } else if (!sha256(folder.resolve(name))
                    .equals(outputs.path(name).path("sha256").asString(""))) {
                lines.add(name + ": expected the bytes the manifest names, found others");
            }
        }
        found.forEach(name -> lines.add(name + ": expected only files of the manifest, found one more"));
        return lines;
    }
}
