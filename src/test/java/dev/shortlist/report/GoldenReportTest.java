package dev.shortlist.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whole reports against files that were looked at by eye; {@code -Dgolden.write=true} writes them anew. */
class GoldenReportTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dev/shortlist/report");

    @Test
    void reportOfARichInterview() throws IOException {
        assertGolden(AlexThompson.report(), "alex-thompson.html");
    }

    @Test
    void reportOfAnInterviewWithoutEnoughEvidence() throws IOException {
        assertGolden(InsufficientEvidence.report(), "insufficient-evidence.html");
    }

    private static void assertGolden(String html, String name) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, html, StandardCharsets.UTF_8);
        }
        assertThat(html).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }
}
