package dev.shortlist.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.jspecify.annotations.Nullable;

/** A zip whose entries all carry the same time. */
final class TimelessZip extends ZipArchiveOutputStream {
    /** Zip files keep a local time without its zone; noon was on that day in all of them. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 12, 0);

    private @Nullable IOException failure;

    TimelessZip(OutputStream out) {
        super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTime(ALWAYS.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        super.putArchiveEntry(entry);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            super.write(bytes, from, count);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }

    /** POI finishes a zip that it could not write, and would complain of the entry left open, not of the full disk. */
    @Override
    public void finish() throws IOException {
        if (failure != null) {
            throw failure;
        }
        super.finish();
    }
}
