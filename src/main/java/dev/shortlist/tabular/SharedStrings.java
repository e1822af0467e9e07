package dev.shortlist.tabular;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A workbook's strings, kept in files: in memory 200,000 answers cost 130 to 230 MB. What is short and asked for often
 * (names, positions, questions) is cached.
 */
final class SharedStrings implements Closeable {
    private static final int CACHED = 4096;
    private static final int SHORT = 512;
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Path endsFile;
    private final FileChannel strings;
    private final FileChannel ends;
    private final long count;
    private final Map<Integer, String> cache = new LinkedHashMap<>(CACHED, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
            return size() > CACHED;
        }
    };

    private SharedStrings(Path file, Path endsFile) throws IOException {
        this.file = file;
        this.endsFile = endsFile;
        strings = FileChannel.open(file, StandardOpenOption.READ);
        ends = FileChannel.open(endsFile, StandardOpenOption.READ);
        count = ends.size() / Long.BYTES;
    }

    /**
     * Reads the part {@code sharedStrings.xml} into files of the folder that are deleted on closing.
     *
     * @param part null where the workbook has none
     * @param longest strings above it are cut off somewhere above it, in characters
     */
    static SharedStrings read(@Nullable InputStream part, Path folder, int longest) throws IOException, ExportFault {
        Path file = Files.createTempFile(folder, "strings", ".tmp");
        Path endsFile = Files.createTempFile(folder, "strings", ".ends.tmp");
        try {
            if (part != null) {
                write(part, file, endsFile, longest);
            }
            return new SharedStrings(file, endsFile);
        } catch (IOException | ExportFault e) {
            Files.deleteIfExists(file);
            Files.deleteIfExists(endsFile);
            throw e;
        }
    }

    private static void write(InputStream part, Path file, Path endsFile, int longest) throws IOException, ExportFault {
        long end = 0;
        try (BufferedOutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
                DataOutputStream places =
                        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(endsFile), BUFFER))) {
            Xml xml = Xml.open(part, Xml.MAIN, "sst");
            while (xml.nextIn(1)) {
                if (xml.is("si")) {
                    byte[] bytes = xml.richText(longest).getBytes(StandardCharsets.UTF_8);
                    out.write(bytes);
                    end += bytes.length;
                    places.writeLong(end);
                }
            }
            xml.nextIn(0);
        }
    }

    /** The string of an index, from 0; an index that is not there is damage. */
    String get(int index) throws IOException, ExportFault {
        if (index < 0 || index >= count) {
            throw Xml.damaged();
        }
        String cached = cache.get(index);
        if (cached != null) {
            return cached;
        }
        long from = index == 0
                ? 0
                : bytes(ends, (index - 1L) * Long.BYTES, Long.BYTES).getLong();
        long to = bytes(ends, (long) index * Long.BYTES, Long.BYTES).getLong();
        byte[] bytes = bytes(strings, from, Math.toIntExact(to - from)).array();
        String string = new String(bytes, StandardCharsets.UTF_8);
        if (string.length() <= SHORT) {
            cache.put(index, string);
        }
        return string;
    }

    private static ByteBuffer bytes(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("expected the strings of a workbook, found their file cut off");
            }
        }
        return bytes.flip();
    }

    @Override
    public void close() throws IOException {
        strings.close();
        ends.close();
        Files.deleteIfExists(file);
        Files.deleteIfExists(endsFile);
    }
}
