package dev.shortlist.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.authoring.Remark.Kind;
import dev.shortlist.interview.Answer;
import dev.shortlist.interview.Candidate;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Interview;
import dev.shortlist.interview.Question;
import dev.shortlist.language.Language;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.scoring.TextAnalyzer;
import dev.shortlist.settings.InspectedRubric;
import dev.shortlist.settings.RubricFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RubricDraftTest {
    @TempDir
    Path folder;

    private final TextAnalyzer analyzer = Language.ENGLISH.analyzer();
    private final List<Interview> interviews = new ArrayList<>();

    @Test
    void itIsValidAsItIsAndAsksToBeFilledIn() throws IOException {
        sample();
        Rubric rubric = read(draft(false));

        assertThat(rubric.positions()).containsExactly("Backend Engineer", "Clerk");
        assertThat(rubric.questions())
                .extracting(RubricQuestion::section)
                .containsExactly("Screening", "Technical", "Technical", "Wrap Up");
        assertThat(rubric.dimensions())
                .extracting("name")
                .containsExactly("screening", "technical", "wrap-up", "communication");
        assertThat(Remarks.on(rubric, analyzer)).hasSize(4).allMatch(r -> r.kind() == Kind.TO_BE_FILLED_IN);
    }

    @Test
    void whatIsCommentedIsValidToo() throws IOException {
        sample();
        String yaml = draft(false)
                .replace("    # reference", "    reference")
                .replace("    #   - ", "      - ")
                .replace("    # concepts", "    concepts")
                .replace("    # anchors", "    anchors");

        assertThat(read(yaml).questions())
                .allMatch(q -> q.concepts().size() == 3 && q.anchors().size() == 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfRowsDoesNotShow(long seed) {
        sample();
        String yaml = draft(true);
        Random random = new Random(seed);
        Collections.shuffle(interviews, random);
        interviews.replaceAll(i -> {
            List<Answer> answers = new ArrayList<>(i.answers());
            Collections.shuffle(answers, random);
            return new Interview(i.candidate(), i.position(), null, "", null, answers, Set.of());
        });

        assertThat(draft(true)).isEqualTo(yaml);
    }

    @Test
    void wordingsOfOneIdAreAliasesTheMostFrequentFirst() throws IOException {
        add("a", answer("q1", 1, "Technical", "How does a cache stay fresh?", ""));
        add("b", answer("q1", 1, "Technical", "How do you keep a cache fresh?", ""));
        add("c", answer("q1", 1, "Technical", "how do you keep a cache fresh", ""));
        add("d", answer("Q1", 1, "Technical", "How do you keep a cache fresh?", ""));

        RubricQuestion question = read(draft(false)).questions().get(0);

        assertThat(question.id()).isEqualTo("q1");
        assertThat(question.text()).isEqualTo("How do you keep a cache fresh?");
        assertThat(question.aliases()).containsExactly("How does a cache stay fresh?");
    }

    @Test
    void anIdOfTwoQuestionsTellsNeither() throws IOException {
        add("a", answer("1", 1, "Technical", "How does a cache stay fresh?", ""));
        add("b", answer("1", 1, "Behavioral", "Tell me about a conflict.", ""));

        assertThat(read(draft(false)).questions())
                .extracting(RubricQuestion::id)
                .containsExactly("tell-me-about-a-conflict", "how-does-a-cache-stay-fresh");
    }

    @Test
    void aQuestionAboutThePersonIsLeftOut() throws IOException {
        add("a", answer(null, 1, "Screening", "Are you married?", ""));
        add("a", answer(null, 2, "Screening", "Why this job?", ""));

        String yaml = draft(false);

        assertThat(yaml)
                .contains("# Left out: 1 that ask who the candidate is.")
                .doesNotContain("married");
        assertThat(read(yaml).questions()).hasSize(1);
    }

    @Test
    void aDimensionIsNotNamedForASectionAboutThePerson() throws IOException {
        add("a", answer(null, 1, "Culture Fit", "Why this job?", ""));

        assertThat(read(draft(false)).dimensions()).extracting("name").containsExactly("section-1", "communication");
    }

    @Test
    void oddTextStaysText() throws IOException {
        String text = "Why \"this\": # job? {a: [b]} \\n *x &y %z é 😀 \u202e\u0000\ud800 end";
        add("a", answer("12", 1, "yes: no #", text, ""));

        RubricQuestion question = read(draft(false)).questions().get(0);

        assertThat(question.text()).isEqualTo(text.replace('\ud800', '\ufffd'));
        assertThat(question.section()).isEqualTo("yes: no #");
        assertThat(question.id()).isEqualTo("12");
    }

    @Test
    void anExportWithoutPositionsSectionsAndWordsIsDrafted() throws IOException {
        interviews.add(new Interview(
                new Candidate("a", "a", "a"), "", null, "", null, List.of(answer("q7", null, "", "", "")), Set.of()));

        Rubric rubric = read(draft(false));

        assertThat(rubric.id()).isEqualTo("draft");
        assertThat(rubric.positions()).containsExactly("*");
        assertThat(rubric.questions().get(0).text()).isEqualTo("q7");
    }

    @Test
    void withoutAQuestionThereIsNoDraft() {
        assertThat(draft(false)).isEmpty();
    }

    @Test
    void aWordIsToldWhenFiveCandidatesUsedIt() {
        for (String candidate : List.of("a", "b", "c", "d")) {
            add(
                    candidate,
                    answer(null, 1, "Technical", "How do you keep a cache fresh?", "redis kafka cache team 2024"));
        }
        add("e", answer(null, 1, "Technical", "How do you keep a cache fresh?", "redis"));
        // the same candidate for another position: of "kafka" there are five answers and four candidates
        add("A", answer(null, 1, "Technical", "How do you keep a cache fresh?", "kafka"));

        assertThat(draft(true)).contains("    #   redis (5)\n").doesNotContain("kafka", "2024");
        assertThat(draft(false)).doesNotContain("redis", "kafka");
    }

    private void sample() {
        for (int i = 0; i < 7; i++) {
            add(
                    "c" + i,
                    answer(null, 1, "Screening", "Why this job?", "I like queues and replicas"),
                    answer(null, 2, "Technical", "How do you keep a cache fresh?", "expiry with a ttl " + i),
                    answer(null, 3, "Technical", "What is a race condition?", "two threads and a lock"),
                    answer(null, 1, "Wrap Up", "Any questions for us?", "no"));
        }
        interviews.add(new Interview(
                new Candidate("x", "x", "x"),
                "Clerk",
                null,
                "",
                null,
                List.of(answer(null, 1, "Screening", "Why this job?", "queues")),
                Set.of()));
    }

    private void add(String candidate, Answer... answers) {
        interviews.add(new Interview(
                new Candidate(candidate, candidate, candidate),
                "Backend Engineer",
                null,
                "",
                null,
                List.of(answers),
                Set.of()));
    }

    private static Answer answer(
            @Nullable String id, @Nullable Integer number, String section, String question, String text) {
        return new Answer(new Question(id, number, question), section, text, DeclaredStatus.NONE, List.of());
    }

    private String draft(boolean terms) {
        PastQuestions past = new PastQuestions(analyzer, terms);
        interviews.forEach(past::add);
        return new RubricDraft(past, RubricFiles::refusesQuestion, RubricFiles::refusesName).yaml("");
    }

    private Rubric read(String yaml) throws IOException {
        InspectedRubric inspected = RubricFiles.inspect(List.of(Files.writeString(folder.resolve("r.yml"), yaml)))
                .get(0);
        assertThat(inspected.problems()).isEmpty();
        return Objects.requireNonNull(inspected.rubric());
    }
}
