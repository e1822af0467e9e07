package dev.shortlist.workbook;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import com.opencsv.exceptions.CsvMalformedLineException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the overall scores of an earlier run's ranked candidates from its {@code ranking.csv}. */
public final class PreviousRanking {
    /** More candidates than this are no ranking of ours, and would take the memory of this one. */
    static final long MOST_LINES = 4_000_000;

    private static final double HIGHEST = 100;

    private PreviousRanking() {}

    /**
     * The scores of the ranked candidates.
     *
     * @throws IOException when it cannot be read, or is no such file
     */
    public static PreviousScores read(Path csv) throws IOException {
        PreviousScores scores = new PreviousScores(lines(csv));
        try (BufferedReader text = withoutMark(Files.newBufferedReader(csv, StandardCharsets.UTF_8));
                CSVReader rows = new CSVReaderBuilder(text)
                        .withCSVParser(new RFC4180ParserBuilder().build())
                        .build()) {
            String[] header = rows.readNext();
            if (header == null || header.length == 0) {
                throw new IOException("expected a header, found nothing");
            }
            addAll(rows, List.of(header), scores);
        } catch (CsvException | CsvMalformedLineException | IllegalArgumentException e) {
            // what they say may hold a candidate's words
            throw new IOException("expected a ranking as written by this program, found a row that is none");
        }
        return scores;
    }

    /** A byte order mark before a quote would be part of the first field. */
    private static BufferedReader withoutMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != CsvRows.BOM.charAt(0)) {
            text.reset();
        }
        return text;
    }

    /** At least as many as there are rows. */
    private static int lines(Path csv) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long lines = 1;
        try (InputStream in = Files.newInputStream(csv)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        if (lines > MOST_LINES) {
            throw new IOException("expected at most " + MOST_LINES + " lines, found more");
        }
        return (int) lines;
    }

    private static void addAll(CSVReader rows, List<String> header, PreviousScores scores)
            throws IOException, CsvException {
        int rank = place(header, "rank");
        int id = place(header, "candidate_id");
        int position = place(header, "position");
        int overall = place(header, "overall");
        for (String[] row = rows.readNext(); row != null; row = rows.readNext()) {
            if (row.length != header.size()) {
                throw new IOException("expected " + header.size() + " fields, found " + row.length);
            }
            if (!row[rank].isEmpty()) {
                scores.add(row[id], row[position], score(row[overall]));
            }
        }
    }

    private static int place(List<String> header, String name) throws IOException {
        int place = header.indexOf(name);
        if (place < 0) {
            throw new IOException("expected a column " + name + ", found none");
        }
        return place;
    }

    private static double score(@Nullable String text) {
        double score = Double.parseDouble(text);
        if (!(score >= 0 && score <= HIGHEST)) {
            throw new IllegalArgumentException("expected a score");
        }
        return score;
    }
}
