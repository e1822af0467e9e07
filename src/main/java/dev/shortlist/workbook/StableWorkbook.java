package dev.shortlist.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A streaming workbook whose bytes do not tell when it was written. */
final class StableWorkbook extends SXSSFWorkbook {
    /** Rows of a sheet that are in memory; no row is looked at again. */
    private static final int WINDOW = 8;

    private final Styles styles;

    StableWorkbook() {
        super(WINDOW);
        this.styles = new Styles(getXSSFWorkbook());
    }

    Styles styles() {
        return styles;
    }

    /** Names the author and the time, to the second. */
    void describe(Instant asOf) throws IOException {
        CoreProperties properties = getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setCreator("Shortlist");
        properties.setTitle("Ranking");
        String time = asOf.truncatedTo(ChronoUnit.SECONDS).toString();
        try {
            properties.setCreated(time);
            properties.setModified(time);
        } catch (InvalidFormatException e) {
            throw new IOException("expected a time that a workbook can carry, found " + time, e);
        }
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream zip = new TimelessZip(out);
        zip.setUseZip64(Zip64Mode.AsNeeded);
        return zip;
    }

    private static final class TimelessZip extends ZipArchiveOutputStream {
        /** A local time, as zip files keep it, so that no time zone shows; noon exists on that day everywhere. */
        private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 12, 0);

        TimelessZip(OutputStream out) {
            super(out);
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
            entry.setTimeLocal(ALWAYS);
            super.putArchiveEntry(entry);
        }
    }
}
