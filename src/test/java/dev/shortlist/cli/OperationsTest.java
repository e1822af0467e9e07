package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.job.ExitCode;
import dev.shortlist.night.Needs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What an operator reads is what there is: options, exit codes, unit files, commands. */
class OperationsTest {
    private static final Path OPERATIONS = Path.of("src", "docs", "operations.md");
    private static final Path README = Path.of("README.md");
    private static final Path UNITS = Path.of("src", "docs", "systemd");
    private static final Pattern CODE = Pattern.compile("(?m)^\\| (\\d{1,3}) \\|");
    private static final Pattern OPTION = Pattern.compile("--[a-z]+(-[a-z]+)*");

    @TempDir
    Path folder;

    private static List<String> options() {
        return new CommandLine(new RunCommand())
                .getCommandSpec().options().stream()
                        .map(CommandLine.Model.OptionSpec::longestName)
                        .toList();
    }

    @Test
    void everyOptionOfRunIsDescribed() throws IOException {
        String section = Files.readString(OPERATIONS).replaceFirst("(?s).*## Every option of `run`", "");
        Set<String> described =
                OPTION.matcher(section).results().map(o -> o.group()).collect(Collectors.toSet());
        assertThat(options()).hasSizeGreaterThan(15);
        assertThat(described).containsExactlyInAnyOrderElementsOf(options());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "src/docs/operations.md"})
    void everyExitCodeIsInTheTable(String document) throws IOException {
        Set<Integer> codes = CODE.matcher(Files.readString(Path.of(document)))
                .results()
                .map(c -> Integer.valueOf(c.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        // the codes of signals are described ahead of the ones that this very build may not know
        assertThat(codes)
                .containsAll(
                        Arrays.stream(ExitCode.values()).map(ExitCode::code).toList());
    }

    /** Of the command lines for schedulers, every option is one of ours. */
    @Test
    void theCommandLinesOfTheDocumentsParse() throws IOException {
        List<String> lines = Stream.of(OPERATIONS, README, UNITS.resolve("shortlist.service"))
                .flatMap(OperationsTest::lines)
                .filter(l -> l.contains("shortlist.jar --"))
                .toList();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(5);
        for (String line : lines) {
            String[] words = line.replaceFirst(".*shortlist\\.jar ", "")
                    .replaceFirst(" 2>>.*", "")
                    .split(" ", -1);
            assertThat(new CommandLine(new RunCommand()).parseArgs(words).unmatched())
                    .as(line)
                    .isEmpty();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The block of the page is the service without its comments and the rest of its walls, in the same order. */
    @Test
    void theServiceOfThePageIsTheServiceOfTheFile() throws IOException {
        Matcher block = Pattern.compile("(?s)```\\n(\\[Service\\]\\n.*?)```").matcher(Files.readString(OPERATIONS));
        assertThat(block.find()).isTrue();
        assertThat(Files.readAllLines(UNITS.resolve("shortlist.service")))
                .containsSubsequence(block.group(1).lines().toList());
    }

    @Test
    void theCronLineOfTheReadmeIsThatOfThePage() throws IOException {
        String cron = lines(README)
                .filter(l -> l.startsWith("15 2 * * * "))
                .findFirst()
                .orElseThrow();
        assertThat(Files.readAllLines(OPERATIONS)).contains(cron);
        assertThat(cron).contains("--quiet", "--settle 30");
    }

    @Test
    void systemdTakesTheUnitFiles() throws Exception {
        Needs.command("systemd-analyze");
        for (String unit : List.of("shortlist.service", "shortlist.timer")) {
            // a machine without Java in this place would be told so
            String text = Files.readString(UNITS.resolve(unit)).replace("/usr/bin/java", "/bin/sh");
            Files.writeString(folder.resolve(unit), text);
        }
        Path said = folder.resolve("said.txt");
        Process verify = new ProcessBuilder(
                        "systemd-analyze",
                        "verify",
                        "--man=no",
                        folder.resolve("shortlist.service").toString(),
                        folder.resolve("shortlist.timer").toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(verify.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(said)).isEmpty();
        assertThat(verify.exitValue()).isZero();
    }
}
