package dev.shortlist.job;

import dev.shortlist.tabular.Caution;
import dev.shortlist.tabular.FileNotes;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a run came to.
 *
 * @param folder where it is published
 * @param ranked candidates with a rank
 * @param notRanked candidates without enough evidence
 * @param recommendations candidates per recommendation, as people read it
 * @param files the account of each file's rows, and what was noticed of it, in the order of their hashes
 * @param setAside what was set aside
 * @param rubrics what its interviews show of its rubrics
 * @param notTaken what looks like an export but was not opened, with the reason
 * @param code how the run ends
 * @param ratingsWanted whether nothing is calibrated, and its workbook has answers to rate from which that could be learnt
 */
public record RunResult(
        Path folder,
        long ranked,
        long notRanked,
        Map<String, Long> recommendations,
        List<OfFile> files,
        SetAsideShown setAside,
        RubricUse rubrics,
        List<String> notTaken,
        ExitCode code,
        boolean ratingsWanted) {
    public RunResult {
        files = List.copyOf(files);
        notTaken = List.copyOf(notTaken);
    }

    /** The same, of a run that publishes nothing. */
    RunResult refused(ExitCode how) {
        return new RunResult(
                folder, ranked, notRanked, recommendations, files, setAside, rubrics, notTaken, how, ratingsWanted);
    }

    /** The account of the rows of all files. */
    public Tally total() {
        return files.stream().map(OfFile::rows).reduce(Tally.NONE, Tally::plus);
    }

    /** What was noticed of the files, in the order of {@link Caution}. */
    public Map<Caution, Noticed> cautions() {
        Map<Caution, Noticed> all = new EnumMap<>(Caution.class);
        for (OfFile file : files) {
            file.notes()
                    .cautions()
                    .forEach((caution, noticed) -> all.merge(
                            caution,
                            new Noticed(noticed.count(), 1),
                            (a, b) -> new Noticed(a.count() + b.count(), a.files() + 1)));
        }
        return all;
    }

    /** How often something was noticed, and in how many files. */
    public record Noticed(long count, int files) {}

    /**
     * What a file came to.
     *
     * @param name the file's name, as it can be shown
     * @param rows the account of its rows
     * @param notes what was noticed of it
     */
    public record OfFile(String name, Tally rows, FileNotes notes) {}

    /**
     * What was set aside.
     *
     * @param count rows and files
     * @param files files that it is of
     * @param lines what an operator reads, twenty at most
     */
    public record SetAsideShown(long count, int files, List<String> lines) {
        public SetAsideShown {
            lines = List.copyOf(lines);
        }
    }
}
