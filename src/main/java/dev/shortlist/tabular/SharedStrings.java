package dev.shortlist.tabular;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A workbook's strings, kept in a file: in memory 200,000 answers cost 130 to 230 MB. What is short and asked for often
 * (names, positions, questions) is cached.
 */
final class SharedStrings implements Closeable {
    private static final int CACHED = 4096;
    private static final int SHORT = 512;

    private final Path file;
    private final FileChannel channel;
    private final long[] ends;
    private final Map<Integer, String> cache = new LinkedHashMap<>(CACHED, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
            return size() > CACHED;
        }
    };

    private SharedStrings(Path file, long[] ends) throws IOException {
        this.file = file;
        this.ends = ends;
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
    }

    /** Reads the part {@code sharedStrings.xml}, if present, into a file of the folder that is deleted on closing. */
    static SharedStrings read(InputStream part, Path folder, boolean present) throws IOException, XMLStreamException {
        Path file = Files.createTempFile(folder, "strings", ".tmp");
        long[] ends = new long[1024];
        int count = 0;
        long end = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            XMLStreamReader xml = present ? Xml.reader(part) : null;
            while (xml != null && Xml.nextElement(xml, "si")) {
                byte[] bytes = Xml.text(xml, "si").getBytes(StandardCharsets.UTF_8);
                out.write(bytes);
                end += bytes.length;
                if (count == ends.length) {
                    ends = Arrays.copyOf(ends, count * 2);
                }
                ends[count++] = end;
            }
        } catch (IOException | XMLStreamException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new SharedStrings(file, Arrays.copyOf(ends, count));
    }

    /**
     * The string of an index.
     *
     * @throws IndexOutOfBoundsException when there is none
     */
    String get(int index) throws IOException {
        String cached = cache.get(index);
        if (cached != null) {
            return cached;
        }
        long start = index == 0 ? 0 : ends[index - 1];
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(ends[index] - start));
        while (bytes.hasRemaining() && channel.read(bytes, start + bytes.position()) >= 0) {
            // until all of it is there
        }
        String string = new String(bytes.array(), StandardCharsets.UTF_8);
        if (string.length() <= SHORT) {
            cache.put(index, string);
        }
        return string;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }
}
