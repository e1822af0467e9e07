package dev.shortlist.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders compared file by file. */
final class Trees {
    private Trees() {}

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    /** Removes a folder and all that is in it, so that a check of many nights does not fill the disk. */
    static void delete(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The hash of every file by its path in the folder; links are followed at the root only. */
    static Map<String, String> hashes(Path root) throws IOException {
        Path real = root.toRealPath();
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> all = Files.walk(real)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                hashes.put(real.relativize(file).toString(), sha256(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    /** The hashes of a run's outputs that equal runs share: all but {@code run.json}. */
    static Map<String, String> outputs(Path run) throws IOException {
        Map<String, String> hashes = hashes(run);
        hashes.remove("run.json");
        return hashes;
    }

    /** Those that runs over the same interviews share, whatever their rows' order: the manifest names the input's hash. */
    static Map<String, String> interviews(Path run) throws IOException {
        Map<String, String> hashes = outputs(run);
        hashes.remove("manifest.json");
        return hashes;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
