package dev.shortlist.job;

import dev.shortlist.ingest.OriginalRows;
import dev.shortlist.interview.SetAside;
import dev.shortlist.store.PrivateFiles;
import dev.shortlist.tabular.ExportFile;
import dev.shortlist.tabular.Tables;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files that hold refused rows for a person to correct: the lines down to the header and the rows, byte for byte as
 * the export has them. One per export; one per table where they have different headers.
 */
final class Resubmission implements Closeable {
    private static final String ENDING = ".resubmit.csv";

    /** With the ending, and a number where two are alike, under the 255 bytes that file systems take. */
    private static final int LONGEST = 200;

    private final Path folder;
    private final Set<String> names = new HashSet<>();
    private final Map<String, Path> begun = new HashMap<>();
    private @Nullable OutputStream out;
    private String current = "";

    Resubmission(Path folder) {
        this.folder = folder;
    }

    /** Adds a row; those of one file come together. */
    void add(ExportFile file, SetAside row, OriginalRows original, String text) throws IOException {
        String header = original.headerOf(row);
        if (out == null || !header.equals(current)) {
            begin(file, row, header, original.haveSeveralHeaders());
        }
        Objects.requireNonNull(out).write(file.encoding().bytes(ended(text)));
    }

    /** Adds all that was not read of a CSV, from a record on. */
    void addRest(ExportFile file, SetAside from, OriginalRows original) throws IOException {
        String header = original.headerOf(from);
        if (out == null || !header.equals(current)) {
            begin(file, from, header, original.haveSeveralHeaders());
        }
        Tables.copyFrom(file, from.location().line(), Objects.requireNonNull(out));
    }

    private void begin(ExportFile file, SetAside row, String header, boolean several) throws IOException {
        end();
        Path path = begun.get(header);
        if (path != null) {
            out = new BufferedOutputStream(Files.newOutputStream(path, StandardOpenOption.APPEND));
        } else {
            String sheet = row.location().sheet();
            path = folder.resolve(name(several && sheet != null ? file.name() + '.' + sheet : file.name()));
            begun.put(header, path);
            out = PrivateFiles.create(path);
            out.write(file.encoding().markBytes());
            out.write(file.encoding().bytes(ended(header)));
        }
        current = header;
    }

    /** The last row of a file may lack its line end. */
    private static String ended(String row) {
        return row.isEmpty() || row.endsWith("\n") || row.endsWith("\r") ? row : row + "\n";
    }

    /** ASCII only: a machine without a locale cannot create any other name. None that a system keeps for a device. */
    private String name(String stem) {
        String plain = stem.replaceAll("[^A-Za-z0-9._-]", "_")
                .replaceAll("^[.-]+", "_")
                .replaceAll("^(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\\.|$)", "_$1");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST));
        String name = cut + ENDING;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = cut + '-' + i + ENDING;
        }
        return name;
    }

    /** Ends the files of an export. */
    @Override
    public void close() throws IOException {
        end();
        begun.clear();
    }

    private void end() throws IOException {
        if (out != null) {
            out.close();
            out = null;
        }
    }
}
