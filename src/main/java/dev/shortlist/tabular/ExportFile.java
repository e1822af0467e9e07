package dev.shortlist.tabular;

import dev.shortlist.interview.SetAside;
import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.interview.SourceLocation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An input file, looked at before any row is read.
 *
 * @param number its place, from 0, among the run's inputs in the order of their hashes
 * @param path where it is
 * @param bytes its size
 * @param textBytes the size of its text: unpacked for a workbook
 * @param sha256 the hash of its bytes, in hex
 * @param kind what its first bytes say it is
 * @param encoding how its text is written, if it is a CSV
 * @param fault why none of it is read; null when it can be
 */
public record ExportFile(
        int number,
        Path path,
        long bytes,
        long textBytes,
        String sha256,
        Kind kind,
        Encoding encoding,
        @Nullable Fault fault) {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");

    /** What a file is, by its bytes. */
    public enum Kind {
        CSV,
        XLSX,
        OTHER
    }

    /** Why a file is not read, in words that hold none of its own. */
    public record Fault(SetAsideCode code, String reason) {}

    /** The file's name, without its folder, as it can be shown: control and direction characters are replaced. */
    public String name() {
        return shown(path);
    }

    /** A path's last name, as it can be shown. */
    static String shown(Path path) {
        return UNSEEN.matcher(String.valueOf(path.getFileName())).replaceAll("?");
    }

    /**
     * Looks at a file, from its first byte to its last.
     *
     * @throws IOException when it cannot be read for another reason than a lack of permission
     */
    public static ExportFile look(Path file) throws IOException {
        return Preflight.look(file);
    }

    ExportFile numbered(int place) {
        return new ExportFile(place, path, bytes, textBytes, sha256, kind, encoding, fault);
    }

    /** What an operator reads of a fault of this file. */
    public SetAside setAside(ExportFault problem) {
        return new SetAside(
                new SourceLocation(number, name(), null, problem.record(), problem.line()),
                null,
                problem.code(),
                problem.reason(),
                SetAside.Scope.FILE,
                problem.unread());
    }
}
