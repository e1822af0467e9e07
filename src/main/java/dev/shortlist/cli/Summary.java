package dev.shortlist.cli;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import dev.shortlist.job.Outcome;
import dev.shortlist.job.RunResult;
import dev.shortlist.job.Tally;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a run came to, for whoever watches: counts, the first of the ranking, and where the rest is. */
final class Summary {
    private static final int FIRST = 10;

    /** Columns of ranking.csv. */
    private static final int STATE = 8;

    private static final int STABILITY = 9;

    private Summary() {}

    static void print(Outcome outcome, PrintWriter out) throws IOException {
        Path published = outcome.published();
        RunResult result = outcome.result();
        if (result != null) {
            print(result, out);
        } else if (published != null) {
            out.println("Nothing new: these inputs, rubrics and settings are finished in " + shown(published));
        } else if (outcome.errors().isEmpty()) {
            out.println("Nothing to do: no export was found.");
        }
        outcome.notTaken().forEach(n -> out.println("Not opened: " + n));
        outcome.notes().forEach(n -> out.println("Please note: " + n));
    }

    private static void print(RunResult result, PrintWriter out) throws IOException {
        Tally rows = result.total();
        out.println();
        out.printf(
                Locale.ROOT,
                "%,d candidates ranked, %,d not ranked (not enough evidence)%n",
                result.ranked(),
                result.notRanked());
        out.println(result.recommendations().entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining("  |  ")));
        out.println(account(rows));
        if (result.files().size() > 1) {
            result.files().stream()
                    .sorted(Comparator.comparing(RunResult.OfFile::name))
                    .forEach(f -> out.println("  " + f.name() + ": " + account(f.rows())));
        }
        cautions(result, out);
        List<String> rubrics = new ArrayList<>(result.rubrics().positionLines("candidate"));
        rubrics.addAll(result.rubrics().rest().remarkLines());
        rubrics.forEach(line -> out.println("Please note: " + Plain.line(line)));
        out.println();
        table(result.folder().resolve("ranking.csv"), out);
        out.println();
        Path ranking = result.folder().resolve("ranking.xlsx");
        out.println("Ranking:  " + shown(ranking));
        if (Files.isDirectory(result.folder().resolve("reports"))) {
            out.println("Reports:  " + shown(result.folder().resolve("reports")));
        }
        if (result.ratingsWanted()) {
            out.println(
                    "Uncalibrated: scores rank, they are no grades. Rate the answers on the sheet \"To rate\", then:"
                            + " shortlist calibrate --from " + shown(ranking));
        }
    }

    private static String account(Tally rows) {
        return String.format(
                Locale.ROOT,
                "%,d rows read = %,d scored + %,d set aside + %,d duplicates",
                rows.read(),
                rows.scored(),
                rows.rejected(),
                rows.duplicates());
    }

    /** What was taken but should be known; the places are in run.json. */
    private static void cautions(RunResult result, PrintWriter out) {
        result.cautions()
                .forEach((caution, noticed) -> out.printf(
                        Locale.ROOT,
                        "Please note: %s (%,d in %,d %s) [%s]%n",
                        caution.words(),
                        noticed.count(),
                        noticed.files(),
                        noticed.files() == 1 ? "file" : "files",
                        caution));
    }

    private static void table(Path ranking, PrintWriter out) throws IOException {
        try (Reader file = Files.newBufferedReader(ranking, StandardCharsets.UTF_8);
                CSVReader csv = new CSVReaderBuilder(file)
                        .withCSVParser(new RFC4180ParserBuilder().build())
                        .withSkipLines(1)
                        .build()) {
            out.println("rank  score  recommendation          stability  position                    candidate");
            String[] row = csv.readNext();
            for (int i = 0; row != null && i < FIRST; i++) {
                out.println(line(row));
                row = csv.readNext();
            }
            if (row != null) {
                out.println("  ...");
            }
        } catch (CsvValidationException e) {
            throw new IOException("cannot read back " + ranking.getFileName());
        }
    }

    private static String line(String[] row) {
        String stability = row[STABILITY].isEmpty() ? "" : row[STABILITY] + " %";
        String state = row[STATE].isEmpty() ? "" : row[STATE].replace('_', ' ');
        String recommendation = row[6].replace('_', ' ').toLowerCase(Locale.ROOT);
        return String.format(
                Locale.ROOT,
                "%4s  %5s  %-22s  %9s  %-26s  %s",
                row[0].isEmpty() ? "-" : row[0],
                row[4],
                recommendation.isEmpty() ? state : recommendation,
                stability,
                Plain.text(asWritten(row[3]), 26),
                Plain.text(asWritten(row[2]), 40));
    }

    /** Without the apostrophe that keeps a spreadsheet from taking a text for a formula. */
    private static String asWritten(String cell) {
        return cell.matches("'[=+@\\t\\r-].*") ? cell.substring(1) : cell;
    }

    private static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path).toString() : path.toString();
    }
}
