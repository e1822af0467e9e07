package dev.shortlist.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.authoring.Remark;
import dev.shortlist.authoring.Remarks;
import dev.shortlist.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide to writing rubrics: its samples are read, and it leaves nothing out. */
class RubricGuideTest {
    private static final Path GUIDE = Path.of("src", "docs", "rubrics.md");
    private static final Pattern SAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    static Stream<String> samples() throws IOException {
        List<String> samples = SAMPLE.matcher(Files.readString(GUIDE, UTF_8))
                .results()
                .map(MatchResult::group)
                .map(s -> s.replace("```yaml\n", "").replace("```", ""))
                .toList();
        assertThat(samples).hasSizeGreaterThan(5);
        return samples.stream();
    }

    /** A sample of a question's keys stands in a question. */
    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsRead(String sample) throws IOException {
        String yaml = sample.startsWith("id:") ? sample : """
                id: sample
                version: 1
                positions: ["*"]
                questions:
                  - id: q
                    text: "What do you do?"
                    section: Scenario
                """ + sample.indent(4);
        Path file = Files.writeString(folder.resolve("r.yml"), yaml);

        assertThat(RubricFiles.inspect(List.of(file)).get(0).problems()).isEmpty();
    }

    @Test
    void theWholeRubricGivesNoRemark() throws IOException {
        String sample = samples().filter(s -> s.startsWith("id:")).findFirst().orElseThrow();
        Path file = Files.writeString(folder.resolve("r.yml"), sample);

        assertThat(Remarks.on(RubricFiles.of(List.of(file)).loaded().get(0).rubric(), Language.ENGLISH.analyzer()))
                .isEmpty();
    }

    @Test
    void everyKeyAndEveryRemarkIsExplained() throws IOException {
        String guide = Files.readString(GUIDE, UTF_8);

        for (List<String> keys : List.of(
                RubricReader.KEYS,
                QuestionReader.KEYS,
                ConceptsReader.KEYS,
                GroupsReader.GROUP_KEYS,
                DimensionsReader.KEYS,
                PolicyReader.KEYS,
                PolicyReader.MUST_HAVE_KEYS)) {
            assertThat(keys).allMatch(key -> guide.contains('`' + key + '`'));
        }
        assertThat(Remark.Kind.values()).allMatch(kind -> guide.contains("| `" + kind + "` |"));
    }
}
