package dev.shortlist.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Workbook;

/** A workbook as its parts, to be changed where POI would write nothing wrong. */
final class Archive {
    static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static Archive of(Workbook workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(bytes);
            return of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Archive of(byte[] bytes) throws IOException {
        Archive archive = new Archive();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                archive.parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return archive;
    }

    /** Of no part. */
    static Archive empty() {
        return new Archive();
    }

    /** With the rows of its first sheet replaced by XML of one's own. */
    Archive rows(String xml) {
        return edit(
                SHEET,
                s -> s.replaceAll("(?s)<sheetData>.*</sheetData>", "")
                        .replace("<pageMargins", "<sheetData>" + xml + "</sheetData><pageMargins"));
    }

    Archive edit(String part, UnaryOperator<String> change) {
        String before = new String(Objects.requireNonNull(parts.get(part), part), StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("nothing changed in " + before);
        }
        return put(part, after);
    }

    Archive put(String part, String text) {
        return put(part, text.getBytes(StandardCharsets.UTF_8));
    }

    Archive put(String part, byte[] bytes) {
        parts.put(part, bytes);
        return this;
    }

    Archive without(String part) {
        parts.remove(part);
        return this;
    }

    byte[] part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Not deflated, so that a byte can be changed where it stands. */
    byte[] stored() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                CRC32 checksum = new CRC32();
                checksum.update(part.getValue());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(part.getValue().length);
                entry.setCrc(checksum.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    Path write(Path folder) throws IOException {
        return Files.write(folder.resolve("export.xlsx"), bytes());
    }
}
