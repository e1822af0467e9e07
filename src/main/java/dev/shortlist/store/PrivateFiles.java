package dev.shortlist.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files and folders for their owner only (0700, 0600), written whole or not at all. */
public final class PrivateFiles {
    private static final String FOLDER = "rwx------";
    private static final String FILE = "rw-------";
    private static final int BUFFER = 1 << 16;

    private PrivateFiles() {}

    public static void createFolder(Path folder) throws IOException {
        if (isPosix(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FOLDER)));
        } else {
            Files.createDirectories(folder);
        }
        // one that was there before, or a umask that takes away even the owner's rights
        restrict(folder, FOLDER);
    }

    /**
     * Opens a file to write; one that is created is its owner's only from its first moment on.
     *
     * @param options besides writing and creating
     */
    public static FileChannel open(Path file, StandardOpenOption... options) throws IOException {
        Set<OpenOption> all = new HashSet<>(List.of(options));
        all.add(StandardOpenOption.CREATE);
        all.add(StandardOpenOption.WRITE);
        return isPosix(file)
                ? FileChannel.open(
                        file, all, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FILE)))
                : FileChannel.open(file, all);
    }

    /** A file begun anew, buffered. */
    public static OutputStream create(Path file) throws IOException {
        return new BufferedOutputStream(
                Channels.newOutputStream(open(file, StandardOpenOption.TRUNCATE_EXISTING)), BUFFER);
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (isPosix(path)
                && !Files.getPosixFilePermissions(path).equals(PosixFilePermissions.fromString(permissions))) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    /** Writes a file beside its place, syncs it, and renames it into place. */
    public static void writeWhole(Path file, byte[] bytes) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            writeSynced(beside, bytes);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard(beside, e);
            throw e;
        }
        syncFolder(Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file is in a folder"));
    }

    private static void writeSynced(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = open(file, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void discard(Path half, IOException failure) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** Makes what was written to a file last. */
    public static void sync(Path file) throws IOException {
        sync(file, StandardOpenOption.WRITE);
    }

    /** Removes what a kill left of {@link #writeWhole} in a folder. */
    public static void deleteTemporary(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ".*.tmp")) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
    }

    /** Syncs and restricts every file and folder of a tree, the deepest first. */
    public static void syncTree(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                restrict(file, FILE);
                sync(file, StandardOpenOption.WRITE);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                restrict(folder, FOLDER);
                syncFolder(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Makes renames within a folder last; systems that cannot open a folder do so by themselves. */
    public static void syncFolder(Path folder) throws IOException {
        if (isPosix(folder)) {
            sync(folder, StandardOpenOption.READ);
        }
    }

    private static void sync(Path path, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }

    /** Restricts every file and folder of a tree: libraries write theirs as the umask says. */
    public static void restrictTree(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.toList()) {
                restrict(path, Files.isDirectory(path) ? FOLDER : FILE);
            }
        }
    }

    public static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
