package dev.shortlist.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schema that editors use and the reader that decides say the same of a rubric's shape. */
class RubricSchemaTest {
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(RubricFiles.schema());

    /** What a schema does not see: names elsewhere, order, twins, meaning, and what is no YAML. */
    private static final Set<String> NOT_OF_THE_SHAPE = Set.of(
            "position-twice",
            "weight-infinite",
            "rationale-missing",
            "dimension-trait",
            "bands-ascending",
            "bands-equal",
            "bands-without-zero",
            "cuts-equal",
            "cuts-ascending",
            "required-unknown",
            "must-have-unknown",
            "question-id-twice",
            "alias-of-another",
            "any-trait",
            "concept-id-twice",
            "concept-label-trait",
            "anchor-too-many",
            "anchor-descending",
            "question-trait",
            "reference-trait",
            "synonym-trait",
            "group-unknown",
            "group-all",
            "group-twice",
            "group-id-twice",
            "gate-unknown",
            "anchor-over-group",
            "key-twice",
            "reference-of-yaml",
            "type-tag",
            "two-documents",
            "not-closed",
            "tab");

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA);

    @Test
    void itIsTheShippedFile() throws IOException {
        assertThat(RubricFiles.schema())
                .isEqualTo(Files.readString(Path.of("config", "rubrics", "rubric.schema.json"), UTF_8));
    }

    static Stream<Arguments> mappings() {
        return Stream.of(
                Arguments.of("", RubricReader.KEYS),
                Arguments.of("/$defs/dimension", DimensionsReader.KEYS),
                Arguments.of("/$defs/policy", PolicyReader.KEYS),
                Arguments.of("/$defs/mustHave", PolicyReader.MUST_HAVE_KEYS),
                Arguments.of("/$defs/question", QuestionReader.KEYS),
                Arguments.of("/$defs/concept", ConceptsReader.KEYS),
                Arguments.of("/$defs/redFlag", ConceptsReader.RED_FLAG_KEYS),
                Arguments.of("/$defs/group", GroupsReader.GROUP_KEYS),
                Arguments.of("/$defs/gate", GroupsReader.GATE_KEYS));
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void bothKnowTheSameKeys(String place, List<String> keys) {
        JsonNode mapping = SCHEMA.at(place);

        assertThat(mapping.path("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(mapping.path("additionalProperties").asBoolean(true)).isFalse();
    }

    static Stream<Path> rubrics() throws IOException {
        List<Path> found;
        try (Stream<Path> config = Files.walk(Path.of("config", "rubrics"));
                Stream<Path> tests = Files.walk(Path.of("src", "test", "resources"))) {
            found = Stream.concat(config, tests.filter(p -> p.toString().contains("/rubrics/")))
                    .filter(p -> p.toString().matches(".*\\.ya?ml"))
                    .toList();
        }
        return found.stream();
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void aRubricThatIsReadIsValid(Path file) throws IOException {
        assertThat(RubricFiles.inspect(List.of(file)).get(0).problems()).isEmpty();
        assertThat(errors(Files.readString(file, UTF_8))).isEmpty();
    }

    @Test
    void theRubricOfTheRefusalsIsValid() {
        assertThat(errors(RubricFilesTest.BASE)).isEmpty();
        assertThat(errors(RubricFilesTest.FULL)).isEmpty();
    }

    static Stream<RubricFilesTest.Case> shapes() {
        return RubricFilesTest.refusals().filter(c -> !NOT_OF_THE_SHAPE.contains(c.id()));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aShapeThatIsRefusedIsInvalid(RubricFilesTest.Case wrong) {
        assertThat(errors(wrong.rubric())).isNotEmpty();
    }

    @Test
    void theShippedRubricsNameItForEditors() throws IOException {
        for (Path file : rubrics().filter(p -> p.startsWith("config")).toList()) {
            assertThat(Files.readAllLines(file, UTF_8).get(0))
                    .isEqualTo("# yaml-language-server: $schema=rubric.schema.json");
        }
    }

    private List<String> errors(String yaml) {
        return schema.validate(new YAMLMapper().readTree(yaml)).stream()
                .map(Error::getMessage)
                .toList();
    }
}
