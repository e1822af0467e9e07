package dev.shortlist.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {
    @Test
    void anEmptyTextHasNoRecord() throws Exception {
        try (CsvRecords records = new CsvRecords(new StringReader(""), ',', 3, 10)) {
            assertThat(records.next()).isNull();
        }
    }

    @Test
    void aLineEndAcrossTheReadersBufferIsOneLineEnd() throws Exception {
        String first = "x".repeat((1 << 16) - 1);
        try (CsvRecords records = new CsvRecords(new StringReader(first + "\r\ny\r\n"), ',', 1, 1 << 20)) {
            assertThat(Objects.requireNonNull(records.next()).raw()).isEqualTo(first + "\r\n");
            assertThat(records.next()).isEqualTo(new CsvRecords.Text(2, 2, "y\r\n", true, null));
            assertThat(records.next()).isNull();
        }
    }
}
