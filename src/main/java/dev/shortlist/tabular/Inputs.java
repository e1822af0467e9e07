package dev.shortlist.tabular;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The input files of a run.
 *
 * @param files the files to read, in the order of their hashes: their names and folders do not show in any output
 * @param notTaken files that look like exports but are not followed or opened, with the reason
 * @param unsettled files that changed a moment ago and are left for another night, a line each
 */
public record Inputs(List<ExportFile> files, List<String> notTaken, List<String> unsettled) {
    private static final List<String> EXTENSIONS = List.of(".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods");
    private static final List<String> UNFINISHED = List.of(".tmp", ".part", ".inprogress", ".crdownload");

    /** How a file is looked at. */
    interface Look {
        ExportFile at(Path file) throws IOException;
    }

    public Inputs {
        files = List.copyOf(files);
        notTaken = List.copyOf(notTaken);
        unsettled = List.copyOf(unsettled);
    }

    /** All that was not taken, with the reason. */
    public List<String> leftOut() {
        return Stream.concat(notTaken.stream(), unsettled.stream()).toList();
    }

    /** Finds the exports, also those that are being written. */
    public static Inputs find(List<Path> paths) throws IOException {
        return find(paths, Settling.NONE);
    }

    /**
     * Finds the exports in files and folders and looks at each; one that is found in two ways is one file. A file of a
     * folder that vanishes meanwhile was not there.
     *
     * @param settling how long a file must have rested
     * @throws NoSuchFileException when a path is not there
     * @throws FileSystemException when a path is neither a file nor a folder
     * @throws IOException when a folder cannot be listed or a file fails while it is hashed
     */
    public static Inputs find(List<Path> paths, Settling settling) throws IOException {
        return find(paths, settling, Preflight::look);
    }

    static Inputs find(List<Path> paths, Settling settling, Look look) throws IOException {
        Map<Path, Path> found = new LinkedHashMap<>();
        Set<Path> named = new HashSet<>();
        List<String> notTaken = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                list(path, found, notTaken);
            } else if (Files.isRegularFile(path)) {
                named.add(path.toRealPath());
                found.putIfAbsent(path.toRealPath(), path.toAbsolutePath().normalize());
            } else if (Files.exists(path)) {
                throw new FileSystemException(path.toString(), null, "a pipe or a device");
            } else {
                throw new NoSuchFileException(path.toString());
            }
        }
        List<ExportFile> files = new ArrayList<>();
        List<String> unsettled = new ArrayList<>();
        for (Map.Entry<Path, Path> file : found.entrySet()) {
            try {
                Optional<String> fault = settling.fault(file.getValue());
                if (fault.isPresent()) {
                    unsettled.add(fault.get());
                } else {
                    files.add(look.at(file.getValue()));
                }
            } catch (NoSuchFileException e) {
                if (named.contains(file.getKey())) {
                    throw e;
                }
            }
        }
        return new Inputs(
                numbered(files),
                notTaken.stream().sorted().toList(),
                unsettled.stream().sorted().toList());
    }

    private static void list(Path folder, Map<Path, Path> found, List<String> notTaken) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (looksLikeExport(String.valueOf(entry.getFileName()))) {
                    add(entry, found, notTaken);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static void add(Path entry, Map<Path, Path> found, List<String> notTaken) throws IOException {
        try {
            if (Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .isRegularFile()) {
                found.putIfAbsent(entry.toRealPath(), entry.toAbsolutePath().normalize());
            } else {
                notTaken.add(ExportFile.shown(entry)
                        + ": expected a file, found a link, folder or device, which is not followed");
            }
        } catch (NoSuchFileException e) {
            // taken away since the folder was listed: it was not there
        }
    }

    private static boolean looksLikeExport(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.startsWith(".")
                && !lower.startsWith("~$")
                && UNFINISHED.stream().noneMatch(lower::endsWith)
                && EXTENSIONS.stream().anyMatch(lower::endsWith);
    }

    private static List<ExportFile> numbered(List<ExportFile> files) {
        List<ExportFile> sorted = files.stream()
                .sorted(Comparator.comparing(ExportFile::sha256)
                        .thenComparing(f -> f.path().toString()))
                .toList();
        List<ExportFile> numbered = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            numbered.add(sorted.get(i).numbered(i));
        }
        return numbered;
    }
}
