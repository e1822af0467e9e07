package dev.shortlist.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.tabular.Encoding;
import dev.shortlist.tabular.ExportFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartitionsTest {
    private static final long KILO = 1 << 10;

    @ParameterizedTest
    @CsvSource({
        // kilobytes of text, megabytes of a part, threads, parts
        "0, 8, 4, 1",
        "1023, 8, 4, 1",
        "1024, 8, 1, 1",
        "1024, 8, 2, 2",
        "1024, 8, 3, 4",
        "8191, 8, 1, 1",
        "8192, 8, 1, 2",
        "20480, 8, 1, 4",
        "20480, 8, 2, 4",
        "99999999, 8, 256, 512"
    })
    void aPartIsSmallEnoughAndFromAMegabyteOnEachThreadHasOne(long kilobytes, int megabytes, int threads, int parts) {
        long half = kilobytes * KILO / 2;
        List<ExportFile> files = List.of(file(half), file(kilobytes * KILO - half));
        assertThat(Partitions.count(files, megabytes, threads)).isEqualTo(parts);
    }

    private static ExportFile file(long textBytes) {
        return new ExportFile(0, Path.of("a.csv"), textBytes, textBytes, "", ExportFile.Kind.CSV, Encoding.UTF_8, null);
    }
}
