package dev.shortlist.night;

import dev.shortlist.cli.ShortlistCommand;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The packaged program in a process that stays, one night after the other: starting a virtual machine for each would be most
 * of a short one. A night that breaks and the one that heals it belong in two of them, as they do in two processes. The
 * process is replaced now and then, for what broken nights leave behind in it.
 */
final class WarmProgram implements AutoCloseable {
    private static final int NIGHTS = 120;

    private final Path folder;
    private final boolean watched;
    private @Nullable Process process;
    private @Nullable BufferedReader answers;
    private @Nullable BufferedWriter requests;
    private int nights;

    /**
     * A process, which starts with its first night.
     *
     * @param folder an empty one of its own
     * @param watched whether file operations are to fail in it; see {@link Fault#prepare}
     */
    WarmProgram(Path folder, boolean watched) {
        this.folder = folder;
        this.watched = watched;
    }

    /** Runs a night in which every file operation goes well. */
    Program.Exit run(Duration longest, String... arguments) throws IOException, InterruptedException {
        return run(longest, "", arguments);
    }

    /**
     * Runs a night with a fault.
     *
     * @param trace where the broken operation is written to
     * @param longest after that long the process is killed, and the exit code is 137
     */
    Program.Exit run(Fault fault, Path output, Path trace, Duration longest, String... arguments)
            throws IOException, InterruptedException {
        Program.Exit exit = run(longest, fault.asked(output), arguments);
        Files.copy(traced(), trace);
        try (FileChannel traced = FileChannel.open(traced(), StandardOpenOption.WRITE)) {
            traced.truncate(0);
        }
        return exit;
    }

    private Path traced() {
        return folder.resolve("trace.txt");
    }

    private Program.Exit run(Duration longest, String fault, String... arguments)
            throws IOException, InterruptedException {
        Process working = started();
        Path err = folder.resolve("err.txt");
        List<String> request = new ArrayList<>(List.of(fault, err.toString()));
        request.addAll(List.of(arguments));
        if (requests == null || answers == null) {
            throw new IllegalStateException("it was started");
        }
        requests.write(String.join("\t", request));
        requests.newLine();
        requests.flush();
        BufferedReader reader = answers;
        String code;
        try {
            code = CompletableFuture.supplyAsync(() -> line(reader)).get(longest.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            code = null;
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
        if (code == null) {
            working.destroyForcibly().waitFor();
            process = null;
        }
        return new Program.Exit(code == null ? 128 + 9 : Integer.parseInt(code), "", Files.readString(err));
    }

    private static @Nullable String line(BufferedReader reader) {
        try {
            return reader.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process started() throws IOException, InterruptedException {
        Process current = process;
        if (current != null && nights++ < NIGHTS) {
            return current;
        }
        close();
        Files.createDirectories(folder);
        ProcessBuilder builder = new ProcessBuilder(FastStart.command(
                        WarmProgram.class, List.of("-Xlog:disable", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")))
                .directory(Program.project().toFile())
                .redirectError(folder.resolve("process.txt").toFile());
        if (watched) {
            builder.environment().putAll(Fault.environment(traced()));
        }
        Process begun = builder.start();
        answers = begun.inputReader(StandardCharsets.UTF_8);
        requests = begun.outputWriter(StandardCharsets.UTF_8);
        nights = 1;
        process = begun;
        return begun;
    }

    @Override
    public void close() {
        Process last = process;
        if (last != null) {
            last.destroyForcibly().onExit().join();
            process = null;
        }
    }

    /** In that process: a line is a night, namely the fault, the file for what it says on stderr, and its arguments. */
    public static void main(String[] none) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        PrintStream answers = System.out;
        System.setOut(new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            List<String> request = List.of(line.split("\t", -1));
            try (PrintStream err = new PrintStream(request.get(1), StandardCharsets.UTF_8)) {
                System.setErr(err);
                boolean watched = !request.get(0).isEmpty() && !new File(request.get(0)).delete();
                int code = ShortlistCommand.execute(
                        request.subList(2, request.size()).toArray(String[]::new));
                if (watched) {
                    // from here on nothing is counted, and what the night left open may be closed
                    boolean never = new File("/shortlist-fault/-1/once/").delete();
                    if (never) {
                        throw new IllegalStateException("the library that counts is not there");
                    }
                }
                answers.println(code);
                answers.flush();
            }
        }
    }
}
