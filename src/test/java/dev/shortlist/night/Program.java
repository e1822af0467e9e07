package dev.shortlist.night;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged program, started as a process. Immutable: each {@code with} gives another one. */
final class Program {
    static final String AS_OF = "2026-02-06T12:54:00Z";

    /** How a process ended. */
    record Exit(int code, String out, String err) {
        List<String> errLines() {
            return err.lines().toList();
        }
    }

    private static final long MINUTES = 10;

    private final Path folder;
    private final Map<String, String> environment;
    private final List<String> jvm;
    private final List<String> starter;

    private Program(Path folder, Map<String, String> environment, List<String> jvm, List<String> starter) {
        this.folder = folder;
        this.environment = environment;
        this.jvm = jvm;
        this.starter = starter;
    }

    /** A program whose working directory is the folder. */
    static Program in(Path folder) {
        // a test's runs are short: the first compiler alone starts and ends them sooner
        return new Program(folder, Map.of(), List.of("-XX:TieredStopAtLevel=1"), List.of());
    }

    Program withEnvironment(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(environment);
        more.put(name, value);
        return new Program(folder, more, jvm, starter);
    }

    Program withJvm(String... options) {
        List<String> more = new ArrayList<>(jvm);
        more.addAll(List.of(options));
        return new Program(folder, environment, more, starter);
    }

    /** Started by a command that becomes the program, as {@code env} and {@code setsid} do: it keeps the process. */
    Program withStarter(String... command) {
        return new Program(folder, environment, jvm, List.of(command));
    }

    /** Runs to the end; a run that does not end is a failure. */
    Exit run(String... arguments) throws IOException, InterruptedException {
        Running running = start(arguments);
        return running.end();
    }

    Running start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(starter);
        try {
            command.addAll(FastStart.command(jvm));
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the start was prepared", e);
        }
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("shortlist-out", ".txt");
        Path err = Files.createTempFile("shortlist-err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        return new Running(builder.start(), out, err);
    }

    /** The jar that this build packaged. */
    static Path jar() {
        return Path.of(System.getProperty("shortlist.jar", "target/shortlist.jar"))
                .toAbsolutePath();
    }

    /** The project's own folder. */
    static Path project() {
        return Path.of("").toAbsolutePath();
    }

    /** A process at work. */
    static final class Running {
        private final Process process;
        private final Path out;
        private final Path err;

        private Running(Process process, Path out, Path err) {
            this.process = process;
            this.out = out;
            this.err = err;
        }

        /** Kills it as {@code kill -9} does, if it has not ended within the time. True when it was killed. */
        boolean killAfter(long milliseconds) throws InterruptedException {
            if (process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
                return false;
            }
            process.destroyForcibly();
            process.waitFor();
            return true;
        }

        boolean atWork() {
            return process.isAlive();
        }

        /** Whether it ended by itself within the time. */
        boolean endsWithin(long milliseconds) throws InterruptedException {
            return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        }

        /** Sends a signal by its name, such as {@code TERM}; one that has ended gets none. */
        void signal(String name) throws IOException, InterruptedException {
            if (process.isAlive()) {
                new ProcessBuilder("kill", "-s", name, Long.toString(process.pid()))
                        .redirectErrorStream(true)
                        .start()
                        .waitFor();
            }
        }

        Exit end() throws IOException, InterruptedException {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("the program did not end within " + MINUTES + " minutes");
            }
            Exit exit = new Exit(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
            Files.delete(out);
            Files.delete(err);
            return exit;
        }
    }
}
