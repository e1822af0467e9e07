package dev.shortlist.night;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.cli.ShortlistCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code check} tells a recruiter and a program, and the code it ends with. */
class CheckIT {
    private static final String HEADER = "Applicant ID,Gender,Role,Question,Answer,Shoe size\n";
    private static final String SOUND = "C-1,f,Engineer,How do you know that a backup works?,We restore.,39\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private record Said(int code, String out, String err) {}

    @BeforeEach
    void layOut() throws IOException {
        Trees.copy(Program.project().resolve("src/test/resources/exports/config"), folder.resolve("config"));
        Files.createDirectory(folder.resolve("input"));
    }

    private void input(String name, String text) throws IOException {
        Files.writeString(folder.resolve("input").resolve(name), text);
    }

    @Test
    void saysOfEachColumnQuestionAndRowWhatWouldBecomeOfIt() throws IOException {
        input("a.csv", HEADER + SOUND + ",m,Engineer,Why?,,40\n");
        Said said = check("--skip-limit", "50%");
        assertThat(said.err).isEmpty();
        assertThat(said.code).isEqualTo(100);
        assertThat(said.out.lines())
                .containsExactly(
                        "a.csv",
                        "  CSV in UTF-8, cells separated by commas, 139 bytes",
                        "  A row is one answer; the column names stand in row 1:",
                        "    Applicant ID                 -> candidate_id",
                        "    Gender                       -> dropped: it names a protected trait",
                        "    Role                         -> position",
                        "    Question                     -> question",
                        "    Answer                       -> answer",
                        "    Shoe size                    -> not read: not a known name",
                        "  2 rows: 1 can be read, 1 would be set aside",
                        "  1 answer of 1 candidate",
                        "  Position \"Engineer\": only the default rubric, \"*\": tiny, version 1",
                        "         1 x How do you know that a backup works?                           -> backups",
                        "  Columns dropped because they name a protected trait: 1",
                        "  Would be set aside:",
                        "    a.csv:3 Applicant ID: expected an id, an e-mail or a name, found none [MISSING]",
                        "",
                        "The rubrics:",
                        "  only the default rubric, \"*\", is for the position \"Engineer\" (1 answer) [DEFAULT_RUBRIC]",
                        "  tiny.yml, line 20: nobody was asked the question \"outage\" [QUESTION_NOT_ASKED]",
                        "",
                        "What can be read would be scored, the rest set aside. A run would end with exit code 100.");
    }

    @Test
    void saysThatAFileWouldBeSetAsideWhole() throws IOException {
        input("a.csv", HEADER + SOUND + ",m,Engineer,Why?,,40\n");
        Said said = check();
        assertThat(said.code).isEqualTo(65);
        assertThat(said.out)
                .contains(
                        "  Nothing of this file would be taken: expected at most 5% of the rows to be set aside, found"
                                + " 1 of 2. Correct the rows, or allow more with --skip-limit.")
                .contains("There is no answer that could be scored. A run would end with exit code 65.");
        input("b.csv", HEADER + SOUND);
        assertThat(check().code).isEqualTo(100);
    }

    @Test
    void aSoundExportIsZeroAndAnEmptyFolderToo() throws IOException {
        Said nothing = check();
        assertThat(nothing.code).isZero();
        assertThat(nothing.out.strip()).isEqualTo("No export was found.");
        input("a.csv", HEADER + SOUND);
        Said said = check();
        assertThat(said.code).isZero();
        assertThat(said.out)
                .contains("  Nothing would be set aside.")
                .contains("All of it can be scored. A run would end with exit code 0.");
    }

    @Test
    void theExitCodeThatASchedulerShallSeeIsTheRuns() throws IOException {
        input("a.csv", HEADER + SOUND + ",m,Engineer,Why?,,40\n");
        assertThat(check("--skip-limit", "100%", "--set", "run.exit-code-on-rejects=0").code)
                .isZero();
    }

    @Test
    void aWrongLimitIs64AMissingInput66AndAWrongSetting78() throws IOException {
        assertThat(check("--skip-limit", "some"))
                .isEqualTo(new Said(
                        64,
                        "",
                        "shortlist: --skip-limit: expected a number of rows such as 20, or a share such as 5%, found"
                                + " \"some\" [USAGE]; see shortlist --help\n"));
        assertThat(check("--input", folder.resolve("none").toString()).code).isEqualTo(66);
        assertThat(check("--set", "run.threads=many").code).isEqualTo(78);
        assertThat(check("--format", "xml").code).isEqualTo(64);
    }

    @Test
    void aProgramReadsTheSameAsOneObject() throws IOException {
        input("a.csv", HEADER + SOUND + ",m,Engineer,Why?,,40\n");
        Files.createDirectory(folder.resolve("input/x.csv"));
        Said said = check("--format", "json");
        assertThat(said.code).isEqualTo(65);
        JsonNode json = JsonMapper.shared().readTree(said.out);
        assertThat(json.propertyNames())
                .containsExactly(
                        "format",
                        "skip_limit",
                        "files",
                        "not_taken",
                        "rubric_remarks",
                        "positions_by_default",
                        "positions_without_rubric",
                        "exit_code",
                        "exit_name");
        assertThat(json.path("not_taken")).hasSize(1);
        JsonNode file = json.path("files").path(0);
        assertThat(List.copyOf(file.propertyNames()))
                .containsExactly(
                        "file",
                        "sha256",
                        "bytes",
                        "format",
                        "encoding",
                        "byte_order_mark",
                        "delimiter",
                        "sheets",
                        "sheets_not_read",
                        "rows_read",
                        "rows_taken",
                        "rows_set_aside",
                        "set_aside_whole",
                        "candidates",
                        "answers",
                        "blank_answers",
                        "blank_rows",
                        "protected_columns_dropped",
                        "statuses",
                        "positions",
                        "cautions",
                        "set_aside_by_code",
                        "set_aside");
        assertThat(file.path("sheets")
                        .path(0)
                        .path("columns")
                        .path(1)
                        .path("read")
                        .asBoolean())
                .isFalse();
        assertThat(file.path("set_aside_whole").asBoolean()).isTrue();
        assertThat(file.path("set_aside").path(0).path("code").asString()).isEqualTo("MISSING");
        assertThat(file.path("positions")
                        .path(0)
                        .path("questions")
                        .path(0)
                        .path("rubric_question")
                        .asString())
                .isEqualTo("backups");
    }

    private Said check(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "check",
                "--input",
                folder.resolve("input").toString(),
                "--config",
                folder.resolve("config").toString()));
        arguments.addAll(List.of(more));
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, UTF_8));
        System.setErr(new PrintStream(errors, true, UTF_8));
        try {
            int code = ShortlistCommand.execute(arguments.toArray(String[]::new));
            return new Said(code, said.toString(UTF_8), errors.toString(UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
