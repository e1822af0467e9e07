package dev.shortlist.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/**
 * The links of a sheet, spooled to files until the sheet is put together. POI keeps each link in memory: 2 kB, so 130 MB
 * for as many as a sheet can have.
 */
final class Links {
    /** Links on a sheet: Excel's limit. */
    static final int MAX = 65_530;

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String ELEMENTS_HEAD = "<hyperlinks xmlns:r=\"" + RELATIONSHIPS + "\">";
    private static final String TARGETS_HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    private final Path elementsFile;
    private final Path targetsFile;
    private final Writer elements;
    private final Writer targets;
    private final int most;
    private int taken;

    /**
     * No links yet.
     *
     * @param most how many there may be
     */
    Links(TempFiles files, int most) throws IOException {
        this.most = Math.min(most, MAX);
        this.elementsFile = files.create();
        this.targetsFile = files.create();
        this.elements = new SpoolWriter(elementsFile);
        this.targets = new SpoolWriter(targetsFile);
    }

    /**
     * Links a cell to a file beside the workbook.
     *
     * @param cell e.g. {@code AB12}
     * @param path relative, as in a URL
     * @return false when there may be no more links
     */
    boolean add(String cell, String path) throws IOException {
        if (taken == most) {
            return false;
        }
        taken++;
        elements.write("<hyperlink ref=\"" + cell + "\" r:id=\"link" + taken + "\"/>");
        targets.write("<Relationship Id=\"link" + taken + "\" Type=\"" + RELATIONSHIPS + "/hyperlink\" Target=\"");
        Xml.writeText(targets, path);
        targets.write("\" TargetMode=\"External\"/>");
        return true;
    }

    boolean isEmpty() {
        return taken == 0;
    }

    /** The element of the sheet that says which cells are links; no link can be added after. */
    InputStream elements() throws IOException {
        elements.close();
        return framed(ELEMENTS_HEAD, elementsFile, "</hyperlinks>");
    }

    /** Where they lead, for a part of the package that says so of other things as well. */
    InputStream targets() throws IOException {
        targets.close();
        return Files.newInputStream(targetsFile);
    }

    /** The whole part of a sheet that has links only. */
    InputStream allTargets() throws IOException {
        targets.close();
        return framed(TARGETS_HEAD, targetsFile, "</Relationships>");
    }

    void close() throws IOException {
        elements.close();
        targets.close();
    }

    private static InputStream framed(String head, Path file, String tail) throws IOException {
        return new SequenceInputStream(
                Collections.enumeration(List.of(bytes(head), Files.newInputStream(file), bytes(tail))));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
