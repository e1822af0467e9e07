package dev.shortlist.store;

import dev.shortlist.interview.SetAside;
import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.interview.SourceLocation;
import dev.shortlist.settings.SkipLimit;
import dev.shortlist.tabular.ExportFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which files count, once all of them are read: none of which the whole is at fault, or of which more rows were refused
 * than may be. Half of a broken file would make a ranking that looks whole.
 */
public final class Admission {
    private Admission() {}

    /**
     * Decides and keeps the decision in the work folder.
     *
     * @param files the files whose rows were spilled there
     * @param read how many rows of each were read
     * @param limit how many of a file's rows may be refused
     */
    public static void decide(WorkFolder work, List<ExportFile> files, RowCounts read, SkipLimit limit)
            throws IOException {
        Map<Integer, Long> rows = new HashMap<>();
        Set<Integer> faulty = new HashSet<>();
        SetAsideRecords.forEachRefused(work, one -> {
            int file = one.location().fileNumber();
            if (one.scope() == SetAside.Scope.ROW) {
                rows.merge(file, 1L, Long::sum);
            } else if (one.refusesFile()) {
                faulty.add(file);
            }
        });
        List<RefusedFile> refused = new ArrayList<>();
        for (ExportFile file : files) {
            long refusedRows = rows.getOrDefault(file.number(), 0L);
            long all = read.of(file.number());
            if (faulty.contains(file.number())) {
                refused.add(new RefusedFile(file.number(), all, null));
            } else if (limit.isExceeded(refusedRows, all)) {
                refused.add(new RefusedFile(file.number(), all, overLimit(file, limit, refusedRows, all)));
            }
        }
        RefusedFiles.write(work, refused);
    }

    private static SetAside overLimit(ExportFile file, SkipLimit limit, long refused, long read) {
        return new SetAside(
                new SourceLocation(file.number(), file.name(), null, 0, 0),
                null,
                SetAsideCode.SKIP_LIMIT,
                limit.exceededBy(refused, read) + "; none of the file was taken",
                SetAside.Scope.FILE,
                null);
    }
}
