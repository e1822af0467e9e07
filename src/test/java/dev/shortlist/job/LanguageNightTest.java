package dev.shortlist.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A night in German: rubric, export and answers. */
class LanguageNightTest {
    private static final String RUBRIC = """
            id: deutsch
            version: 1
            positions: ["*"]
            dimensions:
              wissen:        {weight: 0.5, sections: [Technical], part: content}
              kommunikation: {weight: 0.5, sections: ["*"], part: communication}
            bands: {Gut: 55, Schwach: 0}
            policy: {strongHire: 85, hire: 70, hold: 55, minimumCoverage: 0.70, minimumScoredAnswers: 1}
            questions:
              - id: sicherung
                text: "Woher wissen Sie, dass eine Sicherung funktioniert?"
                section: Technical
                concepts:
                  - {id: datenbank, weight: 1, any: ["Datenbank"]}
                  - {id: umgebung, weight: 1, any: ["zweite Umgebungen"]}
                  - {id: alarm, weight: 1, any: ["Alarme"]}
                  - {id: haus, weight: 1, any: ["Haus"]}
                anchors: [[1, 2], [2, 3], [4, 5]]
            """;

    private static final String HEADER = "candidate_id,candidate_name,position,section,question_id,question,answer\n";
    private static final String ASKED =
            ",Entwicklung,Technical,sicherung,\"Woher wissen Sie, dass eine Sicherung funktioniert?\",";
    private static final String GERMAN =
            "Wir stellen die DATENBANKEN jede Woche in einer zweiten Umgebung wieder her und lösen einen Alarm aus.";
    private static final String ENGLISH =
            "We restore the databases every week in a second environment and compare the rows with the original.";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void scoresGermanByItsWordsAndLeavesEnglishToAPerson() throws Exception {
        Outcome outcome = run(Map.of("scoring.language", "de"));

        assertThat(outcome.code()).isEqualTo(ExitCode.OK);
        Map<String, JsonNode> answers = answers(outcome);
        JsonNode german = answer(answers, "A");
        assertThat(german.get("status").asString()).isEqualTo("SCORED");
        assertThat(quotes(german))
                .containsExactly(
                        "Wir stellen die DATENBANKEN jede Woche in einer zweiten Umgebung wieder her und lösen einen Alarm aus",
                        "Wir stellen die DATENBANKEN jede Woche in einer zweiten Umgebung wieder her und lösen einen Alarm aus",
                        "Wir stellen die DATENBANKEN jede Woche in einer zweiten Umgebung wieder her und lösen einen Alarm aus");
        for (JsonNode finding : german.findValue("findings")) {
            if (finding.get("found").asBoolean()) {
                int start = finding.get("start").asInt();
                int end = finding.get("end").asInt();
                assertThat(finding.get("quote").asString()).contains(GERMAN.substring(start, end));
            }
        }
        JsonNode english = answer(answers, "B");
        assertThat(english.get("status").asString()).isEqualTo("NOT_SCORABLE");
        assertThat(english.get("status_reason").asString()).isEqualTo("OTHER_LANGUAGE");
        assertThat(english.get("score").isNull()).isTrue();
        assertThat(english.findValue("language").asString()).isEqualTo("English");
        assertThat(answer(answers, "C").get("status").asString()).isEqualTo("NON_ANSWER");
        assertThat(answer(answers, "D").get("status").asString()).isEqualTo("NO_ANSWER");
        assertThat(report(outcome, "ben"))
                .contains("The text is in English, which the scorer was not set to read.")
                .contains("<dt>Language</dt><dd>German</dd>");
    }

    @Test
    void leavesGermanToAPersonWhereTheLanguageIsEnglish() throws Exception {
        Map<String, JsonNode> answers = answers(run(Map.of()));
        assertThat(answer(answers, "A").get("status").asString()).isEqualTo("NOT_SCORABLE");
        assertThat(answer(answers, "A").findValue("language").asString()).isEqualTo("German");
        assertThat(answer(answers, "B").get("status").asString()).isEqualTo("SCORED");
    }

    @Test
    void anUnknownLanguageStopsTheRun() throws Exception {
        Outcome outcome = run(Map.of("scoring.language", "zh"));
        assertThat(outcome.code()).isEqualTo(ExitCode.CONFIGURATION);
        assertThat(outcome.errors())
                .containsExactly(
                        "--set scoring.language: expected en or ar or bg or ca or cs or da or de or el or es or fi"
                                + " or fr or hi or hu or it or nb or nl or pt or ru or sv or tr, found \"zh\" [CONFIG]");
    }

    private Outcome run(Map<String, String> options) throws Exception {
        Path input = Files.createDirectories(folder.resolve("input"));
        Path rubrics = Files.createDirectories(folder.resolve("config").resolve("rubrics"));
        Files.writeString(rubrics.resolve("deutsch.yml"), RUBRIC);
        Files.writeString(
                input.resolve("export.csv"),
                HEADER
                        + ("A,Anna" + ASKED + GERMAN + "\n")
                        + ("B,Ben" + ASKED + ENGLISH + "\n")
                        + ("C,Cleo" + ASKED + "\"Ähm, das weiß ich leider nicht.\"\n")
                        + ("D,Dana" + ASKED + "nicht beantwortet\n"));
        Path out = folder.resolve("output");
        return new NightlyRun(
                        new RunRequest(
                                List.of(input),
                                out,
                                folder.resolve("config"),
                                List.of(),
                                out.resolve(".state"),
                                options,
                                Instant.parse("2026-02-06T12:54:00Z"),
                                false,
                                false),
                        Progress.NONE)
                .run();
    }

    /** The one answer of each candidate, by the candidate's id. */
    private static Map<String, JsonNode> answers(Outcome outcome) throws IOException {
        Path folder = Objects.requireNonNull(outcome.result()).folder();
        Map<String, JsonNode> answers = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("candidates.jsonl"))) {
            JsonNode candidate = new JsonMapper().readTree(line);
            answers.put(
                    candidate.findValue("candidate_id").asString(),
                    Objects.requireNonNull(candidate.findParent("status_reason")));
        }
        return answers;
    }

    private static JsonNode answer(Map<String, JsonNode> answers, String candidate) {
        return Objects.requireNonNull(answers.get(candidate));
    }

    private static List<String> quotes(JsonNode answer) {
        return answer.findValue("findings")
                .valueStream()
                .filter(f -> f.get("found").asBoolean())
                .map(f -> f.get("quote").asString())
                .toList();
    }

    private static String report(Outcome outcome, String name) throws IOException {
        Path folder = Objects.requireNonNull(outcome.result()).folder();
        try (var files = Files.walk(folder)) {
            Path report = files.filter(f -> f.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(report);
        }
    }
}
