package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The cases of formulas.yml, and that its index names a case of every formula. */
class FormulaCasesTest {
    private static final double AS_WRITTEN = 1e-9;
    private static final List<String> FIELDS = List.of("id", "formula", "source", "input", "expected", "by hand");
    private static final Path DOCUMENT = Path.of("src/docs/scoring.md");
    private static final Pattern SECTION = Pattern.compile("scoring\\.md, ([A-Za-z' ]*[a-z])");
    private static final Pattern INDEXED = Pattern.compile("#   ([a-z-]+): (.+)");
    private static final Pattern CONTINUED = Pattern.compile("#     (.+)");

    /** A case that shows its id in a report of tests. */
    record Named(JsonNode json) {
        @Override
        public String toString() {
            return json.path("id").stringValue();
        }
    }

    static Stream<Named> cases() throws IOException {
        return new YAMLMapper().readTree(yaml()).values().stream().map(Named::new);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFormulaGivesWhatTheHandGives(Named named) {
        JsonNode wanted = named.json();
        Map<String, Object> found =
                Formulas.of(wanted.path("formula").stringValue()).apply(new Formulas.Input(wanted.path("input")));
        wanted.path("expected")
                .properties()
                .forEach(e -> assertThat(found).as("has %s", e.getKey()).containsKey(e.getKey()));
        wanted.path("expected").properties().forEach(e -> check(e.getKey(), found.get(e.getKey()), e.getValue()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseSaysWhereItComesFromAndHowItWasWorkedOut(Named named) {
        assertThat(named.json().propertyNames()).containsExactlyInAnyOrderElementsOf(FIELDS);
        assertThat(named.json().path("source").asString()).isNotBlank().satisfies(FormulaCasesTest::namesASection);
        assertThat(named.json().path("by hand").asString()).isNotBlank();
        assertThat(named.json().path("expected").size()).isPositive();
    }

    private static void namesASection(String source) throws IOException {
        Matcher section = SECTION.matcher(source);
        if (section.find()) {
            assertThat(Files.readString(DOCUMENT)).contains("\n## " + section.group(1) + "\n");
        }
    }

    @Test
    void theIndexNamesEveryFormulaAndEveryCase() throws IOException {
        Map<String, List<String>> byFormula = new LinkedHashMap<>();
        cases().forEach(c -> byFormula
                .computeIfAbsent(c.json().path("formula").stringValue(), k -> new ArrayList<>())
                .add(c.toString()));
        assertThat(index()).isEqualTo(byFormula);
        assertThat(new TreeSet<>(byFormula.keySet())).isEqualTo(new TreeSet<>(Formulas.names()));
        assertThat(byFormula.values().stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    private static Map<String, List<String>> index() throws IOException {
        Map<String, List<String>> index = new LinkedHashMap<>();
        List<String> ids = new ArrayList<>();
        for (String line : yaml().lines().toList()) {
            Matcher first = INDEXED.matcher(line);
            Matcher more = CONTINUED.matcher(line);
            if (first.matches()) {
                ids = new ArrayList<>(List.of(first.group(2).split(" ")));
                index.put(first.group(1), ids);
            } else if (more.matches()) {
                ids.addAll(List.of(more.group(1).split(" ")));
            }
        }
        return index;
    }

    private static String yaml() throws IOException {
        try (InputStream in = Objects.requireNonNull(FormulaCasesTest.class.getResourceAsStream("formulas.yml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void check(String name, @Nullable Object found, JsonNode wanted) {
        if (wanted.isNumber() && found instanceof Number number) {
            assertThat(number.doubleValue()).as(name).isCloseTo(wanted.doubleValue(), within(AS_WRITTEN));
        } else {
            assertThat(String.valueOf(found)).as(name).isEqualTo(wanted.asString());
        }
    }
}
