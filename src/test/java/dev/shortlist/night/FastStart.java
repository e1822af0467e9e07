package dev.shortlist.night;

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
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private FastStart() {}

    /** What starts the program: java, its options, the jar. Made once, and anew for another jar or another JDK. */
    static synchronized List<String> command(List<String> jvm) throws IOException, InterruptedException {
        Path folder = Program.jar().resolveSibling("fast-start-" + Runtime.version());
        Path archive = folder.resolve("shortlist.jsa");
        if (!Files.exists(archive)
                || Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(Program.jar())) < 0
                || !Files.readString(folder.resolve("made-of")).equals(stamp())) {
            make(folder, archive);
        }
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-XX:SharedArchiveFile=" + archive));
        command.addAll(jvm);
        command.addAll(List.of("-jar", folder.resolve("shortlist.jar").toString()));
        return command;
    }

    private static void make(Path folder, Path archive) throws IOException, InterruptedException {
        Files.deleteIfExists(archive);
        start(
                "-Djarmode=tools",
                "-jar",
                Program.jar().toString(),
                "extract",
                "--force",
                "--destination",
                folder.toString());
        Path scratch = Files.createTempDirectory("shortlist-training");
        Path made = folder.resolve("shortlist.jsa.made");
        start(
                "-XX:ArchiveClassesAtExit=" + made,
                "-jar",
                folder.resolve("shortlist.jar").toString(),
                "--quiet",
                "--formats",
                "html,pdf",
                "--output",
                scratch.toString());
        Files.writeString(folder.resolve("made-of"), stamp());
        Files.move(made, archive, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String stamp() throws IOException {
        return Files.size(Program.jar()) + " " + Files.getLastModifiedTime(Program.jar());
    }

    private static void start(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile("shortlist-start", ".txt");
        int code = new ProcessBuilder(command)
                .directory(Program.project().toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        // the sample holds broken rows, so its run ends with 100
        if (code != 0 && code != 100) {
            throw new IllegalStateException(command + " ended with " + code + ": " + Files.readString(said));
        }
        Files.delete(said);
    }
}
