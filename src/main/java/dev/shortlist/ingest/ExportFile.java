package dev.shortlist.ingest;

import dev.shortlist.interview.SetAside;
import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.interview.SourceLocation;
import java.nio.file.Path;
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
 * @param fault why none of it is read; null when it can be
 */
public record ExportFile(
        int number,
        Path path,
        long bytes,
        long textBytes,
        String sha256,
        Kind kind,
        @Nullable Fault fault) {
    /** What a file is, by its bytes. */
    public enum Kind {
        CSV,
        XLSX,
        OTHER
    }

    /** Why a file is not read, in words that hold none of its own. */
    public record Fault(SetAsideCode code, String reason) {}

    /** The file's name, without its folder. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    ExportFile numbered(int place) {
        return new ExportFile(place, path, bytes, textBytes, sha256, kind, fault);
    }

    SetAside setAside(ExportFault problem) {
        return new SetAside(
                new SourceLocation(number, name(), null, problem.record(), problem.line()),
                null,
                problem.code(),
                problem.reason(),
                true,
                null);
    }
}
