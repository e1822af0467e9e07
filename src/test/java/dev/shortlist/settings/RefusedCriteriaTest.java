package dev.shortlist.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.StringNode;

class RefusedCriteriaTest {
    @ParameterizedTest
    @CsvSource({
        "accent, accent",
        "no-foreign-accent, accent",
        "nativeSpeaker, accent",
        "personal appearance, appearance",
        "eye-contact, appearance",
        "emotional stability, emotion",
        "age, age",
        "Young and energetic, age",
        "date-of-birth, age",
        "culture-fit, culture fit",
        "cultural fit, culture fit",
        "fits our culture, culture fit",
        "gender, gender",
        "sexual-orientation, gender",
        "race, race",
        "ethnicity, race",
        "religion, religion",
        "nationality, nationality",
        "family situation, family",
        "pregnancy, family",
        "has children, family",
        "disability, disability",
        "mental-health, disability",
        "union membership, political opinion"
    })
    void aCriterionAboutThePersonIsRefused(String name, String trait) {
        assertThat(found(RefusedCriteria::checkName, name))
                .isEqualTo("f: p: expected a criterion that is not about " + trait + ", found \"" + name
                        + "\" [CONFIG]\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "race-condition",
                "avoiding race conditions",
                "data race",
                "cache age",
                "max-age header",
                "storage",
                "coverage",
                "message passing",
                "column family",
                "young generation",
                "child nodes",
                "disabled flag",
                "accessible for people with a disability",
                "calming an emotional customer",
                "personal contribution",
                "accent colour"
            })
    void aCriterionAboutTheWorkIsTaken(String name) {
        assertThat(found(RefusedCriteria::checkName, name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How old are you?",
                "What is your age?",
                "Where were you born?",
                "Are you married?",
                "Do you have children?",
                "Are you planning to have a family?",
                "What is your religion?",
                "Do you have a disability?",
                "How is your current health?",
                "Why are you a good culture fit?"
            })
    void aQuestionAboutThePersonIsRefused(String text) {
        assertThat(found(RefusedCriteria::checkQuestion, text))
                .isEqualTo("f: p: expected a question that does not ask who the candidate is, found \"" + text
                        + "\" [CONFIG]\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pam and her family were planning a hike. Why would she use a map?",
                "How do you avoid race conditions in your code?",
                "How do you deal with an emotional customer?",
                "How do you decide the age at which a cache entry expires?",
                "How do you make a site usable for people with disabilities?"
            })
    void aQuestionAboutTheWorkIsTaken(String text) {
        assertThat(found(RefusedCriteria::checkQuestion, text)).isEmpty();
    }

    record Criterion(String as, String words, String refused) {
        @Override
        public String toString() {
            return words + ": " + refused;
        }
    }

    static Stream<Criterion> criteria() {
        return Cases.read("criteria.yml")
                .map(c -> new Criterion(
                        c.path("as").stringValue(),
                        c.path("words").stringValue(),
                        c.path("refused").stringValue()));
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void aCriterionIsJudgedByWhatItIsAbout(Criterion criterion) {
        String lines = switch (criterion.as()) {
            case "name" -> found(RefusedCriteria::checkName, criterion.words());
            case "question" -> found(RefusedCriteria::checkQuestion, criterion.words());
            case "answer" -> found(RefusedCriteria::checkModelAnswer, criterion.words());
            default -> throw new IllegalArgumentException(criterion.as());
        };
        String expected = switch (criterion.refused()) {
            case "none" -> "";
            case "question" -> "a question that does not ask who the candidate is";
            case "answer" -> "a model answer that does not tell who the candidate is";
            default -> "a criterion that is not about " + criterion.refused();
        };
        assertThat(lines).contains(expected);
        assertThat(lines.isEmpty()).isEqualTo(criterion.refused().equals("none"));
    }

    private static String found(BiConsumer<YamlNode, String> check, String text) {
        Problems problems = new Problems();
        check.accept(new YamlNode("f", "p", StringNode.valueOf(text), problems), text);
        return String.join("", problems.lines().stream().map(l -> l + "\n").toList());
    }
}
