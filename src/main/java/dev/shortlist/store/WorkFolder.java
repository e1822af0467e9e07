package dev.shortlist.store;

import java.nio.file.Path;
import java.util.Locale;

/**
 * The files a run keeps between its steps. They hold candidates' words and go when the run is published.
 *
 * @param path the folder
 * @param partitions into how many parts the candidates are divided, by the hash of their key
 */
public record WorkFolder(Path path, int partitions) {
    Path rows(int partition) {
        return file("rows", partition);
    }

    Path refused() {
        return path.resolve("refused.smile");
    }

    Path refusedFiles() {
        return path.resolve("refused-files.smile");
    }

    /** What was refused and what lost to a later answer, in the order of places. */
    Path setAside() {
        return path.resolve("set-aside.smile");
    }

    Path survey(int partition) {
        return file("survey", partition);
    }

    Path readings(int partition) {
        return file("readings", partition);
    }

    Path conflicts(int partition) {
        return file("conflicts", partition);
    }

    Path assessments(int partition) {
        return file("assessments", partition);
    }

    Path reports(int partition) {
        return file("reports", partition);
    }

    private Path file(String kind, int partition) {
        return path.resolve(String.format(Locale.ROOT, "%s-%04d.smile", kind, partition));
    }
}
