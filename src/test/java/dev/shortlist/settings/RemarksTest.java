package dev.shortlist.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.authoring.Remarks;
import dev.shortlist.language.Language;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an author is told about a rubric as it is written. */
class RemarksTest {
    private static final JsonNode BASE = JsonMapper.shared().readTree("""
            {"dimensions": {"all": {"weight": 1, "sections": ["*"], "part": "answer"}},
             "policy": {"strongHire": 85, "hire": 70, "hold": 55, "minimumScoredAnswers": 1}}
            """);

    record Case(JsonNode json) {
        @Override
        public String toString() {
            return json.path("id").stringValue();
        }
    }

    static Stream<Case> cases() {
        return Cases.read("remarks.yml").map(Case::new);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anAuthorIsTold(Case wanted) {
        RubricTree tree = new RubricTree()
                .with(BASE)
                .with(wanted.json().path("rubric"))
                .question("q", "How do you keep a cache fresh?", wanted.json().path("question"));
        if (wanted.json().has("second")) {
            tree.question("", "", wanted.json().path("second"));
        }
        assertThat(Remarks.on(tree.read(), Language.ENGLISH.analyzer()))
                .extracting(r -> r.kind() + " " + r.path())
                .containsExactlyElementsOf(wanted.json().path("remarks").values().stream()
                        .map(JsonNode::stringValue)
                        .toList());
    }
}
