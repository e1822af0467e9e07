package dev.shortlist.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/** The parts of a workbook as POI made them, with the links of the sheets put in. */
final class LinkedParts implements ZipEntrySource {
    /** The element that follows the links of a sheet. */
    private static final String AFTER_LINKS = "<pageMargins";

    private final ZipEntrySource parts;
    private final Map<String, Links> bySheet = new LinkedHashMap<>();
    private final Map<String, Links> byTargets = new LinkedHashMap<>();

    /**
     * Links for sheets that have no relationships yet.
     *
     * @param links by the sheet's part, e.g. {@code xl/worksheets/sheet1.xml}
     */
    LinkedParts(ZipEntrySource parts, Map<String, Links> links) {
        this.parts = parts;
        links.forEach((part, of) -> {
            if (!of.isEmpty()) {
                bySheet.put(part, of);
                byTargets.put(part.replaceFirst("([^/]+)$", "_rels/$1.rels"), of);
            }
        });
    }

    /** The content types come first, as readers that look at the beginning only expect; then by name. */
    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        List<ZipArchiveEntry> all = new ArrayList<>(Collections.list(parts.getEntries()));
        byTargets.keySet().forEach(part -> all.add(new ZipArchiveEntry(part)));
        all.sort(Comparator.comparing(ZipArchiveEntry::getName));
        return Collections.enumeration(all);
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        return byTargets.containsKey(path) ? new ZipArchiveEntry(path) : parts.getEntry(path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        Links targets = byTargets.get(entry.getName());
        if (targets != null) {
            return targets.targets();
        }
        InputStream part = parts.getInputStream(entry);
        Links links = bySheet.get(entry.getName());
        return links == null ? part : linked(part, links);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    @Override
    public boolean isClosed() {
        return parts.isClosed();
    }

    /** The sheet is still without its rows, so it is small. */
    private static InputStream linked(InputStream part, Links links) throws IOException {
        try (part) {
            String sheet = new String(part.readAllBytes(), StandardCharsets.UTF_8);
            int at = sheet.indexOf(AFTER_LINKS);
            if (at < 0) {
                throw new IOException("expected " + AFTER_LINKS + " in the sheet, found none");
            }
            return new SequenceInputStream(Collections.enumeration(
                    List.of(bytes(sheet.substring(0, at)), links.elements(), bytes(sheet.substring(at)))));
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
