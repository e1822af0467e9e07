package dev.shortlist.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/** Rows of a sheet, spooled to a file of ours. Text is written in runs; POI's character by character took most of the time. */
final class SpooledRows extends SheetDataWriter {
    private final Path file;
    private final Writer out;

    SpooledRows(Path file) throws IOException {
        this(file, new SpoolWriter(file));
    }

    private SpooledRows(Path file, Writer out) throws IOException {
        super(out);
        this.file = file;
        this.out = out;
    }

    @Override
    public InputStream getWorksheetXMLInputStream() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    protected void outputEscapedString(String text) throws IOException {
        Xml.writeText(out, text);
    }
}
