package dev.shortlist.cli;

import dev.shortlist.calibration.ToRate;
import dev.shortlist.evaluation.CannotEvaluate;
import dev.shortlist.evaluation.FilledSheets;
import dev.shortlist.evaluation.RunAnswer;
import dev.shortlist.evaluation.RunAnswers;
import dev.shortlist.evaluation.TrainingRatings;
import dev.shortlist.job.Product;
import dev.shortlist.job.PublishedRun;
import dev.shortlist.settings.CalibrationFiles;
import dev.shortlist.settings.LoadedRubric;
import dev.shortlist.settings.RubricSet;
import dev.shortlist.settings.Settings;
import dev.shortlist.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Filled-in sheets "To rate", and the run whose answers they ask about. */
final class RatedRun {
    private final FilledSheets sheets;
    private final PublishedRun run;

    private RatedRun(FilledSheets sheets, PublishedRun run) {
        this.sheets = sheets;
        this.run = run;
    }

    /** There is no run of which the sheets are. */
    static final class NotFound extends Exception {
        private static final long serialVersionUID = 1L;

        NotFound(String line) {
            super(line, null, false, false);
        }
    }

    /**
     * Reads the sheets and finds their run: that in whose folder a workbook lies, else the newest with one of their answers.
     *
     * @param workbooks at least one
     * @param output where runs are published
     * @throws CannotEvaluate when a sheet is missing, or a cell of it is wrong
     */
    static RatedRun of(List<Path> workbooks, Path output) throws IOException, CannotEvaluate, NotFound {
        FilledSheets sheets = FilledSheets.read(workbooks);
        List<Path> folders = new ArrayList<>();
        for (Path workbook : workbooks) {
            folders.add(workbook.toRealPath().getParent());
        }
        folders.addAll(PublishedRun.newestFirst(output));
        Set<String> asked = sheets.keys();
        for (Path folder : folders) {
            boolean isOfIt = !Collections.disjoint(asked, FilledSheets.keys(folder.resolve(PublishedRun.WORKBOOK)));
            Optional<PublishedRun> run = isOfIt ? PublishedRun.at(folder) : Optional.empty();
            if (run.isPresent()) {
                return new RatedRun(sheets, run.get());
            }
        }
        throw new NotFound(workbooks.get(0).getFileName() + ": no run in " + output + " has the answers of its sheet \""
                + ToRate.SHEET + "\". Name the folder that has the run with --output, or put the file into the run's"
                + " folder. [NO_RUN]");
    }

    /**
     * The ratings, with what the words of their answers gave in the run.
     *
     * @param error takes what was left out, a line each
     * @throws CannotEvaluate when the run is not what it was
     * @throws SettingsException when it was made with another rubric, method or setting of the scorer
     */
    TrainingRatings ratings(Settings settings, RubricSet rubrics, Consumer<String> error)
            throws IOException, CannotEvaluate {
        requireTheSame(settings);
        if (!run.isUnchanged()) {
            throw new CannotEvaluate(run.folder().resolve(PublishedRun.CANDIDATES)
                    + ": not as it was published. Restore it, or run again and rate that run's sheet. [CHANGED]");
        }
        Map<String, RunAnswer> answers = RunAnswers.find(
                run.folder().resolve(PublishedRun.CANDIDATES),
                sheets.keys(),
                settings.language().analyzer());
        sheets.unknown(answers.keySet()).forEach(error);
        Map<String, RunAnswer> rated = new TreeMap<>(answers);
        rated.keySet().retainAll(sheets.rated());
        return sheets.with(rated, used(rated.values(), rubrics));
    }

    private void requireTheSame(Settings settings) {
        List<String> differing = new ArrayList<>();
        Map<String, String> now = new TreeMap<>(CalibrationFiles.learntWith(settings));
        now.put("method.version", Product.METHOD);
        now.forEach((key, value) -> {
            String then = run.settings().getOrDefault(key, "");
            if (!then.equals(value)) {
                differing.add(key + ": the run was made with " + then + ", now it is " + value
                        + ". Run again and rate that run's sheet. [CONFIG]");
            }
        });
        if (!differing.isEmpty()) {
            throw new SettingsException(differing);
        }
    }

    private List<LoadedRubric> used(Collection<RunAnswer> answers, RubricSet rubrics) {
        List<LoadedRubric> used = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        answers.forEach(a -> names.add(a.rubric()));
        for (String name : names) {
            String sha256 = run.rubrics().getOrDefault(name, "");
            rubrics.loaded().stream()
                    .filter(r -> r.sha256().equals(sha256))
                    .findFirst()
                    .ifPresentOrElse(
                            used::add,
                            () -> missing.add("the rubric " + name
                                    + ": the run was made with another file than is in force now. Run again and rate that"
                                    + " run's sheet. [CONFIG]"));
        }
        if (!missing.isEmpty()) {
            throw new SettingsException(missing);
        }
        return used;
    }
}
