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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/** The parts of a workbook as POI made them, with the links of the sheets put in. */
final class LinkedParts implements ZipEntrySource {
    /** The element that follows the links of a sheet. */
    private static final String AFTER_LINKS = "<pageMargins";

    private static final String END_OF_TARGETS = "</Relationships>";

    private final ZipEntrySource parts;
    private final Map<String, Links> bySheet = new LinkedHashMap<>();
    private final Map<String, Links> byTargets = new LinkedHashMap<>();

    /**
     * The links of sheets.
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
        Set<String> there = new HashSet<>();
        all.forEach(entry -> there.add(entry.getName()));
        byTargets.keySet().stream()
                .filter(part -> !there.contains(part))
                .forEach(part -> all.add(new ZipArchiveEntry(part)));
        all.sort(Comparator.comparing(ZipArchiveEntry::getName));
        return Collections.enumeration(all);
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        ZipArchiveEntry entry = parts.getEntry(path);
        return entry == null && byTargets.containsKey(path) ? new ZipArchiveEntry(path) : entry;
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        Links targets = byTargets.get(entry.getName());
        Links links = bySheet.get(entry.getName());
        if (targets != null) {
            ZipArchiveEntry known = parts.getEntry(entry.getName());
            return known == null
                    ? targets.allTargets()
                    : before(END_OF_TARGETS, parts.getInputStream(known), targets.targets());
        }
        InputStream part = parts.getInputStream(entry);
        return links == null ? part : before(AFTER_LINKS, part, links.elements());
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    @Override
    public boolean isClosed() {
        return parts.isClosed();
    }

    /** Both kinds of parts are small here: the sheets are still without their rows. */
    private static InputStream before(String mark, InputStream part, InputStream more) throws IOException {
        try (part) {
            String text = new String(part.readAllBytes(), StandardCharsets.UTF_8);
            int at = text.indexOf(mark);
            if (at < 0) {
                throw new IOException("expected " + mark + " in a part of the workbook, found none");
            }
            return new SequenceInputStream(
                    Collections.enumeration(List.of(bytes(text.substring(0, at)), more, bytes(text.substring(at)))));
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
