package dev.shortlist.tabular;

import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.tabular.ExportFile.Fault;
import dev.shortlist.tabular.ExportFile.Kind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a file before any of it is read: its hash, what its bytes say it is, and whether they are sound. POI does not
 * check a zip's checksums: a rating changed from 4 to 9 was read as 9 without a word.
 */
final class Preflight {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final long LARGEST_UNPACKED = 1L << 30;
    private static final int MOST_ENTRIES = 1_000;
    private static final long TOO_LARGE = -1;

    private Preflight() {}

    static ExportFile look(Path file) throws IOException {
        MessageDigest digest = sha256();
        long bytes;
        Look look;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                DigestInputStream hashed = new DigestInputStream(in, digest)) {
            in.mark(FirstBytes.COUNT);
            byte[] first = in.readNBytes(FirstBytes.COUNT);
            in.reset();
            look = look(first, file, hashed);
            hashed.transferTo(java.io.OutputStream.nullOutputStream());
            bytes = Files.size(file);
        } catch (AccessDeniedException e) {
            Fault fault =
                    new Fault(SetAsideCode.UNREADABLE, "expected a readable file, found no permission to read it");
            return new ExportFile(0, file, 0, 0, "", Kind.OTHER, Encoding.UTF_8, fault);
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        return new ExportFile(
                0,
                file,
                bytes,
                look.textBytes < 0 ? bytes : look.textBytes,
                hash,
                look.kind,
                look.encoding,
                look.fault);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private record Look(
            Kind kind,
            long textBytes,
            Encoding encoding,
            @Nullable Fault fault) {
        Look(Kind kind, long textBytes, @Nullable Fault fault) {
            this(kind, textBytes, Encoding.UTF_8, fault);
        }
    }

    private static Look look(byte[] first, Path file, InputStream in) throws IOException {
        if (first.length == 0) {
            return new Look(
                    Kind.CSV, 0, new Fault(SetAsideCode.EMPTY, "expected a header and rows, found an empty file"));
        }
        if (starts(first, ZIP)) {
            return zip(file);
        }
        if (starts(first, OLE)) {
            return other("an old or password-protected Excel file; save it as .xlsx without a password");
        }
        String otherKind = FirstBytes.kind(first);
        if (otherKind != null) {
            return other(otherKind);
        }
        EncodingSearch.Found text = EncodingSearch.in(in, first);
        return new Look(Kind.CSV, -1, text.encoding(), text.fault());
    }

    private static Look other(String found) {
        return new Look(Kind.OTHER, 0, new Fault(SetAsideCode.TYPE, "expected CSV or .xlsx, found " + found));
    }

    private static boolean starts(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    /** Inflates every entry, which the archive's directory names, and compares its checksum. */
    private static Look zip(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            return zip(channel);
        }
    }

    private static Look zip(SeekableByteChannel channel) {
        long unpacked = 0;
        int entries = 0;
        // the JDK's own stream refuses archives with 64-bit sizes after the data, as POI writes them
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                entries++;
                long size = entries > MOST_ENTRIES ? TOO_LARGE : size(zip, entry, LARGEST_UNPACKED - unpacked);
                if (size == TOO_LARGE) {
                    return new Look(Kind.XLSX, 0, tooLarge());
                }
                unpacked += size;
            }
        } catch (IOException | RuntimeException e) {
            // the reader of archives has no common type for what it throws at damaged ones
            return new Look(Kind.XLSX, 0, damaged());
        }
        return new Look(Kind.XLSX, unpacked, entries == 0 ? damaged() : null);
    }

    /** The bytes of an entry, unpacked; {@link #TOO_LARGE} when they are more than may be. */
    private static long size(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
        CRC32 checksum = new CRC32();
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > most) {
                    return TOO_LARGE;
                }
                checksum.update(buffer, 0, n);
            }
        }
        if (checksum.getValue() != entry.getCrc() || size != entry.getSize()) {
            throw new ZipException("expected the checksum and size of the directory, found others");
        }
        return size;
    }

    static Fault damaged() {
        return new Fault(SetAsideCode.ZIP, "expected a sound archive, found it damaged or cut off; export it again");
    }

    private static Fault tooLarge() {
        return new Fault(
                SetAsideCode.ZIP_SIZE,
                "expected at most 1 GiB unpacked in 1,000 parts, found more; split the export into several files");
    }
}
