package dev.shortlist.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A streaming workbook whose rows and links lie in files of ours, and whose bytes do not tell when it was written. */
final class StableWorkbook extends SXSSFWorkbook {
    /** Rows of a sheet that are in memory; no row is looked at again. */
    private static final int WINDOW = 8;

    static {
        // POI measures a letter for each sheet, which fails on a server without fonts unless it is told to go on
        System.getProperties().putIfAbsent("org.apache.poi.ss.ignoreMissingFontSystem", "true");
    }

    private final TempFiles files;
    private final Styles styles;
    private final SheetNames sheetNames;
    private final Map<String, Links> links = new LinkedHashMap<>();

    /**
     * An empty workbook.
     *
     * @param directory an existing directory for what does not stay in memory
     * @param fixed the names of sheets that no other sheet may take
     */
    StableWorkbook(Path directory, List<String> fixed) {
        super(WINDOW);
        this.files = new TempFiles(directory);
        this.styles = new Styles(getXSSFWorkbook());
        this.sheetNames = new SheetNames(fixed);
    }

    Styles styles() {
        return styles;
    }

    SheetNames sheetNames() {
        return sheetNames;
    }

    /** Opens the links of a sheet that has none. */
    Links linksOf(XSSFSheet sheet, int most) throws IOException {
        Links added = new Links(files, most);
        links.put(sheet.getPackagePart().getPartName().getName().substring(1), added);
        return added;
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

    /** Deletes the files it used. */
    @Override
    public void close() throws IOException {
        try (files) {
            for (Links of : links.values()) {
                of.close();
            }
            closeRows();
        }
    }

    /** An unfinished workbook has rows left, which POI would write after closing their file. */
    private void closeRows() throws IOException {
        try {
            flushSheets();
        } finally {
            super.close();
        }
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new SpooledRows(files.create());
    }

    @Override
    protected void injectData(ZipEntrySource parts, OutputStream out) throws IOException {
        super.injectData(new LinkedParts(parts, links), out);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream zip = new TimelessZip(out);
        zip.setUseZip64(Zip64Mode.AsNeeded);
        return zip;
    }
}
