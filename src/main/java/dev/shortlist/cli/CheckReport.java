package dev.shortlist.cli;

import dev.shortlist.ingest.FileCheck;
import dev.shortlist.job.ExitCode;
import dev.shortlist.job.RubricUse;
import java.util.List;

/** Tells what would be made of each file. */
interface CheckReport {
    /** What would be made of one file. */
    void file(FileCheck check);

    /** After the last file: what was not opened, what there is to say of the rubrics, and how a run would end. */
    void end(List<String> notTaken, RubricUse use, ExitCode code, int exit);
}
