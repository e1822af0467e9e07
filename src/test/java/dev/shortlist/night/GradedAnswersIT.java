package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A night over answers that people graded, compared with their grades: once by {@code evaluate}, once by other code. */
class GradedAnswersIT {
    private static final String SET = "beetle";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void evaluateFindsWhatASecondCalculationFinds() throws IOException, InterruptedException {
        Path graded =
                Program.project().resolve("../shared/validity").resolve(SET).normalize();
        Needs.file("GradedAnswersIT", graded.resolve("ratings.csv"));
        Needs.command("python3");
        Path ratings = graded.resolve("ratings.csv");
        Files.createDirectories(folder.resolve("config/rubrics"));
        Files.copy(graded.resolve("rubric.yml"), folder.resolve("config/rubrics/rubric.yml"));
        Program program = Program.in(folder);
        Program.Exit night = program.run(
                "--quiet", "--formats", "none", "--as-of", Program.AS_OF, "--input", graded + "/export.csv");
        // it names no dimensions, and the built-in ones have sections that it does not ask about
        assertThat(night.err().lines()).isNotEmpty().allMatch(l -> l.endsWith(" [DIMENSION_NOT_FED]"));
        Program.Exit said = program.run(
                "evaluate",
                "--answers",
                "output/latest",
                "--ratings",
                ratings.toString(),
                "--format",
                "json",
                "--bootstrap",
                "0");
        assertThat(said.code()).isZero();
        JsonNode found = JsonMapper.shared().readTree(said.out());
        String[] other = secondCalculation(ratings, found.path("score").asString());
        assertThat(found.path("answers").asString()).isEqualTo(other[0]);
        assertThat(value(found, "pearson")).isCloseTo(Double.parseDouble(other[1]), within(.0005));
        assertThat(found.path("questions_within").asString()).isEqualTo(other[2]);
        assertThat(value(found, "within_question")).isCloseTo(Double.parseDouble(other[3]), within(.0005));
        // every rating has its answer, and every answer its rating
        assertThat(found.path("left_out").has("not_rated")).isFalse();
        assertThat(found.path("left_out").has("rating_of_no_answer")).isFalse();
        int leftOut = 0;
        for (JsonNode count : found.path("left_out")) {
            leftOut += count.asInt();
        }
        assertThat(found.path("answers").asInt() + leftOut)
                .isEqualTo(Files.readAllLines(ratings).size() - 1);
    }

    private static double value(JsonNode found, String figure) {
        return found.path("figures").path(figure).path("value").asDouble();
    }

    private String[] secondCalculation(Path ratings, String score) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "python3",
                        Program.project()
                                .resolve("src/test/resources/evaluation/agreement.py")
                                .toString(),
                        folder.resolve("output/latest/answers.csv").toString(),
                        ratings.toString(),
                        score)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return out.strip().split(" ", -1);
    }
}
