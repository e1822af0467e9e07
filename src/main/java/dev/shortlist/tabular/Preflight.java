package dev.shortlist.tabular;

import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.tabular.ExportFile.Fault;
import dev.shortlist.tabular.ExportFile.Kind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Looks at a file before any of it is read: its hash, what its bytes say it is, and whether they are sound. */
final class Preflight {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

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
        if (starts(first, ZIP) || starts(first, EMPTY_ZIP)) {
            return zip(file);
        }
        if (starts(first, OLE)) {
            return new Look(Kind.OTHER, 0, OldOffice.fault(file));
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

    private static Look zip(Path file) throws IOException {
        SoundArchive archive = SoundArchive.look(file);
        return new Look(Kind.XLSX, archive.unpacked(), archive.fault());
    }
}
