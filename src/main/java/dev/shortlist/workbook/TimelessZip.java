package dev.shortlist.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip whose entries all carry the same time. */
final class TimelessZip extends ZipArchiveOutputStream {
    /** Zip files keep a local time without its zone; noon was on that day in all of them. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 12, 0);

    TimelessZip(OutputStream out) {
        super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTime(ALWAYS.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        super.putArchiveEntry(entry);
    }
}
