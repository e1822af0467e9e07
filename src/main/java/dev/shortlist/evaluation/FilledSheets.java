package dev.shortlist.evaluation;

import dev.shortlist.calibration.RatedAnswer;
import dev.shortlist.settings.LoadedRubric;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The ratings on the sheet "To rate" of one workbook, or of the copies that several people filled in. Ratings without a name
 * are one person's in each copy.
 */
public final class FilledSheets {
    private static final int LINES = 20;

    /** A rating, 0 to 100, and who gave it. */
    private record Given(String place, String rater, double points) {}

    private final Map<String, List<Given>> given = new TreeMap<>();
    private final Map<String, String> places = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    private FilledSheets() {}

    /**
     * Reads the sheets; a file that is given twice counts once.
     *
     * @throws IOException when a file is not there or cannot be read
     * @throws CannotEvaluate with the first twenty things that are wrong, when anything is: where, what, and what to do
     */
    public static FilledSheets read(List<Path> files) throws IOException, CannotEvaluate {
        FilledSheets sheets = new FilledSheets();
        Set<String> read = new HashSet<>();
        for (Path file : files) {
            RatingSheet sheet = RatingSheet.read(file);
            if (read.add(sheet.sha256())) {
                sheets.problems.addAll(sheet.problems());
                sheet.rows().forEach(row -> sheets.add(row, sheet.sha256()));
            }
        }
        if (!sheets.problems.isEmpty()) {
            throw new CannotEvaluate(sheets.problems.stream().limit(LINES).toList());
        }
        return sheets;
    }

    /** The keys on a workbook's sheet; none where it cannot be read. */
    public static Set<String> keys(Path workbook) {
        try {
            return new TreeSet<>(RatingSheet.read(workbook).rows().stream()
                    .map(SheetRow::key)
                    .toList());
        } catch (IOException | CannotEvaluate e) {
            return Set.of();
        }
    }

    private void add(SheetRow row, String file) {
        places.putIfAbsent(row.key(), row.place());
        if (row.rating().isEmpty()) {
            return;
        }
        String rater = row.rater().isEmpty() ? '\0' + file : row.rater();
        double points = row.rating().getAsDouble();
        List<Given> of = given.computeIfAbsent(row.key(), k -> new ArrayList<>());
        List<Given> before = of.stream().filter(g -> g.rater().equals(rater)).toList();
        if (before.isEmpty()) {
            of.add(new Given(row.place(), rater, points));
        } else if (before.get(0).points() != points) {
            problems.add(row.place() + ": another rating by the same person of the answer in "
                    + before.get(0).place() + ". Keep one of the two. [TWICE]");
        }
    }

    /** The keys of all rows, rated or not. */
    public Set<String> keys() {
        return new TreeSet<>(places.keySet());
    }

    /** What to say of rows whose answer is not among these, a line each. */
    public List<String> unknown(Set<String> known) {
        return places.entrySet().stream()
                .filter(p -> !known.contains(p.getKey()))
                .map(p ->
                        p.getValue() + ": the run has no answer of this key; the row is left out. Copy the key from the"
                                + " run's own ranking.xlsx. [KEY]")
                .toList();
    }

    /** The keys of the rows that are rated. */
    public Set<String> rated() {
        return new TreeSet<>(given.keySet());
    }

    /**
     * The ratings beside what the words of their answers gave.
     *
     * @param answers of a run, by their keys
     * @param rubrics those the answers were scored by
     */
    public TrainingRatings with(Map<String, RunAnswer> answers, List<LoadedRubric> rubrics) {
        List<RatedAnswer> learnt = new ArrayList<>();
        List<String> contents = new ArrayList<>();
        Set<String> raters = new TreeSet<>();
        int twice = 0;
        for (Map.Entry<String, List<Given>> entry : given.entrySet()) {
            RunAnswer answer = answers.get(entry.getKey());
            if (answer != null) {
                List<Given> ratings = entry.getValue();
                learnt.add(answer.rated(mean(ratings)));
                contents.add(answer.content(ratings.stream()
                        .map(g -> Double.toHexString(g.points()) + "/100.0")
                        .toList()));
                ratings.forEach(g -> raters.add(g.rater()));
                twice += ratings.size() > 1 ? 1 : 0;
            }
        }
        return new TrainingRatings(
                learnt, learnt.size(), raters.size(), twice, rubrics, TrainingRatings.sha256(contents));
    }

    /** Whatever the order of the files. */
    private static double mean(Collection<Given> ratings) {
        return ratings.stream().mapToDouble(Given::points).sorted().sum() / ratings.size();
    }
}
