package dev.shortlist.job;

import dev.shortlist.store.PrivateFiles;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The runs that an output folder holds. */
final class PublishedRuns {
    private PublishedRuns() {}

    /** The latest run of this identity whose manifest is sealed. */
    static Optional<Path> find(Path output, String identity) throws IOException {
        String part = '-' + RunIdentity.shortForm(identity);
        return all(output).stream()
                .filter(run -> String.valueOf(run.getFileName()).contains(part))
                .filter(run -> Manifest.identity(run).filter(identity::equals).isPresent())
                .reduce((first, second) -> second);
    }

    /** Which attempt of its identity a run's folder holds: its name says so from the second on. */
    static long attempt(Path run) {
        String name = String.valueOf(run.getFileName());
        String last = name.substring(name.lastIndexOf('-') + 1);
        return last.length() < RunIdentity.SHORT ? Long.parseLong(last) : 1;
    }

    /** Every run's folder, by name, which begins with its time. */
    static List<Path> all(Path output) throws IOException {
        List<Path> runs = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(output)) {
            for (Path entry : entries) {
                boolean hidden = String.valueOf(entry.getFileName()).startsWith(".");
                if (!hidden && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    runs.add(entry);
                }
            }
        }
        runs.sort(null);
        return runs;
    }

    /** Removes what killed runs left half written. */
    static void removePartialExcept(Path output, Path keep) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(output, ".*.partial")) {
            for (Path entry : entries) {
                if (!entry.equals(keep)) {
                    PrivateFiles.deleteTree(entry);
                }
            }
        }
    }
}
