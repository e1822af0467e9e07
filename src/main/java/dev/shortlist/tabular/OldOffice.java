package dev.shortlist.tabular;

import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.tabular.ExportFile.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * What an OLE file is, the format of Office before 2007 and of workbooks with a password. Told by the names in its
 * directory, entries of 128 bytes of which the header says where they begin; nothing else of it is read.
 */
final class OldOffice {
    private static final int HEADER = 512;
    private static final int SECTOR_SHIFT_AT = 30;
    private static final int DIRECTORY_AT = 48;
    private static final int ENTRY = 128;
    private static final int NAME_LENGTH_AT = 64;
    private static final int TYPE_AT = 66;
    private static final int STREAM = 2;
    private static final int LOOKED_AT = 1 << 20;

    private OldOffice() {}

    /** Why the file is not read. */
    static Fault fault(Path file) throws IOException {
        Set<String> streams = streams(file);
        if (streams.contains("EncryptedPackage")) {
            return SoundArchive.encrypted();
        }
        String found = streams.contains("Workbook") || streams.contains("Book")
                ? "an old Excel file (.xls)"
                : "an old Office file that is no workbook";
        return new Fault(SetAsideCode.TYPE, "expected CSV or .xlsx, found " + found + "; save it as .xlsx");
    }

    /** Of the first MiB too: in a damaged or large file the directory may stand elsewhere than its header says. */
    private static Set<String> streams(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            Set<String> names = new HashSet<>();
            ByteBuffer first = read(channel, 0);
            addNames(first, names);
            if (first.limit() >= HEADER) {
                int shift = Math.min(first.getShort(SECTOR_SHIFT_AT), 12);
                long sector = first.getInt(DIRECTORY_AT) & 0xffff_ffffL;
                addNames(read(channel, (sector + 1) << Math.max(shift, 9)), names);
            }
            return names;
        }
    }

    private static ByteBuffer read(SeekableByteChannel channel, long from) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(new byte[LOOKED_AT]).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(from);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // until it is full or the file ends
        }
        return bytes.flip();
    }

    private static void addNames(ByteBuffer bytes, Set<String> names) {
        for (int at = 0; at + ENTRY <= bytes.limit(); at += ENTRY) {
            int length = bytes.getShort(at + NAME_LENGTH_AT) - 2;
            if (bytes.get(at + TYPE_AT) == STREAM && length > 0 && length < NAME_LENGTH_AT) {
                byte[] name = new byte[length];
                bytes.get(at, name);
                names.add(new String(name, StandardCharsets.UTF_16LE));
            }
        }
    }
}
