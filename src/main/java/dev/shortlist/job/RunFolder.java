package dev.shortlist.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a run left, published or refused.
 *
 * @param path its folder
 * @param ended when the run ended
 */
record RunFolder(Path path, Instant ended) {
    /** A file of this name keeps a run for ever. */
    static final String HOLD = "HOLD";

    private static final Pattern NAME = Pattern.compile("\\d{8}T\\d{6}Z-([0-9a-f]{12})(?:-(\\d{1,9}))?");

    /** The published runs of an output folder, the newest first: folders whose manifest is sealed. */
    static List<RunFolder> published(Path output) throws IOException {
        List<RunFolder> runs = new ArrayList<>();
        for (Path folder : PublishedRuns.all(output)) {
            if (Manifest.identity(folder).isPresent()) {
                runs.add(new RunFolder(folder, ended(folder)));
            }
        }
        return newestFirst(runs);
    }

    /** What refused runs set aside, the newest first. */
    static List<RunFolder> refused(StateFolder state) throws IOException {
        List<RunFolder> runs = new ArrayList<>();
        if (Files.isDirectory(state.quarantines())) {
            for (Path folder : PublishedRuns.all(state.quarantines())) {
                if (key(folder).isPresent()) {
                    runs.add(new RunFolder(folder, ended(folder)));
                }
            }
        }
        return newestFirst(runs);
    }

    private static List<RunFolder> newestFirst(List<RunFolder> runs) {
        Comparator<RunFolder> oldestFirst =
                Comparator.<RunFolder, Instant>comparing(RunFolder::ended).thenComparing(RunFolder::path);
        runs.sort(oldestFirst.reversed());
        return List.copyOf(runs);
    }

    /** By what the run says of itself, as long as nobody changed it; else by the clock of the files. */
    private static Instant ended(Path folder) throws IOException {
        try {
            byte[] json = Files.readAllBytes(folder.resolve(Manifest.RUN));
            if (Seal.holds(json)) {
                return Instant.parse(
                        JsonMapper.shared().readTree(json).path("finished_at").asString(""));
            }
        } catch (NoSuchFileException | JacksonException | DateTimeException e) {
            // as if it said nothing
        }
        Path manifest = folder.resolve(Manifest.NAME);
        return Files.getLastModifiedTime(Files.exists(manifest) ? manifest : folder)
                .toInstant();
    }

    boolean isHeld() {
        return Files.exists(path.resolve(HOLD), LinkOption.NOFOLLOW_LINKS);
    }

    /** Which attempt of which identity this is, as the name of its work folder: 12 hex digits, a dash, a number. */
    String key() {
        return key(path).orElse("");
    }

    /** The same of any folder that is named as a run's is; empty where it is not. */
    static Optional<String> key(Path folder) {
        Matcher name = NAME.matcher(String.valueOf(folder.getFileName()));
        return name.matches()
                ? Optional.of(name.group(1) + '-' + (name.group(2) == null ? "1" : name.group(2)))
                : Optional.empty();
    }
}
