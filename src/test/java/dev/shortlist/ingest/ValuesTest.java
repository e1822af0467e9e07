package dev.shortlist.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.interview.AnswerRow;
import dev.shortlist.interview.InterviewRow;
import dev.shortlist.interview.Notice;
import dev.shortlist.interview.Rating;
import dev.shortlist.interview.ReadRow;
import dev.shortlist.interview.SetAside;
import dev.shortlist.settings.Column;
import dev.shortlist.settings.ColumnNames;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the cells of a column mean, alone and together: values.yml has the rules. */
class ValuesTest {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyRuleHolds() throws IOException {
        try (InputStream in = Objects.requireNonNull(ValuesTest.class.getResourceAsStream("values.yml"))) {
            return new YAMLMapper()
                    .readTree(in).values().stream()
                            .map(c -> DynamicTest.dynamicTest(c.get("id").asString(), () -> holds(c)));
        }
    }

    private void holds(JsonNode rule) throws IOException {
        Path own = Files.createTempDirectory(folder, "case");
        if (rule.has("config")) {
            Files.writeString(own.resolve("columns.yml"), rule.get("config").asString());
        }
        ColumnNames names = ColumnNames.load(own);
        String header = rule.get("header").asString();
        StringBuilder text = new StringBuilder("candidate_id,question,answer,\"" + header + "\"\n");
        rule.get("cells")
                .values()
                .forEach(c -> text.append("id,q,a,\"").append(c.asString()).append("\"\n"));
        Column column = Objects.requireNonNull(names.column("export.csv", header), header);

        List<String> found = new ArrayList<>();
        for (ReadRow row : Exports.read(Exports.csv(own, text.toString()), names, Exports.LONGEST)) {
            found.add(shown(row, column));
        }
        assertThat(found)
                .isEqualTo(rule.get("read").values().stream()
                        .map(JsonNode::asString)
                        .toList());
    }

    private static String shown(ReadRow row, Column column) {
        if (row instanceof SetAside refused) {
            return refused.code() + ": " + refused.reason();
        }
        AnswerRow answer = ((InterviewRow) row).answers().get(0);
        return switch (column) {
            case RATING -> shown(answer.rating());
            case INTERVIEW_DATE -> answer.date() == null ? unread(answer, Notice.DATE_NOT_READ) : answer.date() + "";
            case SUBMITTED_AT -> answer.notices().contains(Notice.SUBMISSION_NOT_READ) ? "text" : answer.submittedAt();
            default -> throw new AssertionError(column);
        };
    }

    private static String unread(AnswerRow answer, Notice notice) {
        return answer.notices().contains(notice) ? "text" : "-";
    }

    private static String shown(@org.jspecify.annotations.Nullable Rating rating) {
        if (rating == null) {
            return "-";
        }
        return plain(rating.value()) + (rating.maximum() == null ? "" : "/" + plain(rating.maximum()));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
