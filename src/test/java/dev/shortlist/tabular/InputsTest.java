package dev.shortlist.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.shortlist.interview.SetAsideCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {
    @TempDir
    Path folder;

    private static List<String> names(Inputs inputs) {
        return inputs.files().stream().map(ExportFile::name).toList();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.csv", "A.CSV", "a.tsv", "a.xlsx", "a.xlsm", "a.xls", "a.xlsb", "a.ods", "a b.c.csv", "tmp.csv"
            })
    void exportsOfAFolderAreTaken(String name) throws IOException {
        file(name, "x");
        assertThat(names(Inputs.find(List.of(folder)))).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".hidden.csv",
                "~$a.xlsx",
                "a.csv.tmp",
                "a.csv.part",
                "a.csv.inprogress",
                "a.csv.crdownload",
                "a.CSV.TMP",
                "README.md",
                "a.txt",
                "csv",
                "a.csv.gz"
            })
    void otherFilesOfAFolderAreIgnored(String name) throws IOException {
        file(name, "x");
        Inputs inputs = Inputs.find(List.of(folder));
        assertThat(inputs.files()).isEmpty();
        assertThat(inputs.notTaken()).isEmpty();
    }

    @Test
    void linksAndFoldersThatLookLikeExportsAreNamedAndNotFollowed() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Path target = Files.writeString(outside.resolve("target.csv"), "x");
        Path inputs = Files.createDirectory(folder.resolve("inputs"));
        Files.createSymbolicLink(inputs.resolve("b-link.csv"), target);
        Files.createSymbolicLink(inputs.resolve("d-broken.csv"), folder.resolve("nowhere"));
        Files.createDirectory(inputs.resolve("a-folder.csv"));
        Files.createDirectory(inputs.resolve("sub"));
        Files.writeString(inputs.resolve("c.csv"), "y");
        Inputs found = Inputs.find(List.of(inputs));
        assertThat(names(found)).containsExactly("c.csv");
        assertThat(found.notTaken())
                .containsExactly(
                        "a-folder.csv: expected a file, found a link, folder or device, which is not followed",
                        "b-link.csv: expected a file, found a link, folder or device, which is not followed",
                        "d-broken.csv: expected a file, found a link, folder or device, which is not followed");
    }

    @Test
    void filesAreInTheOrderOfTheirHashesWhateverTheirNames() throws IOException {
        for (int i = 0; i < 8; i++) {
            file("export-" + i + ".csv", "text " + i);
        }
        Inputs first = Inputs.find(List.of(folder));
        assertThat(first.files()).extracting(ExportFile::sha256).isSorted().doesNotHaveDuplicates();
        assertThat(first.files()).extracting(ExportFile::number).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        List<String> hashes = first.files().stream().map(ExportFile::sha256).toList();
        for (int i = 0; i < 8; i++) {
            Files.move(folder.resolve("export-" + i + ".csv"), folder.resolve("renamed-" + (8 - i) + ".csv"));
        }
        assertThat(Inputs.find(List.of(folder)).files())
                .extracting(ExportFile::sha256)
                .isEqualTo(hashes);
    }

    @Test
    void aFileIsKnownByTheHashOfItsBytes() throws IOException {
        file("a.csv", "abc");
        assertThat(Inputs.find(List.of(folder)).files()).singleElement().satisfies(f -> {
            assertThat(f.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            assertThat(f.bytes()).isEqualTo(3);
            assertThat(f.textBytes()).isEqualTo(3);
            assertThat(f.kind()).isEqualTo(ExportFile.Kind.CSV);
        });
    }

    @Test
    void aFileNamedTwiceIsReadOnce() throws IOException {
        Path file = file("a.csv", "x");
        assertThat(names(Inputs.find(List.of(folder, file, folder.resolve("../" + folder.getFileName() + "/a.csv")))))
                .containsExactly("a.csv");
    }

    @Test
    void twoFilesOfTheSameBytesAreTwo() throws IOException {
        file("b.csv", "x");
        file("a.csv", "x");
        assertThat(names(Inputs.find(List.of(folder)))).containsExactly("a.csv", "b.csv");
    }

    @Test
    void aFileThatIsNamedIsTakenWhateverItsNameAndThroughALink() throws IOException {
        Path file = file("export.txt", "x");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThat(names(Inputs.find(List.of(file)))).containsExactly("export.txt");
        assertThat(names(Inputs.find(List.of(link)))).containsExactly("link");
    }

    @Test
    void aPathThatIsNotThereIsAFailure() {
        assertThatThrownBy(() -> Inputs.find(List.of(folder, folder.resolve("none"))))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(folder.resolve("none").toString());
    }

    @Test
    void anEmptyFolderHasNoFiles() throws IOException {
        assertThat(Inputs.find(List.of(folder)).files()).isEmpty();
    }

    @Test
    void aFileThatMayNotBeReadIsSetAsideAndTheOthersAreRead() throws IOException {
        Path secret = file("a.csv", "candidate_id,question,answer\nid1,q,a\n");
        file("b.csv", "candidate_id,question,answer\nid2,q,a\n");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(secret)).as("root reads everything").isFalse();
        Inputs inputs = Inputs.find(List.of(folder));
        assertThat(names(inputs)).containsExactly("a.csv", "b.csv");
        assertThat(inputs.files().get(0).fault())
                .isEqualTo(new ExportFile.Fault(
                        SetAsideCode.UNREADABLE, "expected a readable file, found no permission to read it"));
    }

    private static final Instant NOW = Instant.parse("2026-02-06T02:15:00Z");

    private Path changed(String name, Duration before) throws IOException {
        Path file = file(name, "x");
        return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(before)));
    }

    /** Both sides of 30 s, and a clock that went back. */
    @ParameterizedTest
    @CsvSource({"30000, true", "29999, false", "0, false", "1, false", "-1, true", "-3600000, true", "86400000, true"})
    void aFileIsTakenOnceItRested(long milliseconds, boolean taken) throws IOException {
        changed("a.csv", Duration.ofMillis(milliseconds));
        Inputs inputs = Inputs.find(List.of(folder), new Settling(30, NOW));
        assertThat(inputs.files()).hasSize(taken ? 1 : 0);
        assertThat(inputs.unsettled()).hasSize(taken ? 0 : 1);
        assertThat(inputs.notTaken()).isEmpty();
    }

    @Test
    void aFileThatDoesNotRestIsNamedAndTheOthersAreTaken() throws IOException {
        changed("y.csv", Duration.ofMillis(29_999));
        changed("x.csv", Duration.ofMillis(4_999));
        changed("b.csv", Duration.ofHours(1));
        Inputs inputs = Inputs.find(List.of(folder), new Settling(30, NOW));
        assertThat(names(inputs)).containsExactly("b.csv");
        assertThat(inputs.unsettled())
                .containsExactly(
                        "x.csv: expected a file at rest for 30 s, found one changed 4 s ago [UNSETTLED]",
                        "y.csv: expected a file at rest for 30 s, found one changed 29 s ago [UNSETTLED]");
        assertThat(inputs.leftOut()).isEqualTo(inputs.unsettled());
    }

    @Test
    void aNamedFileHasToRestToo() throws IOException {
        Path file = changed("a.csv", Duration.ZERO);
        assertThat(Inputs.find(List.of(file), new Settling(1, NOW)).files()).isEmpty();
        assertThat(names(Inputs.find(List.of(file), new Settling(0, NOW)))).containsExactly("a.csv");
    }

    @Test
    void aFileOfAFolderThatVanishesBeforeItIsLookedAtWasNotThere() throws IOException {
        file("a.csv", "a");
        file("b.csv", "b");
        Inputs inputs = Inputs.find(List.of(folder), Settling.NONE, vanishing("a.csv"));
        assertThat(names(inputs)).containsExactly("b.csv");
        assertThat(inputs.leftOut()).isEmpty();
    }

    @Test
    void aNamedFileThatVanishesIsMissing() throws IOException {
        Path file = file("a.csv", "a");
        assertThatThrownBy(() -> Inputs.find(List.of(folder, file), Settling.NONE, vanishing("a.csv")))
                .isInstanceOf(NoSuchFileException.class);
    }

    private static Inputs.Look vanishing(String name) {
        return file -> {
            if (file.endsWith(name)) {
                Files.delete(file);
            }
            return Preflight.look(file);
        };
    }

    /** Files come and go all the while; whatever the moment, none of them is an error. */
    @Test
    void filesThatComeAndGoWhileTheFolderIsListedAreNoErrors() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        Path[] files = {folder.resolve("a.csv"), folder.resolve("b.csv")};
        Thread others = new Thread(() -> {
            try {
                while (!enough.get()) {
                    for (Path file : files) {
                        Files.writeString(file, "x");
                        Files.delete(file);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        others.start();
        try {
            for (int i = 0; i < 500; i++) {
                assertThat(Inputs.find(List.of(folder)).leftOut()).isEmpty();
            }
        } finally {
            enough.set(true);
            others.join();
        }
    }
}
