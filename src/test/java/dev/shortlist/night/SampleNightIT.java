package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample that ships with the program, and in it the interview whose scorer once failed. */
class SampleNightIT {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    private static final List<JsonNode> CANDIDATES = new ArrayList<>();

    @BeforeAll
    static void runOnce() throws Exception {
        Program.Exit exit = Program.in(Program.project())
                .run("--output", folder.resolve("output").toString(), "--as-of", Program.AS_OF);
        assertThat(exit.code()).as(exit.err()).isEqualTo(100);
        assertThat(exit.errLines()).hasSize(6);
        for (String line : Files.readAllLines(folder.resolve("output/latest/candidates.jsonl"))) {
            CANDIDATES.add(JsonMapper.shared().readTree(line));
        }
    }

    @Test
    void everyClassOfOutcomeIsShown() {
        Set<String> outcomes = new TreeSet<>();
        CANDIDATES.forEach(c -> outcomes.add(c.path("recommendation").asString()));
        assertThat(CANDIDATES).hasSize(25);
        assertThat(outcomes).containsExactly("DO_NOT_HIRE", "HIRE", "HOLD", "INSUFFICIENT_EVIDENCE", "STRONG_HIRE");
    }

    @Test
    void theRowsThatAreReadAreScoredSetAsideOrDuplicates() throws Exception {
        JsonNode run = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("output/latest/run.json")));
        for (JsonNode file : run.path("files")) {
            assertThat(file.path("rows_read").asLong())
                    .isEqualTo(file.path("scored").asLong()
                            + file.path("rejected").asLong()
                            + file.path("duplicates").asLong());
        }
        assertThat(run.path("rows").path("rows_read").asLong()).isEqualTo(166);
        assertThat(run.path("rows").path("rejected").asLong()).isEqualTo(5);
        assertThat(run.path("rows").path("duplicates").asLong()).isEqualTo(1);
    }

    @Test
    void theSeedsNineAnswersHaveNineScoresWithTheirEvidence() {
        List<JsonNode> answers = answers(seed());
        assertThat(answers).hasSize(9);
        assertThat(answers.stream().map(a -> a.path("score").asDouble()).distinct())
                .hasSize(9)
                .doesNotContain(50.0, 0.0);
        for (JsonNode answer : answers) {
            assertThat(answer.path("status").asString()).isEqualTo("SCORED");
            assertThat(answer.path("evidence").path("communication").isObject()).isTrue();
            assertThat(answer.path("evidence").path("concepts").isObject()).isTrue();
        }
    }

    @Test
    void theSeedsUrlShortenerAndDifficultTeamMemberAreTheTwoBest() {
        List<JsonNode> answers = new ArrayList<>(answers(seed()));
        answers.sort(
                Comparator.comparing((JsonNode a) -> a.path("score").asDouble()).reversed());
        assertThat(answers.subList(0, 2).stream().map(SampleNightIT::question))
                .containsExactlyInAnyOrder(
                        "How would you design a URL shortening service?",
                        "Tell me about a time you had to work with a difficult team member.");
    }

    @Test
    void theSeedsAnswerThatNamesNoProblemIsBelowThemAndFlagged() {
        JsonNode answer = answers(seed()).stream()
                .filter(a -> question(a).startsWith("Describe a challenging"))
                .findFirst()
                .orElseThrow();
        assertThat(answer.path("score").asDouble()).isLessThan(30);
        assertThat(answer.path("flags").toString()).contains("NO_CONCEPT_FOUND");
    }

    @Test
    void theSeedsRecommendationHasStabilityAndReasonsAndItsDurationIsNotRecorded() throws Exception {
        JsonNode seed = seed();
        assertThat(seed.path("confidence").isNull()).isTrue();
        assertThat(seed.path("stability").asDouble()).isGreaterThan(0);
        assertThat(seed.path("recommendation").asString()).isEqualTo("HOLD");
        assertThat(seed.path("state").asString()).isEqualTo("provisional");
        assertThat(seed.path("answers_scored").asInt()).isEqualTo(9);
        assertThat(seed.path("reasons").valueStream().map(r -> r.path("type").asString()))
                .contains("classified_by", "must_have_not_met", "would_change", "most_of_one_answer");
        assertThat(seed.path("duration_minutes").isNull()).isTrue();
        String report = Files.readString(
                folder.resolve("output/latest").resolve(seed.path("report").asString()));
        assertThat(report)
                .contains("not recorded")
                .doesNotContain("0 minutes")
                .contains("Suggested: <strong>Hold</strong>, provisional.")
                .contains("23.1 of the 60.4 points, 38\u00a0%, hang on one answer");
    }

    @Test
    void aCandidateWithTwoAnswersHasNoRank() {
        JsonNode kwame = CANDIDATES.stream()
                .filter(c -> c.path("candidate_id").asString().equals("C-1008"))
                .findFirst()
                .orElseThrow();
        assertThat(kwame.path("recommendation").asString()).isEqualTo("INSUFFICIENT_EVIDENCE");
        assertThat(kwame.path("standing").path("overall").isMissingNode()
                        || kwame.path("standing").path("overall").isNull())
                .isTrue();
    }

    /** What is composed for a candidate is about that candidate: no two share half of their clauses. */
    @Test
    void readsLikeAsManyReportsAsThereAreCandidates() throws Exception {
        List<Set<String>> composed = new ArrayList<>();
        Set<String> summaries = new TreeSet<>();
        for (JsonNode candidate : CANDIDATES) {
            String html = Files.readString(folder.resolve("output/latest")
                    .resolve(candidate.path("report").asString()));
            summaries.add(section(html, "summary"));
            Set<String> clauses = new TreeSet<>();
            for (String part : List.of("summary", "strengths", "improvements", "next")) {
                clauses.addAll(List.of(section(html, part).split("(?<=[.;:])\\s+|\\n+", -1)));
            }
            composed.add(clauses);
        }
        assertThat(summaries).hasSize(25);
        for (int one = 0; one < composed.size(); one++) {
            for (int other = 0; other < one; other++) {
                Set<String> shared = new TreeSet<>(composed.get(one));
                shared.retainAll(composed.get(other));
                assertThat(shared.size() * 2)
                        .as(
                                "%s and %s",
                                CANDIDATES.get(one).path("candidate_id"),
                                CANDIDATES.get(other).path("candidate_id"))
                        .isLessThan(
                                composed.get(one).size() + composed.get(other).size() - shared.size());
            }
        }
    }

    /** The words of one of a report's sections, without its heading. */
    private static String section(String html, String id) {
        String from = html.substring(html.indexOf("<h2 id=\"" + id + "\">"));
        return from.substring(from.indexOf("</h2>"), from.indexOf("</section>"))
                .replaceAll("<[^>]*>", "")
                .strip();
    }

    private static JsonNode seed() {
        return CANDIDATES.stream()
                .filter(c -> c.path("candidate_id").asString().equals("C-0001"))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> answers(JsonNode candidate) {
        List<JsonNode> answers = new ArrayList<>();
        candidate.path("answers").forEach(answers::add);
        return answers;
    }

    private static String question(JsonNode answer) {
        return answer.path("question").isString()
                ? answer.path("question").asString()
                : answer.path("question").path("text").asString();
    }
}
