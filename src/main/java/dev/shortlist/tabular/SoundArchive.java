package dev.shortlist.tabular;

import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.tabular.ExportFile.Fault;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Whether a zip is sound. Programs find its parts in two ways, by the headers before each part or by the directory at its
 * end; here both must tell the same, and every part must have the checksum and size they tell. No reader of workbooks
 * compares checksums: a rating changed from 4 to 9 was read as 9 without a word.
 *
 * @param unpacked the bytes of all parts; 0 where there is a fault
 * @param fault what is wrong; null when it is sound
 */
record SoundArchive(long unpacked, @Nullable Fault fault) {
    private static final long LARGEST_UNPACKED = 1L << 30;
    private static final int MOST_ENTRIES = 1_000;
    /** Of what follows the last part; the entries of a directory are kept in memory. */
    private static final long LARGEST_DIRECTORY = 1L << 20;

    /** A part as the header before it says, and as it turned out to be. */
    private record Part(ZipArchiveEntry entry, long crc, long size) {
        /** With slashes: some programs of Windows write backslashes, and the reader turns only some of them. */
        String name() {
            return name(entry);
        }

        private static String name(ZipArchiveEntry entry) {
            return entry.getName().replace('\\', '/');
        }

        boolean isAsSaid() {
            boolean packed = entry.getMethod() != ZipArchiveEntry.STORED || entry.getCompressedSize() == size;
            return entry.getCrc() == crc && entry.getSize() == size && packed;
        }

        boolean isSame(ZipArchiveEntry other) {
            return name().equals(name(other))
                    && entry.getMethod() == other.getMethod()
                    && entry.getDataOffset() == other.getDataOffset()
                    && crc == other.getCrc()
                    && size == other.getSize()
                    && entry.getCompressedSize() == other.getCompressedSize()
                    && !other.getGeneralPurposeBit().usesEncryption();
        }
    }

    /** A part that no reader gets at without its password. */
    private static final class EncryptedException extends ZipException {
        private static final long serialVersionUID = 1L;
    }

    private static final class TooLargeException extends ZipException {
        private static final long serialVersionUID = 1L;
    }

    static SoundArchive look(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            List<Part> parts = parts(file, channel.size());
            compare(parts, channel);
            return new SoundArchive(parts.stream().mapToLong(Part::size).sum(), null);
        } catch (EncryptedException e) {
            return new SoundArchive(0, encrypted());
        } catch (TooLargeException e) {
            return new SoundArchive(0, tooLarge());
        } catch (IOException | RuntimeException e) {
            // the readers of archives have no common type for what they throw at damaged ones
            return new SoundArchive(0, damaged());
        }
    }

    private static List<Part> parts(Path file, long bytes) throws IOException {
        List<Part> parts = new ArrayList<>();
        long unpacked = 0;
        try (ZipArchiveInputStream in =
                new ZipArchiveInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            long end = 0;
            for (ZipArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                requireReadable(entry);
                Part part = read(in, entry, LARGEST_UNPACKED - unpacked);
                unpacked += part.size;
                parts.add(part);
                end = in.getBytesRead();
                if (parts.size() > MOST_ENTRIES) {
                    throw new TooLargeException();
                }
            }
            if (parts.isEmpty() || bytes - end > LARGEST_DIRECTORY) {
                throw new ZipException("expected parts and a directory");
            }
        }
        return parts;
    }

    private static void requireReadable(ZipArchiveEntry entry) throws ZipException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new EncryptedException();
        }
        if (entry.getMethod() != ZipArchiveEntry.STORED && entry.getMethod() != ZipArchiveEntry.DEFLATED) {
            throw new ZipException("expected a stored or deflated part");
        }
    }

    private static Part read(InputStream in, ZipArchiveEntry entry, long most) throws IOException {
        CRC32 checksum = new CRC32();
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            size += n;
            if (size > most) {
                throw new TooLargeException();
            }
            checksum.update(buffer, 0, n);
        }
        return new Part(entry, checksum.getValue(), size);
    }

    private static void compare(List<Part> parts, SeekableByteChannel channel) throws IOException {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            List<ZipArchiveEntry> directory = Collections.list(zip.getEntriesInPhysicalOrder());
            Set<String> names = new HashSet<>();
            boolean sound = directory.size() == parts.size();
            for (int i = 0; sound && i < parts.size(); i++) {
                Part part = parts.get(i);
                // the names of a workbook's parts are the same in any case
                sound = part.isAsSaid()
                        && part.isSame(directory.get(i))
                        && names.add(part.name().toLowerCase(Locale.ROOT));
            }
            if (!sound) {
                throw new ZipException("expected the headers, the directory and the parts to agree");
            }
        }
    }

    static Fault damaged() {
        return new Fault(SetAsideCode.ZIP, "expected a sound archive, found it damaged or cut off; export it again");
    }

    static Fault tooLarge() {
        return new Fault(
                SetAsideCode.ZIP_SIZE,
                "expected at most 1 GiB unpacked in 1,000 parts, found more; split the export into several files");
    }

    static Fault encrypted() {
        return new Fault(
                SetAsideCode.ENCRYPTED,
                "expected a file without a password, found a protected one; save it again without the password");
    }
}
