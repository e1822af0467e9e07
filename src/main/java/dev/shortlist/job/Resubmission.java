package dev.shortlist.job;

import dev.shortlist.ingest.OriginalRows;
import dev.shortlist.interview.SetAside;
import dev.shortlist.tabular.ExportFile;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The files that hold refused rows for a person to correct: the lines down to the header and the rows, byte for byte as
 * the export has them. One per export; one per sheet where the sheets of a workbook have different headers.
 */
final class Resubmission implements Closeable {
    private static final String ENDING = ".resubmit.csv";

    /** With the ending, and a number where two are alike, under the 255 bytes that file systems take. */
    private static final int LONGEST = 200;

    private final Path folder;
    private final Set<String> names = new HashSet<>();
    private final Map<String, OutputStream> open = new LinkedHashMap<>();

    Resubmission(Path folder) {
        this.folder = folder;
    }

    /** Adds a row; those of one file come together. */
    void add(ExportFile file, SetAside row, OriginalRows original, String text) throws IOException {
        String header = original.headerOf(row);
        OutputStream out = open.get(header);
        if (out == null) {
            String sheet = Objects.requireNonNullElse(row.location().sheet(), "");
            String stem = original.haveSeveralHeaders() ? file.name() + '.' + sheet : file.name();
            out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name(stem))));
            open.put(header, out);
            out.write(file.encoding().markBytes());
            out.write(file.encoding().bytes(ended(header)));
        }
        out.write(file.encoding().bytes(ended(text)));
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
        IOException first = null;
        for (OutputStream out : open.values()) {
            try {
                out.close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        open.clear();
        if (first != null) {
            throw first;
        }
    }
}
