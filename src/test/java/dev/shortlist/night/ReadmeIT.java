package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What README.md tells people to type works. Blocks fenced as {@code sh} are run one after the other in one copy of the
 * checkout, but for those below a comment {@code <!-- not run by the tests: why -->}.
 */
class ReadmeIT {
    private static final Pattern BLOCK =
            Pattern.compile("((?:^<!-- [^\\n]+ -->\\s*)*)^```sh\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private static final String NOT_RUN = "<!-- not run by the tests: ";

    /** The lines of the table of exit codes. */
    private static final Pattern CODE = Pattern.compile("(?m)^\\|\\s*`?(\\d{1,3})`?\\s*\\|");

    private static final String JAVA = "java -jar target/shortlist.jar";

    @TempDir
    private Path folder;

    @Test
    void givesCommandsThatWork() throws Exception {
        String readme = Files.readString(readme());
        List<Integer> codes = CODE.matcher(readme)
                .results()
                .map(c -> Integer.valueOf(c.group(1)))
                .toList();
        assertThat(codes).contains(0, 100, 64, 65);
        List<String> commands =
                commands(readme).stream().filter(c -> c.startsWith(JAVA)).toList();
        assertThat(commands).isNotEmpty();
        checkout();

        // what most of them look at
        Program.in(folder).run("--as-of", Program.AS_OF, "--quiet");
        for (String command : commands) {
            Program.Exit exit = Program.in(folder).run(arguments(command));

            assertThat(exit.out() + exit.err()).as(command).doesNotContain("\tat ", "Exception");
            assertThat(exit.code()).as(command + "\n" + exit.err()).isIn(codes).isIn(0, 100);
        }
    }

    /** A command of another program has to say that it is not run, or be one of Maven's. */
    @Test
    void givesNoOtherCommandsWithoutSayingSo() throws IOException {
        assertThat(commands(Files.readString(readme())))
                .allMatch(c -> c.startsWith(JAVA) || c.matches("(JAVA_HOME=\\S+ )?(mvn|\\./mvnw) .*"), "is checked");
    }

    @Test
    void runsWithMavenAlone() throws Exception {
        Needs.full("ReadmeIT, mvn -q spring-boot:run");
        Needs.command("mvn");
        checkout();
        Files.createDirectories(folder.resolve("src"));
        for (String part : List.of("pom.xml", "src/main")) {
            Trees.copy(Program.project().resolve(part), folder.resolve(part));
        }

        Path log = folder.resolve("mvn.log");
        Process maven = new ProcessBuilder("mvn", "-q", "-B", "spring-boot:run")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(maven.waitFor(10, TimeUnit.MINUTES)).isTrue();
        } finally {
            maven.destroyForcibly();
        }
        assertThat(maven.exitValue()).as(Files.readString(log)).isZero();
        assertThat(folder.resolve("output/latest/ranking.xlsx")).exists();
    }

    private static Path readme() {
        Path own = Program.project().resolve("README.md");
        return Files.exists(own) ? own : Program.project().resolve("src/test/resources/readme-sample.md");
    }

    /** The lines of the blocks that are run; a backslash at the end joins the next one. */
    private static List<String> commands(String readme) {
        return BLOCK.matcher(readme)
                .results()
                .filter(block -> !block.group(1).contains(NOT_RUN))
                .flatMap(block -> block.group(2).replaceAll("\\\\\\n\\s*", "").lines())
                .map(line -> line.replaceFirst("\\s+#.*$", "").strip())
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /** Enough of a shell for a README: words and double quotes. */
    private static String[] arguments(String command) {
        List<String> words = new ArrayList<>();
        Pattern.compile("\"([^\"]*)\"|(\\S+)")
                .matcher(command)
                .results()
                .forEach(w -> words.add(w.group(1) == null ? w.group(2) : w.group(1)));
        return words.subList(3, words.size()).toArray(String[]::new);
    }

    /** What a fresh checkout has, as far as the program looks at it. */
    private void checkout() throws IOException {
        for (String part : List.of("input", "config")) {
            Trees.copy(Program.project().resolve(part), folder.resolve(part));
        }
    }
}
