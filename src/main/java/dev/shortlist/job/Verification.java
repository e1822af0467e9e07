package dev.shortlist.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Whether a published run is still what it was. */
public final class Verification {
    private Verification() {}

    /** What differs between a run's folder and its manifest, a line each; empty when nothing does. */
    public static List<String> differences(Path run) throws IOException {
        return Manifest.differences(run.toRealPath());
    }
}
