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
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code evaluate} says of scores and ratings, and the code it ends with. */
class EvaluateIT {
    /** The ten answers of EvaluationTest, in which the figures are worked out by hand. */
    private static final int[] SCORES = {10, 20, 30, 40, 50, 45, 60, 70, 80, 90};

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private record Said(int code, String out, String err) {
        String only() {
            assertThat(out).isEmpty();
            assertThat(err.lines()).hasSize(1);
            return err.strip();
        }
    }

    private Path answers;
    private Path ratings;

    @BeforeEach
    void layOut() throws IOException {
        answers = file("answers.csv", answers());
        ratings = file("ratings.csv", ratings("1"));
    }

    private static List<String> answers() {
        return lines(
                "\ufeff\"candidate_id\",\"position\",\"question_id\",\"status\",\"score\",\"rating\"",
                i -> "\"c" + i + "\",\"Engineer\",\"q\",\"SCORED\",\"" + SCORES[i] + ".0\",\"\"");
    }

    /** The first five rated 0, the others with the top. */
    private static List<String> ratings(String top) {
        return lines("candidate_id,question_id,rating", i -> "c" + i + ",q," + (i < 5 ? "0" : top));
    }

    private static List<String> lines(String header, java.util.function.IntFunction<String> row) {
        List<String> lines = new ArrayList<>(List.of(header));
        IntStream.range(0, SCORES.length).mapToObj(row).forEach(lines::add);
        return lines;
    }

    private Path file(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines);
    }

    private Said compare(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("--answers", answers.toString(), "--ratings", ratings.toString()));
        arguments.addAll(List.of(more));
        return evaluate(arguments.toArray(String[]::new));
    }

    @Test
    void saysHowWellTheyAgreeAndHowThatIsCounted() {
        Said said = compare("--bootstrap", "0");
        assertThat(said.err).isEmpty();
        assertThat(said.code).isZero();
        assertThat(said.out.lines())
                .containsExactly(
                        "score of answers.csv with people's ratings: 10 answers to 1 question by 10 candidates",
                        "",
                        "                            the score                     length only mean only",
                        "Pearson's r                     0.795                               -         -",
                        "Spearman's rho                  0.801                               -         -",
                        "r within a question             0.795                               -         -",
                        "r with length taken out             -                               -         -",
                        "Quadratic weighted kappa        0.800                               -         -",
                        "AUC                             0.960                               -         -",
                        "RMSE, points of 100              33.9                               -      55.6",
                        "",
                        "r within a question: the mean over 1 of 1 question that have 5 or more answers, not all alike;"
                                + " each counts once.",
                        "Kappa: the 2 different ratings are its levels; a score counts as the nearest.",
                        "AUC: how often the better of two answers has the higher score; better is rated 1 or more"
                                + " (5 of 10).",
                        "Without a column \"words\" for every answer, nothing can be said about length.");
    }

    @Test
    void aRunsFolderStandsForItsAnswersAndTheirOwnRatingsForAFileOfThem() throws IOException {
        file(
                "answers.csv",
                lines(
                        "candidate_id,question_id,status,score,rating",
                        i -> "c" + i + ",q,SCORED," + SCORES[i] + "," + (i < 5 ? "0.0" : "100.0")));
        Said said = evaluate("--answers", folder.toString(), "--bootstrap", "0");
        assertThat(said.out).contains("Pearson's r                     0.795 ");
    }

    @Test
    void theNewerColumnIsTakenWhereThereIsOneAndLengthWithIt() throws IOException {
        file(
                "answers.csv",
                lines(
                        "candidate_id,question_id,status,score,text_score,words",
                        i -> "c" + i + ",q,SCORED,77," + SCORES[i] + "," + (i < 5 ? 1 : 3)));
        Said said = compare("--bootstrap", "0");
        assertThat(said.out)
                .startsWith("text_score of answers.csv")
                .contains("Pearson's r                     0.795                           1.000         -")
                .contains("Length: ln(1 + words). Errors of length and mean: of a line, and the mean, of all other"
                        + " answers.")
                .contains("Please note: the number of words alone agrees with people as well as the score does.");
        assertThat(compare("--score", "score", "--bootstrap", "0").out)
                .contains("Pearson's r                         - ");
        assertThat(compare("--score", "content_alone").only())
                .isEqualTo("shortlist: answers.csv: expected a column content_alone, found none [HEADER]");
    }

    @Test
    void ratingsOfAnotherScaleNeedItsTop() throws IOException {
        String hand = compare("--bootstrap", "0").out;
        file("ratings.csv", ratings("7"));
        Said refused = compare();
        assertThat(refused.code).isEqualTo(65);
        assertThat(refused.err.lines().findFirst())
                .hasValue(
                        "shortlist: ratings.csv:7 rating: expected 0 to 1, found 7; the top of the scale is not guessed,"
                                + " give it with --rating-max or in a column rating_max [NUMBER]");
        assertThat(compare("--rating-max", "7", "--bootstrap", "0").out).isEqualTo(hand);
        file(
                "ratings.csv",
                lines("candidate_id;question_id;rating;rating_max", i -> "c" + i + ";q;" + (i < 5 ? "0;5" : "7;7")));
        assertThat(compare("--bootstrap", "0").out).isEqualTo(hand);
        file("ratings.csv", ratings("7"));
        assertThat(compare("--rating-max", "6").err.lines().findFirst())
                .hasValue("shortlist: ratings.csv:7 rating: expected 0 to 6, found 7 [NUMBER]");
    }

    @Test
    void severalRatingsOfOneAnswerCountAsTheirMeanAndBlankOnesNot() throws IOException {
        String hand = compare("--bootstrap", "0").out;
        List<String> rows = ratings("0.5");
        rows.addAll(IntStream.range(5, 10).mapToObj(i -> "c" + i + ",q,1.5").toList());
        rows.add("c1,q,");
        rows.add("nobody,q,1");
        file("ratings.csv", rows);
        Said said = compare("--bootstrap", "0", "--rating-max", "2");
        assertThat(said.out)
                .contains("  Left out: 1 ratings of an answer that is not there")
                .contains("  Left out: 1 ratings that are blank")
                .contains("  5 answers rated more than once: the mean counts");
        // (0.5 + 1.5) / 2 of 2 is half of what counted before: the same correlations
        assertThat(said.out.lines().filter(l -> l.startsWith("Pearson")))
                .isEqualTo(hand.lines().filter(l -> l.startsWith("Pearson")).toList());
    }

    @Test
    void noneInCommonIsFewerThanTen() throws IOException {
        file("ratings.csv", lines("candidate_id,question_id,rating", i -> "d" + i + ",q,1"));
        Said said = compare();
        assertThat(said.code).isEqualTo(65);
        assertThat(said.only())
                .isEqualTo(
                        "shortlist: answers.csv: expected 10 or more answers with a score and a rating, found 0; nothing"
                                + " can be said of so few (left out: 10 answers without a rating, 10 ratings of an answer that is"
                                + " not there) [FEW]");
    }

    @Test
    void whatIsWrongInATableIsNamedByItsPlaceAndNothingIsCompared() throws IOException {
        file("ratings.csv", List.of("candidate_id,rating", "c1,1"));
        assertThat(compare().only())
                .isEqualTo("shortlist: ratings.csv: expected the columns candidate_id, question_id, rating, found no"
                        + " question_id [HEADER]");
        file("ratings.csv", List.of("candidate_id,question_id,rating", "c1,q,good", "c2,q", "c3,q,-1"));
        Said said = compare();
        assertThat(said.code).isEqualTo(65);
        assertThat(said.err.lines())
                .containsExactly(
                        "shortlist: ratings.csv:2 rating: expected a number such as 0.75, found something else [NUMBER]",
                        "shortlist: ratings.csv:3: expected 3 cells, found 2 [COLUMNS]",
                        "shortlist: ratings.csv:4 rating: expected 0 or more, found -1 [NUMBER]");
        file("ratings.csv", ratings("1"));
        file("answers.csv", List.of("candidate_id,question_id,status", "c1,q,SCORED"));
        assertThat(compare().only())
                .isEqualTo(
                        "shortlist: answers.csv: expected the columns candidate_id, question_id, score, found no score"
                                + " [HEADER]");
        file("answers.csv", List.of("candidate_id,question_id,score", "c1,q,101"));
        assertThat(compare().only()).isEqualTo("shortlist: answers.csv:2 score: expected 0 to 100, found 101 [NUMBER]");
    }

    @Test
    void aMissingFileIs66AWrongOption64AndAPictureThatCannotBeWritten73() throws IOException {
        Files.delete(ratings);
        Said missing = compare();
        assertThat(missing.code).isEqualTo(66);
        assertThat(missing.only())
                .isEqualTo("shortlist: " + ratings + ": expected a file or folder, found none [NO_INPUT]");
        file("ratings.csv", ratings("1"));
        assertThat(evaluate().only())
                .isEqualTo(
                        "shortlist: expected either --answers or --input, found neither [USAGE]; see shortlist --help");
        assertThat(compare("--input", folder.toString()).code).isEqualTo(64);
        assertThat(compare("--bootstrap", "99").code).isEqualTo(64);
        assertThat(compare("--cut", "2").code).isEqualTo(64);
        assertThat(compare("--rating-max", "0").code).isEqualTo(64);
        assertThat(compare("--score", "best").code).isEqualTo(64);
        assertThat(evaluate("--answers", answers.toString(), "--rating-max", "5").code)
                .isEqualTo(64);
        assertThat(compare("--picture", folder.resolve("no such folder/p.svg").toString()).code)
                .isEqualTo(73);
    }

    @Test
    void theSameFilesInAnyOrderGiveTheSameBytes() throws IOException {
        Path picture = folder.resolve("p.svg");
        Said before = compare("--picture", picture.toString());
        byte[] drawn = Files.readAllBytes(picture);
        List<String> rows = answers();
        Collections.reverse(rows.subList(1, rows.size()));
        file("answers.csv", rows);
        Said after = compare("--picture", picture.toString());
        assertThat(after).isEqualTo(before);
        assertThat(Files.readAllBytes(picture)).isEqualTo(drawn);
        assertThat(before.out).contains("Intervals: 1,000 draws of 10 candidates with all their answers");
    }

    @Test
    void aProgramReadsTheSameAsOneObject() {
        Said said = compare("--format", "json", "--bootstrap", "0");
        JsonNode json = JsonMapper.shared().readTree(said.out);
        assertThat(List.copyOf(json.propertyNames()))
                .containsExactly(
                        "format",
                        "source",
                        "score",
                        "answers",
                        "questions",
                        "candidates",
                        "left_out",
                        "not_scored_by_status",
                        "rated_more_than_once",
                        "scores_are_the_ratings",
                        "questions_within",
                        "kappa_levels",
                        "kappa_levels_of_the_ratings",
                        "auc_cut",
                        "auc_answers_at_or_over_the_cut",
                        "draws",
                        "figures");
        assertThat(json.path("figures").path("auc").path("value").asDouble()).isEqualTo(.96);
        assertThat(json.path("figures").path("partial").path("value").isNull()).isTrue();
        assertThat(json.path("auc_cut").asDouble()).isEqualTo(1);
    }

    @Test
    void aFormulaGuardIsNoPartOfAnId() throws IOException {
        file("answers.csv", lines("candidate_id,question_id,score", i -> "'-c" + i + ",'=q," + SCORES[i]));
        file("ratings.csv", lines("candidate_id,question_id,rating", i -> "-c" + i + ",=q," + (i < 5 ? 0 : 1)));
        assertThat(compare("--bootstrap", "0").out).contains("Pearson's r                     0.795 ");
    }

    @Test
    void anExportWithRatingsIsScoredHereByItsWordsAlone() throws IOException {
        Trees.copy(Program.project().resolve("src/test/resources/exports/config"), folder.resolve("config"));
        String[] said = {
            "We restore it every week and look at the schedule and the alert.",
            "Somebody else looks after all of that for us, I believe it works."
        };
        Path export = file(
                "export.csv",
                lines(
                        "candidate_id,position,question,answer,rating,rating_max",
                        i -> "c" + i + ",Engineer,How do you know that a backup works?," + quoted(said[i % 2]) + ","
                                + (i % 2 == 0 ? 5 : 1) + ",5"));
        Files.write(export, List.of(",Engineer,Why?,Nobody's.,,"), java.nio.file.StandardOpenOption.APPEND);
        String config = folder.resolve("config").toString();
        Said refused = evaluate("--input", export.toString(), "--config", config);
        assertThat(refused.code).isEqualTo(65);
        assertThat(refused.err).contains("export.csv:12 candidate_id: ").contains("[SKIP_LIMIT]");
        Said found =
                evaluate("--input", export.toString(), "--config", config, "--skip-limit", "1", "--bootstrap", "0");
        assertThat(found.code).isEqualTo(100);
        assertThat(found.err).contains("1 set aside in 1 of 1 files");
        // two answers, five times each: the better one always has the better rating, 100 against 20
        assertThat(found.out)
                .startsWith(
                        "text_score of the exports with people's ratings: 10 answers to 1 question by 10 candidates")
                .contains("Pearson's r                     1.000 ")
                .contains("AUC                             1.000 ")
                .doesNotContain("these scores are the ratings");
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    @Test
    void positionsOfRatingsTellAnswersApart() throws IOException {
        List<String> twice = answers();
        twice.addAll(answers().subList(1, 11).stream()
                .map(l -> l.replace("Engineer", "Manager"))
                .toList());
        file("answers.csv", twice);
        assertThat(compare().only()).contains("(left out: 20 answers that are not the only one of");
        file(
                "ratings.csv",
                ratings("1").stream()
                        .map(l -> l.matches("c\\d.*") ? l + ",Manager" : l + ",position")
                        .collect(Collectors.toList()));
        assertThat(compare("--bootstrap", "0").out)
                .contains("  Left out: 10 answers without a rating")
                .contains("Pearson's r                     0.795 ");
    }

    private static Said evaluate(String... more) {
        List<String> arguments = new ArrayList<>(List.of("evaluate"));
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
