package dev.shortlist.settings;

import dev.shortlist.language.Language;
import dev.shortlist.scoring.ScoringPolicy;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every setting, checked.
 *
 * @param language in which answers are given and rubrics written
 * @param asShown the settings that can change an output's content, by key: part of a run's identity
 * @param all every setting, by key
 */
public record Settings(
        ScoringPolicy scoring,
        Language language,
        RunSettings run,
        WorkbookSettings workbook,
        IngestSettings ingest,
        ReportSettings report,
        SortedMap<String, String> asShown,
        SortedMap<String, String> all) {

    public Settings {
        asShown = Collections.unmodifiableSortedMap(new TreeMap<>(asShown));
        all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
    }

    /**
     * The built-in values, over them {@code application.yml} if the folder has one, over it the system properties
     * {@code shortlist.<key>}, over them the options.
     *
     * @param config the configuration folder; it may be missing
     * @param options {@code --set key=value}
     * @throws SettingsException with everything that is wrong
     */
    public static Settings load(Path config, Map<String, String> options, Properties system) {
        Problems problems = new Problems();
        SettingValues values = new SettingValues(problems);
        Path path = config.resolve("application.yml");
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            YamlFile file = YamlFile.read(path, problems);
            if (file.isRead()) {
                values.file(file.root());
            }
        }
        values.system(system);
        values.options(options);
        problems.throwIfAny();
        return of(values);
    }

    private static Settings of(SettingValues values) {
        SortedMap<String, String> all = new TreeMap<>();
        SortedMap<String, String> shown = new TreeMap<>();
        for (SettingKey key : SettingKey.all()) {
            all.put(key.key(), values.get(key));
            if (key.shown()) {
                shown.put(key.key(), values.get(key));
            }
        }
        return new Settings(
                scoring(values),
                Language.ofCode(values.get(SettingKey.SCORING_LANGUAGE)),
                run(values),
                new WorkbookSettings(
                        values.whole(SettingKey.WORKBOOK_ANSWER_ROWS), values.whole(SettingKey.CALIBRATION_SHEET_SIZE)),
                new IngestSettings(
                        values.whole(SettingKey.INGEST_MAX_CELL_MEGABYTES),
                        SkipLimit.of(values.get(SettingKey.INGEST_SKIP_LIMIT)).orElseThrow()),
                report(values),
                shown,
                all);
    }

    private static ScoringPolicy scoring(SettingValues values) {
        return new ScoringPolicy(
                ScoringPolicy.Source.valueOf(
                        values.get(SettingKey.SCORING_SOURCE).toUpperCase(Locale.ROOT)),
                values.flag(SettingKey.SCORING_VERBATIM),
                values.flag(SettingKey.SCORING_PEERS),
                values.decimal(SettingKey.SCORING_RANGE_WEIGHT),
                values.decimal(SettingKey.SCORING_FLUENCY_WEIGHT),
                values.whole(SettingKey.SCORING_MINIMUM_CONTENT_WORDS));
    }

    private static RunSettings run(SettingValues values) {
        return new RunSettings(
                values.whole(SettingKey.RUN_THREADS),
                values.whole(SettingKey.RUN_CHUNK_SIZE),
                values.whole(SettingKey.RUN_EXIT_CODE_ON_REJECTS),
                values.whole(SettingKey.RUN_PARTITION_MEGABYTES));
    }

    private static ReportSettings report(SettingValues values) {
        List<String> named = List.of(values.get(SettingKey.REPORT_FORMATS).split(",", -1));
        return new ReportSettings(
                Arrays.stream(ReportSettings.Format.values())
                        .filter(f -> named.contains(f.name().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.toSet()),
                ReportSettings.Audience.valueOf(
                        values.get(SettingKey.REPORT_AUDIENCE).toUpperCase(Locale.ROOT)),
                ReportSettings.Paper.valueOf(values.get(SettingKey.REPORT_PAPER).toUpperCase(Locale.ROOT)));
    }
}
