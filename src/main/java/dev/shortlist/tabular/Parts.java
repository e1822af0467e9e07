package dev.shortlist.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an Office file and how they belong together (ECMA-376 part 2). POI's own way keeps types, relations and
 * styles in memory as trees, however large a small archive makes them.
 */
final class Parts implements Closeable {
    /**
     * A part that another names.
     *
     * @param id by which the other names it
     * @param type what it is, such as {@code worksheet}: the end of the relation's type
     * @param target the part, from the root
     */
    record Relation(String id, String type, String target) {}

    static final String CONTENT_TYPES = "[content_types].xml";

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final int MOST_RELATIONS = 10_000;
    /** Of a part that says what the others are. */
    private static final long LONGEST = 1L << 24;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private Parts(ZipFile zip) {
        this.zip = zip;
        Collections.list(zip.getEntries()).forEach(e -> entries.put(key(e.getName()), e));
    }

    /** Opens a file that was found sound. */
    static Parts open(Path file) throws IOException, ExportFault {
        SeekableByteChannel channel = Files.newByteChannel(file);
        try {
            return new Parts(ZipFile.builder().setSeekableByteChannel(channel).get());
        } catch (IOException | RuntimeException e) {
            // it was sound a moment ago; the reader of archives has no common type for what it throws
            channel.close();
            throw new ExportFault(
                    SoundArchive.damaged().code(), SoundArchive.damaged().reason());
        }
    }

    /** The names of parts are the same in any case; some programs write them with backslashes. */
    private static String key(String name) {
        String key = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return key.startsWith("/") ? key.substring(1) : key;
    }

    /** The bytes of all parts. */
    long unpacked() {
        return entries.values().stream().mapToLong(ZipArchiveEntry::getSize).sum();
    }

    List<String> names() {
        return entries.keySet().stream().sorted().toList();
    }

    boolean has(String part) {
        return entries.containsKey(key(part));
    }

    /** A part's bytes; the caller closes them. */
    InputStream open(String part) throws ExportFault {
        ZipArchiveEntry entry = entries.get(key(part));
        if (entry == null) {
            throw Xml.damaged();
        }
        try {
            return zip.getInputStream(entry);
        } catch (IOException | RuntimeException e) {
            // it was sound a moment ago; the reader of archives has no common type for what it throws
            throw Xml.damaged();
        }
    }

    private InputStream openShort(String part) throws ExportFault {
        ZipArchiveEntry entry = entries.get(key(part));
        if (entry != null && entry.getSize() > LONGEST) {
            throw Xml.damaged();
        }
        return open(part);
    }

    /** What a part is, in the words of the content types; empty where they do not say. */
    String contentType(String part) throws IOException, ExportFault {
        String byName = "";
        String byEnding = "";
        try (InputStream in = openShort(CONTENT_TYPES)) {
            Xml xml = Xml.open(in, TYPES, "Types");
            while (xml.nextIn(1)) {
                String type = xml.attribute("ContentType", "");
                if (xml.is("Override") && key(xml.attribute("PartName", "")).equals(key(part))) {
                    byName = type;
                } else if (xml.is("Default")
                        && key(part)
                                .endsWith('.' + xml.attribute("Extension", "").toLowerCase(Locale.ROOT))) {
                    byEnding = type;
                }
            }
            xml.nextIn(0);
        }
        return byName.isEmpty() ? byEnding : byName;
    }

    /** The parts that a part names, or, for an empty name, those of the file as a whole. */
    List<Relation> relations(String part) throws IOException, ExportFault {
        int name = part.lastIndexOf('/') + 1;
        String relations = part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
        if (!has(relations)) {
            return List.of();
        }
        List<Relation> found = new ArrayList<>();
        try (InputStream in = openShort(relations)) {
            Xml xml = Xml.open(in, RELATIONS, "Relationships");
            while (xml.nextIn(1)) {
                if (!"External".equals(xml.attribute("TargetMode"))) {
                    found.add(relation(xml, part.substring(0, name)));
                }
                if (found.size() > MOST_RELATIONS) {
                    throw Xml.damaged();
                }
            }
            xml.nextIn(0);
        }
        return found;
    }

    private static Relation relation(Xml xml, String folder) throws ExportFault {
        String type = xml.attribute("Type", "");
        if (type.startsWith(Xml.STRICT)) {
            throw Xml.strict();
        }
        return new Relation(
                xml.attribute("Id", ""),
                type.substring(type.lastIndexOf('/') + 1),
                resolved(folder, xml.attribute("Target", "")));
    }

    private static String resolved(String folder, String target) {
        String path = target.startsWith("/") ? target : folder + target;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** The only relation of a type; null where there is none. */
    static @Nullable Relation one(List<Relation> relations, String type) throws ExportFault {
        List<Relation> found =
                relations.stream().filter(r -> r.type().equals(type)).toList();
        if (found.size() > 1) {
            throw Xml.damaged();
        }
        return found.isEmpty() ? null : found.get(0);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
