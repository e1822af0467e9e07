package dev.shortlist.workbook;

import java.io.FilterOutputStream;
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

    private final Target target;

    TimelessZip(OutputStream out) {
        this(new Target(out));
    }

    private TimelessZip(Target target) {
        super(target);
        this.target = target;
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTime(ALWAYS.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        super.putArchiveEntry(entry);
    }

    /** POI finishes a zip that it could not write, and would complain of the entry left open, not of the full disk. */
    @Override
    public void finish() throws IOException {
        if (target.failure != null) {
            throw target.failure;
        }
        super.finish();
    }

    /** Remembers why it could not be written. */
    private static final class Target extends FilterOutputStream {
        private @Nullable IOException failure;

        Target(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                out.write(bytes, from, count);
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }
    }
}
