package dev.shortlist.cli;

import dev.shortlist.ingest.FileCheck;
import dev.shortlist.job.ExitCode;
import java.util.List;

/** Tells what would be made of each file. */
interface CheckReport {
    /** What would be made of one file. */
    void file(FileCheck check);

    /** After the last file: what was not opened, and how a run would end. */
    void end(List<String> notTaken, ExitCode code, int exit);
}
