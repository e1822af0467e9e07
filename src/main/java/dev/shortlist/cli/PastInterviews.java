package dev.shortlist.cli;

import dev.shortlist.evaluation.PastExports;
import dev.shortlist.settings.ColumnNames;
import dev.shortlist.settings.RubricFiles;
import dev.shortlist.settings.RubricSet;
import dev.shortlist.settings.Settings;
import dev.shortlist.store.Rejections;
import dev.shortlist.tabular.Inputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Exports as those commands read them that help to write a rubric. */
final class PastInterviews {
    private PastInterviews() {}

    /**
     * Reads exports, and tells what of them was not taken.
     *
     * @param config settings, column names and rubrics, by which questions in wide exports are known; rubrics may be none
     * @throws IOException when an input is missing or cannot be read
     */
    static PastExports read(List<Path> inputs, Path config, Consumer<String> error) throws IOException {
        Settings settings = Settings.load(config, Map.of(), System.getProperties());
        RubricSet rubrics =
                RubricFiles.filesIn(config).isEmpty() ? new RubricSet(List.of()) : RubricFiles.inFolder(config);
        Inputs found = Inputs.find(inputs);
        found.notTaken().forEach(n -> error.accept("not opened: " + n));
        PastExports exports = PastExports.read(found, settings, ColumnNames.load(config), rubrics);
        Rejections setAside = exports.setAside();
        setAside.lines().forEach(error);
        return exports;
    }
}
