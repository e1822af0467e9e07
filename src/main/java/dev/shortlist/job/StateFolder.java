package dev.shortlist.job;

import dev.shortlist.store.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the job keeps between nights.
 *
 * @param path the folder
 */
record StateFolder(Path path) {
    Path lock() {
        return path.resolve("lock");
    }

    JobDatabase database() {
        return new JobDatabase(path.resolve("db"));
    }

    Path log() {
        return path.resolve("log").resolve("shortlist.log");
    }

    Path work() {
        return path.resolve("work");
    }

    Path work(String identity, long attempt) {
        return work().resolve(RunIdentity.shortForm(identity) + '-' + attempt);
    }

    Path attempts() {
        return path.resolve("attempts");
    }

    /** What runs that published nothing set aside, a folder each. */
    Path quarantines() {
        return path.resolve("quarantine");
    }

    Path quarantine(String run) {
        return quarantines().resolve(run);
    }

    void create() throws IOException {
        for (Path folder : List.of(path, database().folder(), path.resolve("log"), work(), attempts(), quarantines())) {
            PrivateFiles.createFolder(folder);
        }
    }

    /** Removes the work of every run but one; candidates' words do not stay. */
    void removeWorkExcept(Path keep) throws IOException {
        try (Stream<Path> runs = Files.list(work())) {
            for (Path run : runs.filter(r -> !r.equals(keep)).toList()) {
                PrivateFiles.deleteTree(run);
            }
        }
    }
}
