package dev.shortlist.night;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small file system in memory, that a test can fill to the last byte. */
final class Tmpfs implements AutoCloseable {
    private static final int BLOCK = 1 << 20;

    private final Path folder;

    private Tmpfs(Path folder) {
        this.folder = folder;
    }

    /** Whether this machine lets us mount one: it takes root, and not every container's root may. */
    static boolean mayMount(Path folder) throws IOException, InterruptedException {
        Path tried = Files.createDirectories(folder);
        try (Tmpfs file = mount(tried, 1)) {
            return Files.isDirectory(file.folder());
        } catch (IOException | AssertionError e) {
            // no command mount, or one that refuses
            return false;
        }
    }

    static Tmpfs mount(Path folder, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Tool.run(
                List.of("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m,mode=0700", "tmpfs", folder.toString()));
        return new Tmpfs(folder);
    }

    Path folder() {
        return folder;
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    /** Leaves no byte free. */
    void fill() throws IOException {
        try (OutputStream out = Files.newOutputStream(filler())) {
            byte[] zeros = new byte[BLOCK];
            for (int size = BLOCK; size > 0; size /= 2) {
                whileItFits(out, zeros, size);
            }
        }
    }

    private static void whileItFits(OutputStream out, byte[] zeros, int size) {
        try {
            while (true) {
                out.write(zeros, 0, size);
            }
        } catch (IOException full) {
            // a smaller piece may still fit
        }
    }

    /** Gives the room back. */
    void free() throws IOException {
        Files.deleteIfExists(filler());
    }

    @Override
    public void close() throws IOException {
        try {
            Tool.run(List.of("umount", folder.toString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileSystemException(folder.toString(), null, "interrupted while it was unmounted");
        }
    }
}
