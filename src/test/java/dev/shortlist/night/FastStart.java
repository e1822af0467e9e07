package dev.shortlist.night;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The packaged program, unpacked and with an archive of its classes, as "A faster start" in operations.md has it. The tests
 * start the program some thousand times; loading classes would be most of it.
 */
final class FastStart {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static boolean ready;

    private FastStart() {}

    /** What starts the program: java, its options, the jar. Made once, and anew for another jar or another JDK. */
    static List<String> command(List<String> jvm) throws IOException, InterruptedException {
        Path jar = jar();
        List<String> command = begun(jar);
        command.addAll(jvm);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    /** What starts another program, of the tests, on the classes of the jar. */
    static List<String> command(Class<?> program, List<String> jvm) throws IOException, InterruptedException {
        Path jar = jar();
        List<String> command = begun(jar);
        command.addAll(jvm);
        command.addAll(List.of(
                "-cp", jar + File.pathSeparator + Path.of("target/test-classes").toAbsolutePath()));
        command.add(program.getName());
        return command;
    }

    private static List<String> begun(Path jar) {
        return new ArrayList<>(List.of(JAVA, "-XX:SharedArchiveFile=" + jar.resolveSibling("shortlist.jsa")));
    }

    private static synchronized Path jar() throws IOException, InterruptedException {
        Path folder = Program.jar().resolveSibling("fast-start-" + Runtime.version());
        Path archive = folder.resolve("shortlist.jsa");
        if (!ready) {
            make(folder, archive);
            ready = true;
        }
        return folder.resolve("shortlist.jar");
    }

    private static void make(Path folder, Path archive) throws IOException, InterruptedException {
        // the time of the jar tells nothing: every build gives it the same
        String jar = Trees.sha256(Files.readAllBytes(Program.jar()));
        Path madeOf = folder.resolve("made-of");
        if (Files.exists(archive)
                && Files.exists(madeOf)
                && Files.readString(madeOf).equals(jar)) {
            return;
        }
        Files.deleteIfExists(archive);
        Tool.run(List.of(
                JAVA,
                "-Djarmode=tools",
                "-jar",
                Program.jar().toString(),
                "extract",
                "--force",
                "--destination",
                folder.toString()));
        Path training = Files.createTempDirectory("shortlist-training");
        Path made = folder.resolve("shortlist.jsa.made");
        Tool.run(List.of(
                JAVA,
                "-XX:ArchiveClassesAtExit=" + made,
                "-jar",
                folder.resolve("shortlist.jar").toString(),
                "--quiet",
                "--formats",
                "html,pdf",
                // the sample holds broken rows on purpose
                "--set",
                "run.exit-code-on-rejects=0",
                "--output",
                training.toString()));
        Trees.delete(training);
        Files.writeString(madeOf, jar);
        Files.move(made, archive, StandardCopyOption.REPLACE_EXISTING);
    }
}
