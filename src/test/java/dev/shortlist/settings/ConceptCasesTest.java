package dev.shortlist.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.interview.Answer;
import dev.shortlist.interview.Candidate;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Interview;
import dev.shortlist.interview.Question;
import dev.shortlist.language.Language;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.ConceptEvidence;
import dev.shortlist.scoring.ConceptFinding;
import dev.shortlist.scoring.InterviewScorer;
import dev.shortlist.scoring.ScoringPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an answer hits of a rubric as it is written, from the YAML to the evidence. */
class ConceptCasesTest {
    private static final List<String> OF_THE_QUESTION =
            List.of("concepts", "redFlags", "synonyms", "groups", "gates", "anchors");

    /** Read by SnakeYAML, as Jackson does not follow references. */
    static Stream<Named> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(ConceptCasesTest.class.getResourceAsStream("concepts.yml"))) {
            List<Map<String, Object>> cases = new Yaml().load(in);
            JsonNode tree = JsonMapper.shared().valueToTree(cases);
            return tree.values().stream().map(Named::new);
        }
    }

    record Named(JsonNode json) {
        @Override
        public String toString() {
            return json.path("id").stringValue();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aConceptIsHit(Named named) {
        JsonNode wanted = named.json();
        AnswerScore score = score(rubric(wanted), wanted.path("answer").stringValue());
        ConceptEvidence evidence = Objects.requireNonNull(score.evidence().concepts());

        assertThat(evidence.findings().stream().filter(ConceptFinding::found))
                .extracting(ConceptFinding::id)
                .containsExactlyElementsOf(texts(wanted.path("found")));
        assertThat(score.evidence().redFlags())
                .extracting(ConceptFinding::id)
                .containsExactlyElementsOf(texts(wanted.path("flags")));
        check(wanted, "quote", first(evidence).quote());
        check(wanted, "hit", hit(first(evidence), wanted.path("answer").stringValue()));
        check(wanted, "synonym", synonyms(evidence));
        assertThat(capped(evidence)).isEqualTo(wanted.path("capped").asString(""));
        assertThat(closed(evidence)).isEqualTo(wanted.path("closed").asString(""));
        check(wanted, "weight", evidence.weightFound());
        check(wanted, "top", evidence.weightForTop());
        check(wanted, "level", evidence.level());
        check(wanted, "content", score.content());
    }

    private static Rubric rubric(JsonNode wanted) {
        ObjectNode question = JsonMapper.shared().createObjectNode();
        OF_THE_QUESTION.stream().filter(wanted::has).forEach(k -> question.set(k, wanted.path(k)));
        return new RubricTree()
                .with("synonyms", wanted.path("shared"))
                .question("q", "Why?", question)
                .read();
    }

    private static AnswerScore score(Rubric rubric, String text) {
        Interview interview = new Interview(
                new Candidate("c", "c", "c"),
                "p",
                null,
                "",
                null,
                List.of(new Answer(new Question("q", null, "Why?"), "Technical", text, DeclaredStatus.NONE, List.of())),
                Set.of());
        return new InterviewScorer(
                        Language.ENGLISH.analyzer(),
                        rubric,
                        new ScoringPolicy(ScoringPolicy.Source.TEXT, false, false, 1, 1, 5))
                .score(interview)
                .answers()
                .get(0);
    }

    private static ConceptFinding first(ConceptEvidence evidence) {
        return evidence.findings().stream()
                .filter(ConceptFinding::found)
                .findFirst()
                .orElse(evidence.findings().get(0));
    }

    /** The words that hit. */
    private static String hit(ConceptFinding finding, String answer) {
        return finding.found() ? answer.substring(finding.start(), finding.end()) : "";
    }

    private static String synonyms(ConceptEvidence evidence) {
        return first(evidence).synonyms().stream()
                .map(s -> s.word() + "=" + s.foundAs())
                .collect(Collectors.joining(", "));
    }

    private static String capped(ConceptEvidence evidence) {
        return evidence.capped().stream()
                .map(g -> g.label() + ": " + g.atMost() + " of " + g.found() + ", not "
                        + String.join("; ", g.uncounted()))
                .collect(Collectors.joining(", "));
    }

    private static String closed(ConceptEvidence evidence) {
        return evidence.closed().stream()
                .map(g -> String.join("; ", g.labels()) + ": " + g.atMost())
                .collect(Collectors.joining(", "));
    }

    private static void check(JsonNode wanted, String key, @Nullable Object found) {
        if (!wanted.has(key)) {
            return;
        }
        if (found instanceof Number number) {
            assertThat(number.doubleValue()).as(key).isEqualTo(wanted.path(key).doubleValue(), within(1e-9));
        } else {
            assertThat(found).as(key).isEqualTo(wanted.path(key).stringValue());
        }
    }

    private static List<String> texts(JsonNode list) {
        return list.values().stream().map(JsonNode::stringValue).toList();
    }
}
