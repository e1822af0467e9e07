package dev.shortlist.job;

import dev.shortlist.store.PrivateFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Removes old runs, and with a run all that is kept of it elsewhere. The first thing to go is the folder's name, so that at
 * no moment a run is half there; what a kill leaves under the other name goes the next time.
 */
final class Retention {
    private static final String PARTIAL = ".partial";

    private final Path output;
    private final StateFolder state;
    private final Keep keep;
    private final NightWatch watch;
    private @Nullable Path aside;

    Retention(RunRequest request, NightWatch watch) {
        output = request.output();
        state = new StateFolder(request.state());
        keep = request.keep();
        this.watch = watch;
    }

    /** After a night that published, found nothing new or found no export; the lock is held. */
    Outcome after(Outcome night) {
        if (keep.isAll() || (night.published() == null && night.code() != ExitCode.OK)) {
            return night;
        }
        try {
            int removed = remove(night.published(), Instant.now());
            if (removed > 0) {
                watch.removed(removed);
            }
            return aside == null
                    ? night
                    : failed(
                            night,
                            aside
                                    + ": expected to remove old runs' rows, found a database that cannot be used; it is set"
                                    + " aside here, to be looked at and removed");
        } catch (IOException e) {
            return failed(night, Failures.where(e) + "expected to remove an old run, found " + Failures.inWords(e));
        }
    }

    private static Outcome failed(Outcome night, String line) {
        List<String> lines = new ArrayList<>(night.errors());
        lines.add(line + " [RETENTION]");
        return night.ended(ExitCode.IO, ExitCode.IO.code(), lines);
    }

    /**
     * Removes what no rule keeps.
     *
     * @param tonight the run of tonight's exports, which stays; or it would be made again tomorrow
     * @return how many runs, published and refused
     */
    int remove(@Nullable Path tonight, Instant now) throws IOException {
        List<RunFolder> published = RunFolder.published(output);
        Set<Path> needed = needed(published, tonight);
        List<RunFolder> old = old(published, needed, now);
        List<RunFolder> refused = old(RunFolder.refused(state), Set.of(), now);
        hide(output, old);
        hide(state.quarantines(), refused);
        Set<Path> hidden = new HashSet<>(hidden(output));
        hidden.addAll(hidden(state.quarantines()));
        Set<String> kept = kept();
        removeRows(kept, !hidden.isEmpty());
        new OldRecords(output, state, kept).remove(refused, cutoff(published, now));
        for (Path folder : hidden) {
            PrivateFiles.deleteTree(folder);
        }
        return old.size() + refused.size();
    }

    /** A night with nothing new opens no database otherwise, so that one which is damaged shows here. */
    private void removeRows(Set<String> kept, boolean interrupted) throws IOException {
        try {
            RunRows.removeAllBut(state, kept, interrupted);
        } catch (SQLException e) {
            LoggerFactory.getLogger(Retention.class).warn("the job database failed", e);
            aside = state.database().setAside();
        }
    }

    private List<RunFolder> old(List<RunFolder> newestFirst, Set<Path> needed, Instant now) {
        List<RunFolder> old = new ArrayList<>();
        for (int place = 0; place < newestFirst.size(); place++) {
            RunFolder run = newestFirst.get(place);
            if (!keep.keeps(place, run.ended(), now) && !needed.contains(run.path()) && !run.isHeld()) {
                old.add(run);
            }
        }
        return old;
    }

    private Set<Path> needed(List<RunFolder> published, @Nullable Path tonight) throws IOException {
        Set<Path> needed = new HashSet<>();
        if (!published.isEmpty()) {
            needed.add(published.get(0).path());
        }
        if (tonight != null) {
            needed.add(tonight);
        }
        Path latest = output.resolve("latest");
        if (Files.isSymbolicLink(latest)) {
            needed.add(
                    output.resolve(String.valueOf(Files.readSymbolicLink(latest).getFileName())));
        } else if (Files.isRegularFile(latest)) {
            needed.add(output.resolve(
                    Files.readString(latest, StandardCharsets.UTF_8).strip()));
        }
        return needed;
    }

    private static void hide(Path parent, List<RunFolder> runs) throws IOException {
        for (RunFolder run : runs) {
            Path hidden = parent.resolve("." + run.path().getFileName() + PARTIAL);
            PrivateFiles.deleteTree(hidden);
            Files.move(run.path(), hidden, StandardCopyOption.ATOMIC_MOVE);
        }
        if (!runs.isEmpty()) {
            PrivateFiles.syncFolder(parent);
        }
    }

    /** What goes, now or since a kill; not the half-written outputs of a run that can be gone on with. */
    private List<Path> hidden(Path parent) throws IOException {
        List<Path> hidden = new ArrayList<>();
        if (Files.isDirectory(parent)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(parent, ".*" + PARTIAL)) {
                for (Path folder : all) {
                    String name = String.valueOf(folder.getFileName());
                    Path run = parent.resolve(name.substring(1, name.length() - PARTIAL.length()));
                    String key = RunFolder.key(run).orElse("");
                    if (!Files.isDirectory(state.work().resolve(key)) && !key.isEmpty()) {
                        hidden.add(folder);
                    }
                }
            }
        }
        return hidden;
    }

    /** The keys of all runs that are there, or are being made. */
    private Set<String> kept() throws IOException {
        Set<String> keys = new HashSet<>();
        PublishedRuns.all(output).forEach(run -> RunFolder.key(run).ifPresent(keys::add));
        RunFolder.refused(state).forEach(run -> keys.add(run.key()));
        try (Stream<Path> work = Files.list(state.work())) {
            work.forEach(folder -> keys.add(String.valueOf(folder.getFileName())));
        }
        return keys;
    }

    /** Before this moment nothing of a run that published nothing is kept either. */
    private Instant cutoff(List<RunFolder> newestFirst, Instant now) {
        Instant byAge = keep.days() > 0 ? keep.oldest(now) : Instant.MAX;
        if (keep.runs() == 0) {
            return byAge;
        }
        Instant byNumber = newestFirst.size() < keep.runs()
                ? Instant.MIN
                : newestFirst.get(keep.runs() - 1).ended();
        return byNumber.isBefore(byAge) ? byNumber : byAge;
    }
}
