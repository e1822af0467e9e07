package dev.shortlist.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A rubric that does not fit itself or the export: what {@code check} and {@code run} say of it. */
class RubricMistakesTest {
    private static final String RUBRIC = """
            id: clerk
            version: 1
            positions: ["Clerk"]
            weightRationale: why
            dimensions:
              work:  {weight: 0.6, sections: [Scenario], part: content}
              story: {weight: 0.4, sections: [Behavioral], part: answer}
            policy: {strongHire: 85, hire: 70, hold: 55, minimumScoredAnswers: 1}
            questions:
              - id: wrong-invoice
                text: "A supplier sends an invoice with a wrong amount. What do you do?"
                section: Scenario
                concepts: [{id: compare, any: ["purchase order"]}]
              - id: help
                text: "When did you help a colleague?"
                section: Behavioral
                concepts: [{id: explained, any: ["explained"]}]
            """;

    private static final String HEADER = "candidate_id,position,section,question,answer\n";
    private static final String INVOICE =
            ",Scenario,A supplier sends an invoice with a wrong amount. What do you do?,I compare it with the purchase order"
                    + " first.\n";
    private static final String HELP =
            ",Behavioral,When did you help a colleague?,I explained the new ledger to her on two afternoons.\n";

    @TempDir
    Path folder;

    private final PrintStream systemOut = System.out;
    private final PrintStream systemErr = System.err;
    private ByteArrayOutputStream out = new ByteArrayOutputStream();
    private ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void listen() throws IOException {
        Files.createDirectories(folder.resolve("config/rubrics"));
        Files.createDirectory(folder.resolve("input"));
        hear();
    }

    private void hear() {
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, UTF_8));
        System.setErr(new PrintStream(err, true, UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(systemOut);
        System.setErr(systemErr);
    }

    @Test
    void whatFitsIsNotTalkedAbout() throws IOException {
        rubric(RUBRIC);
        input("c-1,Clerk" + INVOICE + "c-1,Clerk" + HELP);

        assertThat(command("run")).isZero();
        assertThat(err()).isEmpty();
        assertThat(out()).noneMatch(l -> l.startsWith("Please note"));
        assertThat(command("check")).isZero();
        assertThat(out()).doesNotContain("The rubrics:");
    }

    @Test
    void aSlipInASectionIsSaidWithItsLineAlsoToWhomWantsToReadNothing() throws IOException {
        String slip = "shortlist: clerk.yml, line 6: no question is in the section \"Scenari0\", so that the dimension"
                + " \"work\" never has a score. Did you mean \"Scenario\"? [DIMENSION_NOT_FED]";
        rubric(RUBRIC.replace("[Scenario]", "[Scenari0]"));
        input("c-1,Clerk" + INVOICE + "c-1,Clerk" + HELP);

        assertThat(command("run")).isZero();
        assertThat(err()).containsExactly(slip);
        assertThat(out())
                .contains(
                        "Please note: clerk.yml, line 5: 1 answer is in the section \"Scenario\", which no dimension takes"
                                + " for its content, so that what it says does not count [SECTION_NOT_TAKEN]");

        assertThat(command("run")).isZero();
        assertThat(err()).as("nothing new").isEmpty();

        assertThat(command("run", "--rerun", "--quiet")).isZero();
        assertThat(err()).containsExactly(slip);
        assertThat(out()).isEmpty();

        assertThat(command("check")).isZero();
        assertThat(out()).contains("The rubrics:", "  " + slip.substring("shortlist: ".length()));
    }

    /** The rubric fits itself; it is the export that has other sections. */
    @Test
    void aSectionThatTheExportHasUnderAnotherNameIsSaidToo() throws IOException {
        String slip =
                "clerk.yml, line 7: no answer is in the section \"Behavioral\", so that the dimension \"story\" has no"
                        + " score and nobody a rank. Did you mean \"Behavioural\"? [DIMENSION_NOT_ASKED]";
        rubric(RUBRIC);
        input("c-1,Clerk" + INVOICE + "c-1,Clerk" + HELP.replace("Behavioral", "Behavioural"));

        assertThat(command("run", "--quiet")).isZero();
        assertThat(err()).containsExactly("shortlist: " + slip);
        assertThat(command("check")).isZero();
        assertThat(out()).containsSequence("The rubrics:", "  " + slip, "");
    }

    @Test
    void weightsThatDoNotAddUpAreNoReasonToBreakASilence() throws IOException {
        rubric(RUBRIC.replace("weight: 0.4", "weight: 0.3"));
        input("c-1,Clerk" + INVOICE + "c-1,Clerk" + HELP);

        assertThat(command("run", "--quiet")).isZero();
        assertThat(err()).isEmpty();
        assertThat(command("run", "--rerun")).isZero();
        assertThat(err())
                .containsExactly(
                        "shortlist: clerk.yml, line 5: the weights add up to 0.9 and not to 1; what counts is their"
                                + " share of that: work 66.7 %, story 33.3 % [WEIGHTS_NOT_ONE]");
        JsonNode remark = JsonMapper.shared()
                .readTree(Files.readAllBytes(folder.resolve("output/latest/run.json")))
                .at("/rubrics/remarks/0");
        assertThat(remark.path("code").stringValue()).isEqualTo("WEIGHTS_NOT_ONE");
        assertThat(remark.path("line").intValue()).isEqualTo(5);
    }

    @Test
    void whatNobodyIsAskedAndWhatTheRubricDoesNotKnowIsNamed() throws IOException {
        rubric(RUBRIC);
        input("c-1,Clerk" + INVOICE + "c-1,Clerk,Behavioral,When have you helped a colleague last?,I explained it.\n");

        String unknown =
                "clerk.yml, line 14: no question for \"When have you helped a colleague last?\", asked once. Did you"
                        + " mean \"help\"? Then add it there as an alias [QUESTION_NOT_KNOWN]";
        String unasked = "clerk.yml, line 14: nobody was asked the question \"help\" [QUESTION_NOT_ASKED]";
        assertThat(command("check")).isZero();
        assertThat(out()).contains("  " + unasked, "  " + unknown);
        assertThat(command("run")).isZero();
        assertThat(err()).isEmpty();
        assertThat(out()).contains("Please note: " + unasked, "Please note: " + unknown);
    }

    @Test
    void ofManyOfAKindFiveAreShown() throws IOException {
        StringBuilder more = new StringBuilder(RUBRIC);
        for (int i = 1; i <= 7; i++) {
            more.append("  - {id: q")
                    .append(i)
                    .append(", text: \"Number ")
                    .append(i)
                    .append("?\", section: Scenario, concepts: [{id: a, any: [\"ledger\"]}]}\n");
        }
        rubric(more.toString());
        input("c-1,Clerk" + INVOICE + "c-1,Clerk" + HELP);

        assertThat(command("run")).isZero();
        assertThat(out())
                .filteredOn(l -> l.startsWith("Please note: "))
                .hasSize(6)
                .last()
                .isEqualTo("Please note: and 2 more [QUESTION_NOT_ASKED]");
    }

    /** It used to end the night for all. */
    @Test
    void aPositionWithoutARubricIsNotRankedAndTheOthersAre() throws IOException {
        String none =
                "no rubric is for the positions \"Cook\" (2 candidates), interviews without a position (1 candidate), so"
                        + " nobody is ranked there. Add the name to the positions of a rubric [NO_RUBRIC]";
        rubric(RUBRIC);
        input("c-1,Clerk" + INVOICE + "c-1,Clerk" + HELP + "c-2,Cook" + INVOICE + "c-3,cook " + HELP + "c-4," + HELP);

        assertThat(command("run", "--formats", "html,pdf")).isZero();
        assertThat(out()).contains("1 candidates ranked, 3 not ranked (not enough evidence)", "Please note: " + none);
        JsonNode cook = candidates().get(1);
        assertThat(cook.path("recommendation").stringValue()).isEqualTo("INSUFFICIENT_EVIDENCE");
        assertThat(cook.path("overall").isNull()).isTrue();
        assertThat(cook.at("/reasons/0/type").stringValue()).isEqualTo("no_rubric");
        assertThat(cook.path("reasons")).hasSize(1);
        Path report =
                folder.resolve("output/latest").resolve(cook.path("report").stringValue());
        assertThat(Files.readString(report)).contains("No rubric is for the position");
        assertThat(command("verify", folder.resolve("output/latest").toString()))
                .isZero();

        assertThat(command("run", "--rerun", "--quiet")).isZero();
        assertThat(err())
                .containsExactly(
                        "shortlist: no rubric is for the position of 3 candidates, so nobody is ranked there. The"
                                + " sheet \"Not ranked\" names it [NO_RUBRIC]");

        assertThat(command("check")).isZero();
        assertThat(out())
                .contains(
                        "  Position \"Cook\": no rubric, so a run would rank nobody",
                        "  " + none.replaceAll("candidate", "answer"));
    }

    @Test
    void aPositionThatOnlyTheDefaultIsForIsNamed() throws IOException {
        rubric(RUBRIC.replace("[\"Clerk\"]", "[\"Clerk\", \"*\"]"));
        input("c-1,Clerk" + INVOICE + "c-1,Clerk" + HELP + "c-2,Cook" + INVOICE + "c-2,Cook" + HELP);

        assertThat(command("run")).isZero();
        assertThat(err()).isEmpty();
        assertThat(out())
                .contains("Please note: only the default rubric, \"*\", is for the position \"Cook\" (1 candidate)"
                        + " [DEFAULT_RUBRIC]");
        assertThat(command("run", "--rerun", "--quiet")).isZero();
        assertThat(err()).isEmpty();

        assertThat(command("check")).isZero();
        assertThat(out())
                .contains(
                        "  Position \"Clerk\": rubric clerk, version 1",
                        "  Position \"Cook\": only the default rubric, \"*\": clerk, version 1",
                        "  only the default rubric, \"*\", is for the position \"Cook\" (2 answers) [DEFAULT_RUBRIC]");
        assertThat(command("check", "--format", "json")).isZero();
        JsonNode json = JsonMapper.shared().readTree(String.join("\n", out()));
        assertThat(json.at("/positions_by_default/0/position").stringValue()).isEqualTo("Cook");
        assertThat(json.at("/positions_by_default/0/answers").intValue()).isEqualTo(2);
        assertThat(json.path("positions_without_rubric")).isEmpty();
        assertThat(json.path("rubric_remarks")).isEmpty();
    }

    private void rubric(String text) throws IOException {
        Files.writeString(folder.resolve("config/rubrics/clerk.yml"), text);
    }

    private void input(String rows) throws IOException {
        Files.writeString(folder.resolve("input/a.csv"), HEADER + rows);
    }

    private List<JsonNode> candidates() throws IOException {
        return Files.readAllLines(folder.resolve("output/latest/candidates.jsonl")).stream()
                .<JsonNode>map(l -> JsonMapper.shared().readTree(l))
                .toList();
    }

    private List<String> out() {
        return out.toString(UTF_8).lines().collect(Collectors.toList());
    }

    private List<String> err() {
        return err.toString(UTF_8).lines().collect(Collectors.toList());
    }

    private int command(String name, String... more) {
        hear();
        List<String> all = new ArrayList<>(List.of(name));
        if (!name.equals("verify")) {
            all.addAll(List.of("--config", folder.resolve("config").toString()));
            all.addAll(List.of("--input", folder.resolve("input").toString()));
        }
        if (name.equals("run")) {
            all.addAll(List.of("--output", folder.resolve("output").toString()));
            all.addAll(List.of("--as-of", "2026-02-06T12:54:00Z"));
        }
        all.addAll(List.of(more));
        return ShortlistCommand.execute(all.toArray(String[]::new));
    }
}
