package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** pandas and R load the flat files of the sample, numbers as numbers and text as text. */
@FullChecks
class TablesElsewhereIT {
    private static final List<String> NUMBERS_OF_THE_RANKING = List.of(
            "rank",
            "overall",
            "stability",
            "interval_low",
            "interval_high",
            "points_to_cut",
            "rank_best",
            "rank_worst",
            "percentile",
            "communication",
            "coverage",
            "answers_scored");

    private static final List<String> TEXTS_OF_THE_RANKING =
            List.of("candidate_id", "candidate_name", "position", "band", "recommendation", "review", "report");

    private static final List<String> NUMBERS_OF_THE_ANSWERS =
            List.of("question_no", "score", "content", "communication", "content_alone", "words");

    @TempDir
    private static Path folder;

    private static String ranking = "";
    private static String answers = "";

    @BeforeAll
    static void aNight() throws Exception {
        Needs.file("TablesElsewhereIT, Debian's python3-pandas", Path.of("/usr/lib/python3/dist-packages/pandas"));
        Needs.command("Rscript");
        Program.in(Program.project()).run("--output", folder.resolve("output").toString(), "--as-of", Program.AS_OF);
        ranking = folder.resolve("output/latest/ranking.csv").toString();
        answers = folder.resolve("output/latest/answers.csv").toString();
    }

    @Test
    void pandasReadsEachColumnWithItsType() throws Exception {
        assertThat(pandas("t = pandas.read_csv('%s', dtype={'candidate_id': str})", ranking))
                .containsAll(typed(NUMBERS_OF_THE_RANKING, "True"))
                .containsAll(typed(TEXTS_OF_THE_RANKING, "False"))
                .contains("25 rows", "the id 007");
        assertThat(pandas("t = pandas.read_csv('%s', dtype={'candidate_id': str})", answers))
                .containsAll(typed(NUMBERS_OF_THE_ANSWERS, "True"))
                .containsAll(typed(List.of("candidate_id", "section", "status"), "False"));
    }

    @Test
    void rReadsEachColumnWithItsType() throws Exception {
        assertThat(r(ranking))
                .containsAll(typed(NUMBERS_OF_THE_RANKING, "TRUE"))
                .containsAll(typed(TEXTS_OF_THE_RANKING, "FALSE"))
                .contains("25 rows", "the id 007");
        assertThat(r(answers)).containsAll(typed(NUMBERS_OF_THE_ANSWERS, "TRUE"));
    }

    private static List<String> typed(List<String> columns, String numeric) {
        return columns.stream().map(c -> c + " " + numeric).toList();
    }

    private static List<String> pandas(String reading, String file) throws Exception {
        String program = "import pandas\n" + String.format(reading, file) + "\n" + """
                for c in t.columns: print(c, pandas.api.types.is_numeric_dtype(t[c]))
                print(len(t), 'rows')
                print('the id', ([i for i in t['candidate_id'] if i == '007'] or ['none'])[0])
                """;
        return lines(Tool.run(List.of("/usr/bin/python3", "-c", program)));
    }

    private static List<String> r(String file) throws Exception {
        String program = "t <- read.csv('" + file + "', fileEncoding = 'UTF-8-BOM', check.names = FALSE,"
                + " colClasses = c(candidate_id = 'character'));"
                + "for (c in names(t)) cat(c, is.numeric(t[[c]]), '\\n');"
                + "cat(nrow(t), 'rows\\n');"
                + "cat('the id', t$candidate_id[t$candidate_id == '007'][1], '\\n')";
        return lines(Tool.run(List.of("Rscript", "--vanilla", "-e", program)));
    }

    private static List<String> lines(Tool.Said said) {
        return Stream.of(said.out().split("\n", -1)).map(String::strip).toList();
    }
}
