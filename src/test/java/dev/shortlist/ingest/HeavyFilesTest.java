package dev.shortlist.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.interview.InterviewRow;
import dev.shortlist.interview.ReadRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files that would keep a careless reader busy for minutes; each takes well under a second. */
@Timeout(20)
class HeavyFilesTest {
    /** A header of more is refused for its length. */
    private static final int LONG = 60_000;

    @TempDir
    private Path folder;

    private List<ReadRow> read(String text) throws IOException {
        return Exports.read(Exports.csv(folder, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "  -",
                " - ",
                " (",
                "[",
                "_",
                ":",
                "/ ",
                "1 ",
                "1-",
                " 1 to ",
                "aB",
                "q1. ",
                "\u0301\u0316",
                "\u00df",
                "!",
                "\u00bf"
            })
    void aHeaderOfRepeatedSignsTakesTimeByItsLengthOnly(String sign) throws IOException {
        String odd = 'x' + sign.repeat(LONG / sign.length()) + 'y';
        assertThat(read("candidate_id,question,answer," + odd + "\n1,q,a,b\n"))
                .singleElement()
                .isInstanceOf(InterviewRow.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "- ", "\u0301\u0316"})
    void soDoesACell(String sign) throws IOException {
        String odd = 'x' + sign.repeat(LONG / sign.length()) + 'y';
        assertThat(read("candidate_id,question,answer\n" + ("1,q," + odd + "\n").repeat(30)))
                .hasSize(30);
    }

    @Test
    void aMessageNamesTheFirstHeadersOfVeryMany() throws IOException {
        String many =
                IntStream.range(0, 3_000).mapToObj(i -> "unknown header " + i).collect(Collectors.joining(","));
        String line = Exports.lines(read("question,answer," + many + "\nq,a\n")).get(0);
        assertThat(line)
                .startsWith(
                        "export.csv: expected a column for a candidate (candidate_id), found only \"question\", \"answer\","
                                + " \"unknown header 0\"")
                .contains("\"unknown header 17\" and 2982 more")
                .hasSizeLessThan(3_000);
    }

    @Test
    void aTextThatIsNoHeaderIsNotRepeatedInAMessage() throws IOException {
        String words = "I restored the backup ".repeat(10);
        assertThat(Exports.lines(read("question,answer," + words + "\nq,a,b\n")).get(0))
                .isEqualTo(
                        "export.csv: expected a column for a candidate (candidate_id), found only \"question\", \"answer\","
                                + " a text of 219 characters [HEADER]");
    }

    @Test
    void aSoundFileThatIsNoExportIsNotBlamedForItsQuotes() throws IOException {
        assertThat(Exports.lines(read("\"income\",\"spent\"\n1,2\n")).get(0)).endsWith("[DELIM]");
        assertThat(Exports.lines(read("\"income\" x,\"spent\"\n1,2\n")).get(0)).endsWith("[QUOTE_STRAY]");
    }

    @Test
    void linesWithoutAnythingAreCountedAndCostLittle() throws IOException {
        assertThat(read("candidate_id,question,answer\n" + "\n".repeat(1_000_000) + "1,q,a\n"))
                .hasSize(1);
    }
}
