package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is changed in a published run, {@code verify} names it. */
class VerifyIT {
    private static final int ALONE = Scale.of(2, 12, 40);

    @TempDir
    private static Path folder;

    private static Path run;
    private static List<String> files = List.of();
    private final Random random = new Random(20260206);

    @BeforeAll
    static void aNight() throws Exception {
        Files.createDirectory(folder.resolve("input"));
        Exports.write(folder.resolve("input/export.csv"), Exports.rows(30, 3));
        Files.writeString(
                folder.resolve("input/export.csv"), ",,,,,,,\"nobody's\"\r\n", java.nio.file.StandardOpenOption.APPEND);
        Program.Exit exit = Program.in(Program.project())
                .run(
                        "--input",
                        folder.resolve("input").toString(),
                        "--output",
                        folder.resolve("output").toString(),
                        "--as-of",
                        Program.AS_OF,
                        "--quiet");
        assertThat(exit.code()).as(exit.err()).isEqualTo(100);
        run = folder.resolve("output/latest").toRealPath();
        files = List.copyOf(Trees.hashes(run).keySet());
        assertThat(files)
                .contains("run.json", "manifest.json", "rejected.jsonl", "export.csv.resubmit.csv")
                .hasSizeGreaterThan(36);
    }

    private Path copy(String name) throws IOException {
        Path copy = folder.resolve(name);
        Trees.copy(run, copy);
        return copy;
    }

    private static String refused(Path changed) throws Exception {
        Program.Exit exit = Program.in(folder).run("verify", changed.toString());
        assertThat(exit.code()).as(exit.out() + exit.err()).isEqualTo(65);
        return exit.out() + exit.err();
    }

    private void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int bit = random.nextInt(bytes.length * 8);
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        Files.write(file, bytes);
    }

    @Test
    void aBitInEveryFileAtOnceIsNamedFileByFile() throws Exception {
        Path changed = copy("every-bit");
        for (String file : files) {
            if (!file.equals("manifest.json")) {
                flip(changed.resolve(file));
            }
        }
        String said = refused(changed);
        assertThat(files)
                .filteredOn(f -> !f.equals("manifest.json"))
                .allSatisfy(f -> assertThat(said).contains(f + ": "));
    }

    @Test
    void aBitInTheManifestIsNamed() throws Exception {
        Path changed = copy("manifest-bit");
        flip(changed.resolve("manifest.json"));
        assertThat(refused(changed)).contains("manifest.json: ");
    }

    @Test
    void aBitInOneFileIsNamedAndNoOtherFileIs() throws Exception {
        for (int i = 0; i < ALONE; i++) {
            String file = files.get(random.nextInt(files.size()));
            Path changed = copy("bit-" + i);
            flip(changed.resolve(file));
            assertThat(refused(changed).lines().filter(l -> l.contains(": expected ")))
                    .singleElement()
                    .asString()
                    .contains(file + ": ");
        }
    }

    @Test
    void aFileRemovedAddedCutLinkedRenamedOrMadeAFolderIsNamed() throws Exception {
        Path changed = copy("changed");
        List<String> reports =
                files.stream().filter(f -> f.startsWith("reports/")).toList();
        Files.delete(changed.resolve(reports.get(0)));
        Files.write(changed.resolve(reports.get(1)), new byte[0]);
        Path linked = changed.resolve(reports.get(2));
        Files.move(linked, folder.resolve("elsewhere.html"));
        Files.createSymbolicLink(linked, folder.resolve("elsewhere.html"));
        Files.move(changed.resolve(reports.get(3)), changed.resolve("reports/renamed.html"));
        Files.delete(changed.resolve(reports.get(4)));
        Files.createDirectory(changed.resolve(reports.get(4)));
        Files.writeString(changed.resolve("reports/added.html"), "x");
        String said = refused(changed);
        for (int i = 0; i < 5; i++) {
            assertThat(said).contains(reports.get(i) + ": ");
        }
        assertThat(said)
                .contains("reports/renamed.html: ", "reports/added.html: ")
                .doesNotContain(reports.get(5));
    }

    @Test
    void aFileThatHoldsTheRunIsAllowed() throws Exception {
        Path held = copy("held");
        Files.writeString(held.resolve("HOLD"), "claim 7\n");
        Program.Exit exit = Program.in(folder).run("verify", held.toString());
        assertThat(exit.code()).as(exit.err()).isZero();
    }
}
