package dev.shortlist.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** A million characters each, of which every piece makes the reader look ahead. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,q,\"a\"b|",
                "id,q,\"a|",
                "id,q,\"a\"\"|",
                "id,q,\"a|\"|",
                "id,q,\"a,|b\"|",
                "id,q,\"a\"|x\"|",
                "id,q|\"a\"b|id,q,b|id,q|",
                "id,q,\"\"|",
                "id,q,\"\"\"|",
                "\"|",
                "\"\"|",
                "\",\"|",
                "id,q,a 5\" b|",
                "id,q,\"b\"|id,q,c 5\"|",
                "id,q,\"b\"|x|",
                "|\"|",
                "\""
            })
    void noPatternTakesMoreThanLinearTime(String pattern) {
        String piece = pattern.replace('|', '\n');
        String rows = piece.repeat(1_000_000 / piece.length());
        for (String text : List.of(
                rows, "id,q,\"" + rows, "id,q,\"a\"b\n" + rows, rows + "id,q,\"a\"b\n" + "id,q,b\n".repeat(50_000))) {
            for (int width : new int[] {0, 3}) {
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> readAll(text, width));
            }
        }
    }

    @Test
    void noMixtureTakesMoreThanLinearTime() {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            String[] pieces = {"a", ",", "\"", "\n", "\"\"", "id,q,b\n", "id,q,\"b\"\n", "id,q,\"b\nc\"\n", "\r", ",\""
            };
            int used = 3 + random.nextInt(pieces.length - 2);
            StringBuilder text = new StringBuilder();
            while (text.length() < 500_000) {
                text.append(pieces[random.nextInt(used)]);
            }
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> readAll(text.toString(), 3));
        }
    }

    /** Every character is in one record, in the order of the text, or in none from some record on. */
    private static void readAll(String text, int width) throws IOException {
        StringBuilder read = new StringBuilder();
        try (CsvRecords records = new CsvRecords(new StringReader(text), ',', width, 1 << 18)) {
            for (CsvRecords.Text record = records.next(); record != null; record = records.next()) {
                read.append(record.raw());
                if (record.raw().isEmpty()) {
                    return;
                }
            }
        } catch (ExportFault fault) {
            assertThat(text).startsWith(read.toString());
            return;
        }
        assertThat(read.toString().equals(text)).isTrue();
    }
}
