package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night is the same wherever and however it is started. */
@FullChecks
class SurroundingsIT {
    private static final int CANDIDATES = 60;
    private static final List<String> WITHOUT_OVERRIDE = List.of(
            "setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void export() throws IOException {
        Files.createDirectory(folder.resolve("input"));
        Exports.write(folder.resolve("input/export.csv"), Exports.rows(CANDIDATES, 5));
    }

    private static String java(Path home) {
        return home.resolve("bin/java").toString();
    }

    private static String java() {
        return java(Path.of(System.getProperty("java.home")));
    }

    /** Runs a command, to which the program's arguments are added, and returns the hashes of what it published. */
    private Map<String, String> published(String output, List<String> starter, String java) throws Exception {
        List<String> command = new ArrayList<>(starter);
        command.addAll(
                List.of(java, "-XX:TieredStopAtLevel=1", "-jar", Program.jar().toString()));
        command.addAll(List.of("--config", Program.project().resolve("config").toString()));
        command.addAll(List.of("--input", folder.resolve("input").toString(), "--as-of", Program.AS_OF, "--quiet"));
        command.addAll(List.of("--output", folder.resolve(output).toString()));
        Tool.Said said = Tool.run(command);
        assertThat(said.out() + said.err()).isEmpty();
        return Trees.outputs(folder.resolve(output).resolve("latest"));
    }

    private static List<Path> otherJdks() throws IOException {
        List<Path> homes = new ArrayList<>();
        Path all = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(all)) {
            try (Stream<Path> jdks = Files.list(all)) {
                for (Path jdk : jdks.sorted().toList()) {
                    Path release = jdk.resolve("release");
                    if (Files.isRegularFile(release)
                            && Files.readString(release).contains("JAVA_VERSION=\"25")) {
                        homes.add(jdk);
                    }
                }
            }
        }
        return homes;
    }

    @Test
    void neitherZoneNorLocaleNorEnvironmentNorJdkShows() throws Exception {
        Map<String, String> expected = published("plain", List.of(), java());
        List<String> jdks = new ArrayList<>(List.of(java()));
        List<Path> others = otherJdks();
        if (others.isEmpty()) {
            Needs.instead("SurroundingsIT: no JDK 25 in /usr/lib/jvm: its bytes were not compared");
        } else {
            jdks.add(java(others.get(0)));
        }
        List<List<String>> starters = List.of(
                List.of("env", "TZ=Pacific/Kiritimati", "LC_ALL=tr_TR.UTF-8"),
                List.of("env", "TZ=America/St_Johns", "LC_ALL=C"),
                List.of("env", "-i"),
                List.of("env", "-i", "TZ=Asia/Kathmandu", "LC_ALL=ar_EG.UTF-8"));
        int number = 0;
        for (String jdk : jdks) {
            for (List<String> starter : starters) {
                assertThat(published("combination-" + number++, starter, jdk))
                        .as(starter + " " + jdk)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void noNetworkIsNeeded() throws Exception {
        Needs.command("unshare");
        for (List<String> starter : List.of(List.of("unshare", "-n"), List.of("unshare", "-rn"))) {
            if (succeeds(starter)) {
                Map<String, String> expected = published("plain", List.of(), java());
                assertThat(published("alone", starter, java())).isEqualTo(expected);
                assertThat(expected.keySet()).anyMatch(f -> f.endsWith(".html"));
                return;
            }
        }
        Needs.instead(
                "SurroundingsIT: unshare may make no network namespace here: the run without a network was not done");
    }

    private static boolean succeeds(List<String> starter) throws Exception {
        List<String> command = new ArrayList<>(starter);
        command.add("true");
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }

    @Test
    void aReadOnlyInstallationAndRelativePathsFromThereWork() throws Exception {
        Needs.command("setpriv");
        Map<String, String> expected = published("plain", List.of(), java());
        Path installation = Files.createDirectory(folder.resolve("installation"));
        Files.copy(Program.jar(), installation.resolve("shortlist.jar"));
        Trees.copy(Program.project().resolve("config"), installation.resolve("config"));
        permissions(installation, "r-xr-xr-x", "r--r--r--");
        List<String> command = new ArrayList<>(WITHOUT_OVERRIDE);
        command.addAll(List.of(
                "bash",
                "-c",
                "cd \"$1\" && exec \"$2\" -XX:TieredStopAtLevel=1 -jar shortlist.jar"
                        + " --input ../input --output ../elsewhere/out --as-of " + Program.AS_OF + " --quiet",
                "bash"));
        command.addAll(List.of(installation.toString(), java()));
        Tool.Said said = Tool.run(command);
        permissions(installation, "rwx------", "rw-------");
        assertThat(said.out() + said.err()).isEmpty();
        assertThat(Trees.outputs(folder.resolve("elsewhere/out/latest"))).isEqualTo(expected);
    }

    private static void permissions(Path root, String folders, String files) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.toList()) {
                Files.setPosixFilePermissions(
                        path, PosixFilePermissions.fromString(Files.isDirectory(path) ? folders : files));
            }
        }
    }

    @Test
    void whateverTheMaskNobodyElseMayReadWhatIsLeft() throws Exception {
        for (String mask : List.of("000", "077")) {
            Path output = folder.resolve("mask-" + mask);
            List<String> starter = List.of("bash", "-c", "umask " + mask + "; exec \"$@\"", "bash");
            published(output.getFileName().toString(), starter, java());
            assertThat(open(output)).isEmpty();

            Path killed = folder.resolve("killed-" + mask);
            Program.Running running = Program.in(Program.project())
                    .withStarter(starter.toArray(String[]::new))
                    .start(
                            "--input",
                            folder.resolve("input").toString(),
                            "--output",
                            killed.toString(),
                            "--as-of",
                            Program.AS_OF,
                            "--quiet");
            JobLog log = new JobLog(killed);
            while (!log.begun(0).contains("recommend")) {
                assertThat(running.endsWithin(2)).isFalse();
            }
            running.killAfter(0);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(killed.resolve(".state"))))
                    .isEqualTo("rwx------");
            published(killed.getFileName().toString(), starter, java());
            assertThat(open(killed)).isEmpty();
        }
    }

    /** What others may read or write, with its permissions. */
    private static Map<String, String> open(Path root) throws IOException {
        Map<String, String> open = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.filter(p -> !Files.isSymbolicLink(p)).toList()) {
                String found =
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
                if (!found.equals(Files.isDirectory(path) ? "rwx------" : "rw-------")) {
                    open.put(root.relativize(path).toString(), found);
                }
            }
        }
        return open;
    }
}
