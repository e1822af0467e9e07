package dev.shortlist.workbook;

import static dev.shortlist.workbook.Workbooks.read;
import static dev.shortlist.workbook.Workbooks.standard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StableWorkbookTest {
    @TempDir
    Path dir;

    @Test
    void writesEqualBytesInEveryZoneAndLanguage() throws IOException {
        byte[] here = Files.readAllBytes(standard(dir));
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            for (String id : List.of("Asia/Tokyo", "America/Sao_Paulo", "Pacific/Kiritimati")) {
                TimeZone.setDefault(TimeZone.getTimeZone(id));
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                assertThat(Files.readAllBytes(standard(dir))).isEqualTo(here);
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void tellsNothingOfWhenItWasWritten() throws IOException {
        Path file = standard(dir);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getTimeLocal)).containsOnly(LocalDateTime.of(1980, 1, 1, 12, 0));
            assertThat(zip.stream().map(ZipEntry::getName))
                    .startsWith("[Content_Types].xml")
                    .isSorted();
        }
        try (XSSFWorkbook workbook = read(file)) {
            var properties = workbook.getProperties().getCoreProperties();
            assertThat(properties.getCreator()).isEqualTo("Shortlist");
            assertThat(properties.getCreated()).isEqualTo(Date.from(Instant.parse("2026-11-01T02:30:00Z")));
            assertThat(properties.getModified()).isEqualTo(properties.getCreated());
        }
    }

    @Test
    void leavesNoTemporaryFile() throws IOException {
        Path temp = Files.createDirectory(dir.resolve("temp"));
        RankingWorkbook workbook = RankingWorkbook.open(
                dir.resolve("a.xlsx"), temp, Samples.OUTLINE, WorkbookLimits.DEFAULT, PreviousScores.none());
        workbook.add(Samples.candidate(0, 3));
        assertThat(temp).isNotEmptyDirectory();

        workbook.close();

        assertThat(temp).isEmptyDirectory();
        assertThat(dir.resolve("a.xlsx")).doesNotExist();
    }

    @Test
    void saysWhyItCouldNotBeWritten() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        try (StableWorkbook workbook = new StableWorkbook(dir, List.of())) {
            workbook.createSheet("Ranking");

            assertThatIOException()
                    .isThrownBy(() -> workbook.writeAvoidingTempFiles(full))
                    .withMessage("No space left on device");
        }
    }
}
