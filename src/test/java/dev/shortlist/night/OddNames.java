package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A night whose candidates are called what breaks pages and spreadsheets, and whose answers hold markup and formulas. */
final class OddNames {
    static final List<String> NAMES = List.of(
            "Zoë Łukasiewicz",
            "佐藤 美咲",
            "مريم الحداد",
            "Ada 👩‍💻 🎉",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "=1+1");

    /** The last words of the answers: what is cut off is cut off at the end. */
    static final List<String> LAST_WORDS =
            List.of("and that was the first otter", "which is the second walrus", "so I end with a third heron");

    private static final List<String> QUESTIONS = List.of(
            "Describe a challenging technical problem you've solved recently.",
            "How do you approach debugging complex issues?",
            "Tell me about a time you had to work with a difficult team member.");

    private static final List<String> SECTIONS = List.of("Technical", "Technical", "Behavioral");

    private static final List<String> ANSWERS = List.of(
            "The root cause was a missing index. </p></blockquote><script>alert(2)</script> We found it by the slow query"
                    + " log, added it, and the latency fell from 900 ms to 40 ms, ",
            "=HYPERLINK(\"https://example.org\",\"a link\") is what the user typed, and <b onclick=\"alert(3)\">bold</b>"
                    + " &amp; <svg/onload=alert(4)> too. I reproduce it first, look at logs and metrics, then bisect, ",
            "+1+1 was her answer, and I listened to it.\nWe met one to one, I asked for her view, and we found a"
                    + " compromise that both of us could defend, ");

    private OddNames() {}

    /** Runs the program on such an export in the folder and returns the run's folder. */
    static Path run(Path folder, String... options) throws IOException, InterruptedException {
        Trees.copy(Program.project().resolve("config"), folder.resolve("config"));
        Files.createDirectories(folder.resolve("input"));
        Files.writeString(folder.resolve("input/odd.csv"), export());
        List<String> arguments = new ArrayList<>(List.of("--as-of", Program.AS_OF, "--quiet"));
        arguments.addAll(List.of(options));
        Program.Exit exit = Program.in(folder).run(arguments.toArray(String[]::new));
        // the export holds no section for one dimension of the rubric, which is said even with --quiet
        assertThat(exit.err().lines()).allMatch(line -> line.endsWith("[DIMENSION_NOT_ASKED]"));
        assertThat(exit.code()).isZero();
        return folder.resolve("output/latest").toRealPath();
    }

    private static String export() {
        StringBuilder rows = new StringBuilder(Exports.HEADER);
        for (int c = 0; c < NAMES.size(); c++) {
            for (int q = 0; q < QUESTIONS.size(); q++) {
                List<String> cells = List.of(
                        "odd-" + c,
                        NAMES.get(c),
                        "Backend Engineer",
                        "2026-01-1" + c,
                        SECTIONS.get(q),
                        Integer.toString(q + 1),
                        QUESTIONS.get(q),
                        ANSWERS.get((q + c) % QUESTIONS.size()) + LAST_WORDS.get(q) + ".");
                rows.append(String.join(
                                ",", cells.stream().map(OddNames::quoted).toList()))
                        .append("\r\n");
            }
        }
        return rows.toString();
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
