package dev.shortlist.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the calibration of a run: that which {@code scoring.calibration} names, or, for {@code auto}, the one in
 * {@code calibration/} that was learnt with a rubric of this run, its scoring method and its scorer's settings.
 */
public final class CalibrationFiles {
    /** The folder within the configuration. */
    public static final String FOLDER = "calibration";

    private final Path folder;
    private final Settings settings;
    private final RubricSet rubrics;
    private final String method;

    private CalibrationFiles(Path folder, Settings settings, RubricSet rubrics, String method) {
        this.folder = folder;
        this.settings = settings;
        this.rubrics = rubrics;
        this.method = method;
    }

    /**
     * The calibration to use; empty for none.
     *
     * @param config the configuration folder
     * @param method the version of the scoring method
     * @throws SettingsException when a file is not valid, that which is named does not fit, or several fit and none is named
     */
    public static Optional<LoadedCalibration> choose(Path config, Settings settings, RubricSet rubrics, String method) {
        CalibrationFiles files = new CalibrationFiles(config.resolve(FOLDER), settings, rubrics, method);
        String wanted = settings.all().getOrDefault(SettingKey.SCORING_CALIBRATION.key(), "none");
        return switch (wanted) {
            case "none" -> Optional.empty();
            case "auto" -> files.theOneThatFits();
            default -> Optional.of(files.named(wanted));
        };
    }

    /** The scorer's settings that a calibration must have been learnt with: all that change a score from text. */
    public static SortedMap<String, String> learntWith(Settings settings) {
        SortedMap<String, String> kept = new TreeMap<>();
        for (Map.Entry<String, String> setting : settings.asShown().entrySet()) {
            String key = setting.getKey();
            if (key.startsWith("scoring.")
                    && !key.equals(SettingKey.SCORING_CALIBRATION.key())
                    && !key.equals(SettingKey.SCORING_SOURCE.key())) {
                kept.put(key, setting.getValue());
            }
        }
        return kept;
    }

    private Optional<LoadedCalibration> theOneThatFits() {
        Problems problems = new Problems();
        List<LoadedCalibration> fitting = new ArrayList<>();
        for (Path path : YamlFile.in(folder, problems)) {
            read(path, problems).filter(c -> misfit(c).isEmpty()).ifPresent(fitting::add);
        }
        if (fitting.size() > 1) {
            problems.add(
                    SettingKey.SCORING_CALIBRATION.key(),
                    "",
                    "the name of one of "
                            + String.join(
                                    ", ",
                                    fitting.stream()
                                            .map(LoadedCalibration::file)
                                            .toList()),
                    "auto, which all of them fit");
        }
        problems.throwIfAny();
        return fitting.stream().findFirst();
    }

    private LoadedCalibration named(String name) {
        Problems problems = new Problems();
        Path path = folder.resolve(name);
        Optional<LoadedCalibration> calibration = read(path, problems);
        calibration
                .flatMap(this::misfit)
                .ifPresent(m -> problems.add(YamlFile.name(path), m.path(), m.expected(), m.found()));
        problems.throwIfAny();
        return calibration.orElseThrow();
    }

    private record Misfit(String path, String expected, String found) {}

    private Optional<Misfit> misfit(LoadedCalibration loaded) {
        var calibration = loaded.calibration();
        if (!calibration.method().equals(method)) {
            return Optional.of(new Misfit("method", '"' + method + '"', '"' + calibration.method() + '"'));
        }
        if (!calibration.settings().equals(learntWith(settings))) {
            return Optional.of(new Misfit(
                    "settings",
                    learntWith(settings).toString(),
                    calibration.settings().toString()));
        }
        if (rubrics.loaded().stream().allMatch(r -> loaded.of(r).isEmpty())) {
            return Optional.of(new Misfit("rubrics", "the SHA-256 of a rubric of this run", "of others only"));
        }
        return Optional.empty();
    }

    private static Optional<LoadedCalibration> read(Path path, Problems problems) {
        YamlFile file = YamlFile.read(path, problems);
        if (!file.isRead()) {
            return Optional.empty();
        }
        return new CalibrationReader(file.root())
                .read()
                .map(c -> new LoadedCalibration(c, String.valueOf(path.getFileName()), file.sha256()));
    }
}
