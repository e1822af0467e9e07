package dev.shortlist.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shortlist.rubric.Anchor;
import dev.shortlist.rubric.Concept;
import dev.shortlist.rubric.ConceptGroup;
import dev.shortlist.rubric.Gate;
import dev.shortlist.rubric.Part;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RubricFilesTest {
    static final String BASE = """
            id: backend
            version: 3
            positions: ["*Backend*"]
            dimensions:
              technical: {weight: 0.75, sections: [Technical, System Design], part: content}
              behavioral: {weight: 0.25, sections: [Behavioral], part: answer}
            weightRationale: because
            bands: {Good: 70, Poor: 0}
            policy: {strongHire: 85, hire: 70, hold: 55, minimumCoverage: 0.7, mustHave: [{dimension: technical, atLeast: 50}]}
            questions:
              - id: url-shortener
                text: How would you design a URL shortening service?
                aliases: [Design TinyURL]
                concepts:
                  - {id: keys, label: how keys are made, weight: 2, any: [base62]}
                  - {id: storage-of-links, any: [key value store]}
                section: System Design
                reference: ["A hash."]
                redFlags: [{id: lookup-only, any: [look it up]}]
                anchors: [[1, 3], [2, 5]]
              - id: conflict
                text: Tell me about a conflict.
                section: Behavioral
            """;

    /** With all that a rubric may have. */
    static final String FULL = BASE.replace("version: 3", "version: 3\nsynonyms: {base62: [base 62]}")
            .replace("section: System Design", """
                    section: System Design
                        synonyms: {store: [storage]}
                        groups: [{id: ways, label: ways to do it, concepts: [keys, storage-of-links], atMost: 1}]
                        gates: [{concepts: [storage-of-links], atMost: 0.5}]""")
            .replace("any: [key value store]", "all: [[key], [value store, table]], within: 12")
            .replace("anchors: [[1, 3], [2, 5]]", "anchors: [[1, 5]]");

    @TempDir
    Path folder;

    @Test
    void aRubricIsReadAsWritten() throws IOException {
        Rubric rubric = read(BASE).loaded().get(0).rubric();

        assertThat(rubric.id()).isEqualTo("backend");
        assertThat(rubric.version()).isEqualTo(3);
        assertThat(rubric.positions()).containsExactly("*Backend*");
        assertThat(rubric.dimensions()).extracting("name").containsExactly("technical", "behavioral");
        assertThat(rubric.dimensions().get(1).part()).isEqualTo(Part.ANSWER);
        assertThat(rubric.policy().mustHaves()).hasSize(1);
        assertThat(rubric.questions().get(0).concepts())
                .containsExactly(
                        new Concept("keys", "how keys are made", 2, List.of("base62")),
                        new Concept("storage-of-links", "storage of links", 1, List.of("key value store")));
        assertThat(rubric.questions().get(0).anchors()).containsExactly(new Anchor(1, 3), new Anchor(2, 5));
        assertThat(rubric.questions().get(1).references()).isEmpty();
    }

    @Test
    void synonymsPartsGroupsAndGatesAreRead() throws IOException {
        RubricQuestion question =
                read(FULL).loaded().get(0).rubric().questions().get(0);

        assertThat(question.synonyms())
                .containsExactly(entry("base62", List.of("base 62")), entry("store", List.of("storage")));
        assertThat(question.groups())
                .containsExactly(new ConceptGroup("ways", "ways to do it", List.of("keys", "storage-of-links"), 1));
        assertThat(question.gates()).containsExactly(new Gate(List.of("storage-of-links"), .5));
        assertThat(question.concepts().get(1).parts()).containsExactly(List.of("key"), List.of("value store", "table"));
        assertThat(question.concepts().get(1).within()).isEqualTo(12);
        assertThat(question.concepts().get(0).within()).isZero();
    }

    @Test
    void aRubricOfQuestionsOnlyTakesTheDefaults() throws IOException {
        Rubric rubric = read("""
                id: short
                version: 1
                positions: ['*']
                questions: [{id: "10.1", section: Technical, text: Why?, reference: [Because.]}]
                """).loaded().get(0).rubric();

        assertThat(rubric.dimensions()).isEqualTo(RubricDefaults.DIMENSIONS);
        assertThat(rubric.weightRationale()).isEqualTo("The default weights: the rubric names none of its own.");
        assertThat(rubric.bands()).isEqualTo(RubricDefaults.BANDS);
        assertThat(rubric.policy().cuts()).containsExactly(55., 70., 85.);
        assertThat(rubric.policy().minimumCoverage()).isEqualTo(.7);
        assertThat(rubric.policy().minimumScoredAnswers()).isEqualTo(3);
        assertThat(rubric.policy().mustHaves()).extracting("dimension").containsExactly("technical");
    }

    @Test
    void theDefaultMustHaveNeedsItsDimension() throws IOException {
        String yaml = BASE.replaceAll("policy: .*\n", "").replace("technical:", "knowledge:");
        assertThat(read(yaml).loaded().get(0).rubric().policy().mustHaves()).isEmpty();
    }

    @Test
    void equalWeightsNeedNoReason() throws IOException {
        String yaml = BASE.replace("0.75", "0.25").replace("weightRationale: because\n", "");
        assertThat(read(yaml).loaded().get(0).rubric().weightRationale()).isEmpty();
    }

    record Case(String id, String of, String replace, String by, List<String> problems) {
        /** The rubric it changes. */
        String base() {
            return of.equals("full") ? FULL : BASE;
        }

        String rubric() {
            return base().replace(replace, by);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Case> refusals() {
        return Cases.read("rubric-refusals.yml")
                .map(c -> new Case(
                        c.path("id").stringValue(),
                        c.path("of").asString("base"),
                        c.path("replace").stringValue(),
                        c.path("by").stringValue(),
                        c.path("problems").values().stream()
                                .map(p -> p.stringValue())
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRubricIsRefused(Case wrong) {
        assertThat(wrong.base()).contains(wrong.replace());

        assertThat(problems(wrong.rubric()))
                .containsExactlyElementsOf(wrong.problems().stream()
                        .map(p -> "FILE: " + p + " [CONFIG]")
                        .toList());
    }

    @Test
    void everyProblemOfEveryFileIsReported() throws IOException {
        Path one = write("one.yml", BASE.replace("version: 3", "version: 0"));
        Path two = write("two.yml", BASE.replace("hold: 55", "hold: 500"));
        Path three = folder.resolve("three.yml");

        assertThatThrownBy(() -> RubricFiles.of(List.of(one, two, three)))
                .isInstanceOfSatisfying(
                        SettingsException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(
                                        one + ": version: expected a whole number from 1 to 1000000, found 0 [CONFIG]",
                                        two + ": policy.hold: expected a number from 0 to 100, found 500 [CONFIG]",
                                        two + ": id: expected an id of its own, found \"backend\", also in " + one
                                                + " [CONFIG]",
                                        two + ": positions[0]: expected a position that is claimed once, found"
                                                + " \"*Backend*\", also in " + one + " [CONFIG]",
                                        three + ": expected a YAML file, found none [CONFIG]"));
    }

    @Test
    void theFolderIsReadByName() throws IOException {
        Files.createDirectory(folder.resolve("rubrics"));
        write("rubrics/b.yml", BASE);
        write("rubrics/a.yml", BASE.replace("id: backend", "id: other").replace("*Backend*", "*"));
        write("rubrics/notes.txt", "not a rubric");
        write("rubrics/.hidden.yml", "not a rubric");

        RubricSet set = RubricFiles.inFolder(folder);

        assertThat(set.loaded()).extracting(LoadedRubric::file).containsExactly("a.yml", "b.yml");
        assertThat(set.rubrics().forPosition("Senior Backend Engineer"))
                .contains(set.loaded().get(1).rubric());
        assertThat(set.loaded().get(0).sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void noRubricIsRefused() {
        assertThatThrownBy(() -> RubricFiles.inFolder(folder))
                .isInstanceOf(SettingsException.class)
                .hasMessage(folder.resolve("rubrics") + ": expected at least one rubric (*.yml), found none [CONFIG]");
        assertThatThrownBy(() -> RubricFiles.of(List.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessage("--rubric: expected at least one file, found none [CONFIG]");
    }

    @Test
    void aFileThatIsNoMappingIsRefused() {
        String keys = "id, version, positions, dimensions, weightRationale, bands, policy, synonyms, questions";
        assertThat(problems("- id"))
                .containsExactly("FILE: expected a mapping with " + keys + ", found a list [CONFIG]");
        assertThat(problems("")).containsExactly("FILE: expected a mapping with " + keys + ", found none [CONFIG]");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        Path file = folder.resolve("rubric.yml");
        Files.write(file, "id: grün".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> RubricFiles.of(List.of(file)))
                .hasMessage(file + ": expected UTF-8, found other bytes [CONFIG]");
    }

    @Test
    void aByteOrderMarkIsNoMatter() throws IOException {
        assertThat(read("\ufeff" + BASE).loaded().get(0).rubric())
                .isEqualTo(read(BASE).loaded().get(0).rubric());
    }

    @Test
    void whatIsNoFileIsRefused() throws IOException {
        Path folderOfThatName = Files.createDirectory(folder.resolve("rubric.yml"));
        assertThatThrownBy(() -> RubricFiles.of(List.of(folderOfThatName)))
                .hasMessage(folderOfThatName + ": expected a YAML file, found something else [CONFIG]");
    }

    @ParameterizedTest
    @ValueSource(ints = {2_000, 200_000})
    void aFileOfBracketsIsRefused(int depth) {
        assertThat(problems("[".repeat(depth))).hasSize(1).first().asString().startsWith("FILE: expected YAML");
    }

    @Test
    void aFileOfManyMegabytesIsRefused() {
        assertThat(problems("a".repeat(2_097_153)))
                .containsExactly("FILE: expected at most 2097152 bytes, found 2097153 [CONFIG]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"beetle", "saf", "scientsbank"})
    void theRubricsOfThePublicSetsLoad(String name) {
        Path file = Path.of("../shared/validity", name, "rubric.yml");
        assumeTrue(Files.exists(file), () -> "NOT CHECKED: no " + file.toAbsolutePath());
        assertThat(RubricFiles.of(List.of(file)).loaded()).hasSize(1);
    }

    @Test
    void theShippedRubricsLoad() {
        assumeTrue(Files.isDirectory(Path.of("config/rubrics")), "NOT CHECKED: no config/rubrics");
        assertThat(RubricFiles.inFolder(Path.of("config")).loaded()).isNotEmpty();
    }

    private List<String> problems(String yaml) {
        SettingsException refused = catchThrowableOfType(SettingsException.class, () -> read(yaml));
        assertThat(refused).isNotNull();
        return refused.problems().stream()
                .map(p -> p.replace(folder.resolve("rubric.yml").toString(), "FILE"))
                .toList();
    }

    private RubricSet read(String yaml) throws IOException {
        return RubricFiles.of(List.of(write("rubric.yml", yaml)));
    }

    private Path write(String name, String yaml) throws IOException {
        return Files.writeString(folder.resolve(name), yaml);
    }
}
