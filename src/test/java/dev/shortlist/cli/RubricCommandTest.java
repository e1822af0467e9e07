package dev.shortlist.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands for rubrics as a person types them. */
class RubricCommandTest {
    private static final String RUBRIC = """
            id: r
            version: 1
            positions: ["*"]
            policy: {strongHire: 85, hire: 70, hold: 55, minimumScoredAnswers: 1}
            dimensions:
              all: {weight: 1, sections: ["*"], part: answer}
            questions:
              - id: cache
                text: How do you keep a cache fresh?
                section: Technical
                concepts:
                  - id: expiry
                    any:
                      - ttl
                      - cache fresh
            """;

    private static final String EXPORT = """
            candidate_id,position,section,question_no,question,answer
            c-1,Clerk,Technical,1,How do you keep a cache fresh?,It expires after a ttl of an hour.
            c-2,Clerk,Technical,1,How do you keep a cache fresh?,I would ask somebody.
            c-2,Clerk,Technical,2,What is a queue?,A line of things.
            """;

    @TempDir
    Path folder;

    private final PrintStream systemOut = System.out;
    private final PrintStream systemErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, UTF_8));
        System.setErr(new PrintStream(err, true, UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(systemOut);
        System.setErr(systemErr);
    }

    @Test
    void aRemarkNamesItsFileAndLine() throws IOException {
        Path file = write("r.yml", RUBRIC);

        assertThat(run("rubric", "check", file.toString())).isZero();
        assertThat(out.toString(UTF_8))
                .isEqualTo(file + ": r version 1, 1 question, 1 concept: 1 remark\n" + file
                        + ", line 15: \"cache fresh\" stands in the question itself, so that repeating the question hits it"
                        + " [STANDS_IN_QUESTION]\n");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    /** One common word, nothing that is a word, and stop words alone: nearly every answer has them, or none. */
    @Test
    void aWordingThatSaysNothingIsRefused() throws IOException {
        String next = "\n          - ";
        Path file = write(
                "r.yml",
                RUBRIC.replace("- cache fresh", "- team" + next + "\"++\"" + next + "up to" + next + "up to you"));

        assertThat(run("rubric", "check", file.toString())).isEqualTo(78);
        assertThat(err.toString(UTF_8).lines())
                .containsExactly(
                        "shortlist: " + file
                                + ", line 15: \"team\" is a word that many answers have, whatever they say;"
                                + " add a second word [COMMON_WORD]",
                        "shortlist: " + file + ", line 16: \"++\" has no word to look for [CANNOT_BE_FOUND]",
                        "shortlist: " + file
                                + ", line 17: \"up to\" has none but stop words, and so few stand in nearly"
                                + " every answer; add a word that does not [FUNCTION_WORDS_ONLY]");
        assertThat(out.toString(UTF_8))
                .isEqualTo(file + ": r version 1, 1 question, 1 concept: refused, 3 problems, 1 remark\n" + file
                        + ", line 18: \"up to you\" has none but stop words: only these very words, one after the other, hit"
                        + " it [FUNCTION_WORDS_PHRASE]\n");
    }

    @Test
    void theShippedRubricsAreNotRefused() {
        assertThat(ShortlistCommand.execute("rubric", "check", "--config", "config"))
                .isZero();
    }

    @Test
    void aRemarkFailsOnlyWhenAskedTo() throws IOException {
        Path file = write("r.yml", RUBRIC);

        assertThat(run("rubric", "check", "--strict", file.toString())).isEqualTo(78);
        assertThat(run(
                        "rubric",
                        "check",
                        "--strict",
                        write("s.yml", RUBRIC.replace("- cache fresh", "- time to live"))
                                .toString()))
                .isZero();
    }

    @Test
    void aRefusalNamesItsFileAndLine() throws IOException {
        Path file = write(
                "r.yml", RUBRIC.replace("- cache fresh", "- accent-free speech").replace("version: 1", "version: 0"));

        assertThat(run("rubric", "check", file.toString())).isEqualTo(78);
        assertThat(err.toString(UTF_8))
                .isEqualTo("shortlist: " + file
                        + ", line 2: version: expected a whole number from 1 to 1000000, found 0 [CONFIG]\nshortlist: "
                        + file
                        + ", line 15: questions[0].concepts[0].any[1]: expected a criterion that is not about accent, found"
                        + " \"accent-free speech\" [CONFIG]\n");
        assertThat(out.toString(UTF_8)).isEqualTo(file + ": refused, 2 problems\n");
    }

    @Test
    void whatIsMissingIsNamedAtTheNearestLine() throws IOException {
        Path file = write("r.yml", RUBRIC.replace("    section: Technical\n", ""));

        assertThat(run("rubric", "check", file.toString())).isEqualTo(78);
        assertThat(err.toString(UTF_8))
                .isEqualTo(
                        "shortlist: " + file + ", line 8: questions[0].section: expected text, found none [CONFIG]\n");
    }

    @Test
    void aSlipOfYamlNamesItsLine() throws IOException {
        Path file = write("r.yml", RUBRIC.replace("version: 1", "\tversion: 1"));

        assertThat(run("rubric", "check", file.toString())).isEqualTo(78);
        assertThat(err.toString(UTF_8)).startsWith("shortlist: " + file + ", line 2: expected YAML without a mistake");
    }

    @Test
    void jsonHasTheSame() throws IOException {
        Path file = write("r.yml", RUBRIC.replace("- cache fresh", "- team"));

        assertThat(run("rubric", "check", "--format", "json", file.toString())).isEqualTo(78);
        assertThat(out.toString(UTF_8))
                .contains(
                        "\"line\" : 15",
                        "\"code\" : \"COMMON_WORD\"",
                        "\"refused\" : true",
                        "\"exit_code\" : 78",
                        "\"exit_name\" : \"CONFIGURATION\"");
    }

    /** Of the two answers to the rubric's question one says "ttl", none the other way; the other question is like none. */
    @Test
    void pastAnswersAreCountedAndNotQuoted() throws IOException {
        Path file = write("r.yml", RUBRIC.replace("questions:\n", """
                questions:
                  - id: unasked
                    text: Why this job?
                    section: Screening
                    concepts: [{id: reason, any: [learn more]}]
                """));
        Path export = write("e.csv", EXPORT);

        assertThat(run("rubric", "check", file.toString(), "--input", export.toString()))
                .isZero();
        assertThat(out.toString(UTF_8)).endsWith("""
                          Against 2 interviews with 2 answers to its questions:
                          line 8: unasked: never asked
                          line 12: cache: 2 answers; levels 1: 1, 2: 0, 3: 0, 4: 0, 5: 1
                            expiry                       1 of 2 (50 %)
                              "ttl" 1, "cache fresh" 0
                          not in the rubric: "What is a queue?", 1 answer; nothing near
                        """).doesNotContain("hour", "somebody", "c-1");
    }

    @Test
    void aProgramReadsHowOftenEachWordingHits() throws IOException {
        Path file = write("r.yml", RUBRIC);
        Path export = write("e.csv", EXPORT);

        assertThat(run("rubric", "check", "--format", "json", file.toString(), "--input", export.toString()))
                .isZero();
        JsonNode wordings =
                JsonMapper.shared().readTree(out.toString(UTF_8)).at("/files/0/past/questions/0/concepts/0/wordings");
        assertThat(wordings).hasSize(2);
        assertThat(wordings.at("/0/wording").stringValue()).isEqualTo("ttl");
        assertThat(wordings.at("/0/hits").intValue()).isEqualTo(1);
        assertThat(wordings.at("/0/line").intValue()).isEqualTo(14);
        assertThat(wordings.at("/1/path").stringValue()).isEqualTo("questions[0].concepts[0].any[1]");
        assertThat(wordings.at("/1/hits").intValue()).isZero();
    }

    /** A part of a concept that needs several has a line of its own. */
    @Test
    void theWordingsOfEachPartAreCounted() throws IOException {
        Path file = write("r.yml", RUBRIC.replace("""
                    any:
                      - ttl
                      - cache fresh
            """, """
                    all:
                      - [ttl, timer]
                      - [hour, minute]
            """));
        Path export = write("e.csv", EXPORT);

        assertThat(run("rubric", "check", file.toString(), "--input", export.toString()))
                .isZero();
        assertThat(out.toString(UTF_8)).contains("""
                    expiry                       1 of 2 (50 %)
                      "ttl" 1, "timer" 0
                      "hour" 1, "minute" 0
                """);
    }

    @Test
    void aDraftIsWrittenForItsOwnerAndNeverOverAnother() throws IOException {
        Path export = write("e.csv", EXPORT);
        Path draft = folder.resolve("draft.yml");

        assertThat(run("rubric", "draft", "--input", export.toString(), "--to", draft.toString()))
                .isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(draft)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(draft))
                .contains("id: \"clerk\"", "What is a queue?")
                .doesNotContain("somebody", "c-1");

        Files.writeString(draft, "mine");
        assertThat(run("rubric", "draft", "--input", export.toString(), "--to", draft.toString()))
                .isEqualTo(73);
        assertThat(draft).hasContent("mine");
    }

    @Test
    void aDraftWithoutAFileIsPrinted() throws IOException {
        Path export = write("e.csv", EXPORT);

        assertThat(run("rubric", "draft", "--input", export.toString(), "--id", "clerks-2"))
                .isZero();
        assertThat(out.toString(UTF_8)).contains("id: \"clerks-2\"");
        assertThat(run("rubric", "draft", "--input", export.toString(), "--id", "not an id"))
                .isEqualTo(64);
        assertThat(run("rubric", "draft", "--input", folder.resolve("none.csv").toString()))
                .isEqualTo(66);
    }

    private int run(String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--config";
        all[args.length + 1] = folder.resolve("config").toString();
        return ShortlistCommand.execute(all);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
