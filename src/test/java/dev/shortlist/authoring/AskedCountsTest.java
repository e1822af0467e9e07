package dev.shortlist.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.interview.Question;
import dev.shortlist.language.Language;
import dev.shortlist.rubric.Band;
import dev.shortlist.rubric.Dimension;
import dev.shortlist.rubric.HiringPolicy;
import dev.shortlist.rubric.Part;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an export shows of a rubric. */
class AskedCountsTest {
    private static final RubricQuestion CACHE = question("cache", "How do you keep a cache fresh?", "Technical");
    private static final RubricQuestion TEAM = question("team", "When did you help a colleague?", "Behavioral");

    private final AskedCounts counts = new AskedCounts();

    @Test
    void whatFitsNeedsNoRemark() {
        Rubric rubric = rubric(List.of());
        ask(rubric, "cache", "", "technical ");
        ask(rubric, "team", "", "Behavioral");

        assertThat(remarks(rubric)).isEmpty();
    }

    @Test
    void aSectionOfTheExportThatNoDimensionTakesIsNamedWithTheNearest() {
        Rubric rubric = rubric(List.of("Behavioral"));
        ask(rubric, "cache", "", "Technical");
        ask(rubric, "team", "", "Behavioural");

        assertThat(remarks(rubric))
                .containsExactly(
                        "DIMENSION_NOT_ASKED dimensions.people: no answer is in the section \"Behavioral\", so that the"
                                + " dimension \"people\" has no score. Did you mean \"Behavioural\"?",
                        "REQUIRED_NOT_ASKED policy.requiredSections[0]: no answer is in the required section"
                                + " \"Behavioral\", so that nobody has enough evidence. Did you mean \"Behavioural\"?");
    }

    @Test
    void oneOfTwoNamesForASectionIsNamedWithTheNearest() {
        Rubric rubric = rubric(List.of());
        ask(rubric, "cache", "", "Technical");
        ask(rubric, "team", "", "Behavioral");
        ask(rubric, "team", "", "Behavioural");

        assertThat(remarks(rubric))
                .containsExactly(
                        "SECTION_NOT_TAKEN dimensions: 1 answer is in the section \"Behavioural\", which no dimension"
                                + " takes for its content, so that what it says does not count. Did you mean \"Behavioral\"?");
    }

    @Test
    void someAnswersWithoutASectionAreNamed() {
        Rubric rubric = rubric(List.of());
        ask(rubric, "cache", "", "Technical");
        ask(rubric, "team", "", "Behavioral");
        ask(rubric, "team", "", " ");
        ask(rubric, "cache", "", "");

        assertThat(remarks(rubric))
                .containsExactly(
                        "SECTION_NOT_TAKEN dimensions: 2 answers are without a section, which no dimension takes for"
                                + " its content, so that what they say does not count");
    }

    @Test
    void anExportWithoutSectionsIsToldWhatToDo() {
        Rubric rubric = rubric(List.of());
        ask(rubric, "cache", "", "");
        ask(rubric, "team", "", "");

        assertThat(remarks(rubric))
                .hasSize(2)
                .first()
                .asString()
                .endsWith(
                        "has no score and nobody a rank. The export has no sections; with sections: [\"*\"] the dimension takes all answers");
    }

    @Test
    void aQuestionThatNobodyIsAskedAndOneThatTheRubricDoesNotKnowAreNamed() {
        Rubric rubric = rubric(List.of());
        ask(rubric, null, "How would you keep the cache fresh, then?", "Technical");
        ask(rubric, null, "How would you keep the cache fresh, then?", "Technical");
        ask(rubric, null, "Why us?", "Behavioral");

        assertThat(remarks(rubric))
                .containsExactly(
                        "QUESTION_NOT_ASKED questions[0]: nobody was asked the question \"cache\"",
                        "QUESTION_NOT_ASKED questions[1]: nobody was asked the question \"team\"",
                        "QUESTION_NOT_KNOWN questions[0]: no question for \"How would you keep the cache fresh, then?\","
                                + " asked 2 times. Did you mean \"cache\"? Then add it there as an alias",
                        "QUESTION_NOT_KNOWN questions: no question for \"Why us?\", asked once");
    }

    @Test
    void manyDifferentNamesDoNotFillTheMemoryAndTheOrderDoesNotShow() {
        AskedCounts backwards = new AskedCounts();
        for (int i = 0; i < 3_000; i++) {
            counts.addPosition("p" + i, 1);
            backwards.addPosition("p" + (2_999 - i), 1);
        }

        assertThat(counts.kept().positions()).hasSize(1_000);
        assertThat(counts.kept()).isEqualTo(backwards.kept());
    }

    /** Of 4 parts of the weight 3 are left without people, 2 without skill; 70 % must be. */
    @Test
    void itIsWorstWhereNobodyCanBeRanked() {
        Rubric rubric = rubric(List.of());
        ask(rubric, "cache", "", "Technical");
        assertThat(all(rubric)).first().extracting(Remark::weight).isEqualTo(Remark.Weight.LOOK);

        AskedCounts other = new AskedCounts();
        other.addAnswers(rubric, "team", new Question(null, null, ""), "Behavioral", 1);
        AskedCounts.OfRubric asked =
                Objects.requireNonNull(other.kept().rubrics().get("r"));
        assertThat(Remarks.ofExport(rubric, asked, Language.ENGLISH.analyzer()))
                .first()
                .extracting(Remark::weight)
                .isEqualTo(Remark.Weight.NOBODY_SCORED);
    }

    @Test
    void nothingIsCountedByNoRubric() {
        ask(Rubric.NONE, null, "Why?", "Technical");

        assertThat(counts.kept().rubrics()).isEmpty();
    }

    private void ask(Rubric rubric, @Nullable String known, String text, String section) {
        counts.addAnswers(rubric, known, new Question(null, null, text), section, 1);
    }

    private List<String> remarks(Rubric rubric) {
        return all(rubric).stream()
                .map(r -> r.kind() + " " + r.path() + ": " + r.words())
                .toList();
    }

    private List<Remark> all(Rubric rubric) {
        AskedCounts.OfRubric own =
                Objects.requireNonNull(counts.kept().rubrics().get(rubric.id()));
        return Remarks.ofExport(rubric, own, Language.ENGLISH.analyzer());
    }

    private static RubricQuestion question(String id, String text, String section) {
        return new RubricQuestion(id, text, List.of(), section, List.of(), List.of(), List.of(), List.of());
    }

    private static Rubric rubric(List<String> required) {
        return new Rubric(
                "r",
                1,
                List.of("*"),
                List.of(
                        new Dimension("skill", 2, List.of("Technical"), Part.CONTENT),
                        new Dimension("people", 1, List.of("Behavioral"), Part.ANSWER),
                        new Dimension("told", 1, List.of("*"), Part.COMMUNICATION)),
                "",
                List.of(new Band("All", 0)),
                new HiringPolicy(85, 70, 55, .7, 1, required, List.of()),
                List.of(CACHE, TEAM));
    }
}
