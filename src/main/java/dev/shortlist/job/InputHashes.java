package dev.shortlist.job;

import dev.shortlist.tabular.ExportFile;
import dev.shortlist.tabular.Inputs;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** Whether the inputs still are what they were when the run began. */
final class InputHashes {
    private InputHashes() {}

    /** A file that changed since it was hashed was perhaps read half old, half new. */
    static void requireUnchanged(Inputs inputs) throws IOException {
        for (ExportFile file : inputs.files()) {
            // one without a hash could not be read in the first place
            if (!file.sha256().isEmpty() && !now(file).equals(file.sha256())) {
                throw new RunFailure(
                        ExitCode.TRY_LATER,
                        file.name() + ": expected the bytes it had when the run began, found others [CHANGED]");
            }
        }
    }

    private static String now(ExportFile file) throws IOException {
        try {
            return Manifest.sha256(file.path());
        } catch (NoSuchFileException e) {
            return "";
        }
    }
}
