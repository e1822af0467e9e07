package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that move while the night reads them: what is published is of the old bytes or of the new ones, never of both. */
@FullChecks
class FilesInMotionIT {
    private static final int CANDIDATES = Scale.of(100, 300);
    private static final List<String> ROWS = Exports.rows(CANDIDATES, 9);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path input;

    /** What happens to a file. */
    private interface Motion {
        void moves(Path file) throws IOException;
    }

    @BeforeEach
    void exports() throws IOException {
        input = Files.createDirectory(folder.resolve("input"));
        Exports.write(input.resolve("a.csv"), ROWS.subList(0, ROWS.size() / 2));
        Exports.write(input.resolve("b.csv"), ROWS.subList(ROWS.size() / 2, ROWS.size()));
    }

    private Program.Running start(String output) throws IOException {
        return Program.in(Program.project())
                .start(
                        "--input",
                        input.toString(),
                        "--output",
                        folder.resolve(output).toString(),
                        "--as-of",
                        Program.AS_OF,
                        "--formats",
                        "none",
                        "--quiet");
    }

    private Map<String, String> whole(String output) throws Exception {
        Program.Exit exit = start(output).end();
        assertThat(exit.code()).as(exit.err()).isZero();
        return Trees.interviews(folder.resolve(output).resolve("latest"));
    }

    private void duringTheRun(String name, String moment, Motion motion) throws Exception {
        Map<String, String> before = whole(name + "-before");
        Program.Running running = start(name);
        JobLog log = new JobLog(folder.resolve(name));
        while (!log.begun(0).contains(moment) && !running.endsWithin(1)) {
            // not there yet
        }
        motion.moves(input.resolve("b.csv"));
        Program.Exit exit = running.end();
        Path latest = folder.resolve(name).resolve("latest");
        if (Files.exists(latest)) {
            assertThat(exit.code()).as(exit.err()).isIn(0, 100);
        } else {
            assertThat(exit.code()).as(exit.err()).isEqualTo(75);
        }
        Map<String, String> published = Files.exists(latest) ? Trees.interviews(latest) : before;
        Map<String, String> after = whole(name + "-after");
        if (exit.code() != 100) {
            assertThat(List.of(before, after)).contains(published);
        }
        assertThat(whole(name)).as("the next run").isEqualTo(after);
    }

    private static void grow(Path file) throws IOException {
        Files.writeString(file, Exports.rows(CANDIDATES + 1, 9).get(CANDIDATES * 9), StandardOpenOption.APPEND);
    }

    @Test
    void aFileThatGrowsWhileItIsRead() throws Exception {
        duringTheRun("grows", "ingest", FilesInMotionIT::grow);
    }

    @Test
    void aFileThatGrowsWhenAllIsRead() throws Exception {
        duringTheRun("grows-late", "score", FilesInMotionIT::grow);
    }

    @Test
    void aFileWhoseBytesChangeAndNeitherItsSizeNorItsTime() throws Exception {
        duringTheRun("changes", "ingest", file -> {
            FileTime time = Files.getLastModifiedTime(file);
            Files.writeString(file, Files.readString(file).replace("root cause", "real cause"));
            Files.setLastModifiedTime(file, time);
        });
    }

    @Test
    void aFileThatIsReplaced() throws Exception {
        duringTheRun("replaced", "ingest", file -> {
            Path other = folder.resolve("other.csv");
            Exports.write(other, ROWS.subList(ROWS.size() / 2, ROWS.size() - 9));
            Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
        });
    }

    @Test
    void aFileThatVanishes() throws Exception {
        duringTheRun("vanishes", "ingest", Files::delete);
    }

    @Test
    void anExportDroppedTwiceIsOne() throws Exception {
        Map<String, String> once = whole("once");
        Files.copy(input.resolve("b.csv"), input.resolve("c.csv"));
        Map<String, String> twice = whole("twice");
        assertThat(twice.get("ranking.csv")).isEqualTo(once.get("ranking.csv"));
        String json = Files.readString(folder.resolve("twice/latest/run.json"));
        assertThat(json).containsPattern("\"duplicates\" ?: ?" + ROWS.size() / 2 + "\\b");
    }

    @Test
    void aDamagedExportOfTenKeepsNoneOfTheOthers() throws Exception {
        List<String> more = Exports.rows(CANDIDATES + 7, 9);
        for (int i = 0; i < 7; i++) {
            int from = (CANDIDATES + i) * 9;
            Exports.write(input.resolve("more-" + i + ".csv"), more.subList(from, from + 9));
        }
        Map<String, String> nine = whole("nine");
        Files.write(input.resolve("z.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Program.Exit exit = start("ten").end();
        assertThat(exit.code()).as(exit.err()).isEqualTo(100);
        assertThat(exit.err()).contains("z.xlsx");
        assertThat(Trees.interviews(folder.resolve("ten/latest")).get("ranking.csv"))
                .isEqualTo(nine.get("ranking.csv"));
    }
}
