package dev.shortlist.night;

import dev.shortlist.job.Verification;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An output folder after a night that went wrong.
 *
 * @param path the folder
 * @param state where the job keeps its state
 */
record OutputFolder(Path path, Path state) {
    static OutputFolder of(Path path) {
        return new OutputFolder(path, path.resolve(".state"));
    }

    /** Every folder a person would take for a run, whole or not. */
    List<Path> runs() throws IOException {
        List<Path> runs = new ArrayList<>();
        if (Files.isDirectory(path)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
                for (Path entry : entries) {
                    boolean hidden = String.valueOf(entry.getFileName()).startsWith(".");
                    if (!hidden && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                        runs.add(entry);
                    }
                }
            }
        }
        return runs;
    }

    /** What is wrong with what can be seen, a line each: a run that is not the expected one, a link to nothing. */
    List<String> wrong(Map<String, String> expected) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path run : runs()) {
            for (String difference : Verification.differences(run)) {
                wrong.add("half published: " + difference);
            }
            if (!Trees.outputs(run).equals(expected)) {
                wrong.add("published, and not the bytes of the unbroken run: " + run.getFileName());
            }
        }
        Path latest = path.resolve("latest");
        if (Files.exists(latest, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(latest)) {
            wrong.add("latest points to nothing");
        }
        return wrong;
    }

    /** The same, where one run must be there and be the latest. */
    List<String> wrongWhenDone(Map<String, String> expected) throws IOException {
        List<String> wrong = wrong(expected);
        if (runs().size() != 1) {
            wrong.add("expected one run, found " + runs().size());
        }
        if (!Files.isDirectory(path.resolve("latest"))) {
            wrong.add("expected the latest run, found none");
        }
        return wrong;
    }

    /** What must be gone when a run is published: work files with candidates' words, half written outputs. */
    List<String> leftovers() throws IOException {
        List<String> left = new ArrayList<>();
        for (Path folder : List.of(path, state)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(this::isLeft)
                        .forEach(l -> left.add(folder.relativize(l).toString()));
            }
        }
        return left.stream().distinct().toList();
    }

    /** A database that was set aside is kept as it was found. */
    private boolean isLeft(Path file) {
        if (file.startsWith(state.resolve("db")) || file.startsWith(state.resolve("db.damaged"))) {
            return false;
        }
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".tmp")
                || name.endsWith(".partial")
                || state.resolve("work").equals(file.getParent());
    }
}
