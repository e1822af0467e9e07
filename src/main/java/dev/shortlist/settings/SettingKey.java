package dev.shortlist.settings;

import dev.shortlist.language.Language;
import java.util.List;
import java.util.stream.Stream;

/**
 * A setting.
 *
 * @param key as it is written, e.g. {@code run.threads}
 * @param initial the built-in value
 * @param kind what its value may be
 */
record SettingKey(String key, String initial, SettingKind kind) {
    static final SettingKey SCORING_SOURCE =
            new SettingKey("scoring.source", "human", new SettingKind.Choice(List.of("human", "text", "blend")));
    static final SettingKey SCORING_VERBATIM = new SettingKey("scoring.verbatim", "false", new SettingKind.Flag());
    static final SettingKey SCORING_PEERS = new SettingKey("scoring.peers", "true", new SettingKind.Flag());
    static final SettingKey SCORING_RANGE_WEIGHT =
            new SettingKey("scoring.range-weight", "1", new SettingKind.Decimal(0, 1));
    static final SettingKey SCORING_FLUENCY_WEIGHT =
            new SettingKey("scoring.fluency-weight", "1", new SettingKind.Decimal(0, 1));
    static final SettingKey SCORING_MINIMUM_CONTENT_WORDS =
            new SettingKey("scoring.minimum-content-words", "5", new SettingKind.Whole(0, 100));
    static final SettingKey SCORING_CALIBRATION =
            new SettingKey("scoring.calibration", "auto", new SettingKind.FileName("auto", "none"));
    static final SettingKey SCORING_LANGUAGE =
            new SettingKey("scoring.language", "en", new SettingKind.Choice(Language.codes()));
    static final SettingKey RUN_THREADS = new SettingKey("run.threads", "1", new SettingKind.Whole(1, 256));
    static final SettingKey RUN_CHUNK_SIZE =
            new SettingKey("run.chunk-size", "1000", new SettingKind.Whole(1, 1_000_000));
    static final SettingKey RUN_EXIT_CODE_ON_REJECTS =
            new SettingKey("run.exit-code-on-rejects", "100", new SettingKind.OneOf(List.of(0, 100)));
    static final SettingKey RUN_PARTITION_MEGABYTES =
            new SettingKey("run.partition-megabytes", "8", new SettingKind.Whole(1, 1024));
    /** Over several sheets where one is full. */
    static final SettingKey WORKBOOK_ANSWER_ROWS =
            new SettingKey("workbook.answer-rows", "250000", new SettingKind.Whole(0, 10_000_000));

    /** More nobody rates, and the sheet's choice is kept in memory. */
    static final SettingKey CALIBRATION_SHEET_SIZE =
            new SettingKey("calibration.sheet-size", "20", new SettingKind.Whole(0, 100));

    static final SettingKey INGEST_MAX_CELL_MEGABYTES =
            new SettingKey("ingest.max-cell-megabytes", "1", new SettingKind.Whole(1, 64));
    static final SettingKey INGEST_SKIP_LIMIT = new SettingKey("ingest.skip-limit", "5%", new SettingKind.Limit());
    static final SettingKey REPORT_FORMATS =
            new SettingKey("report.formats", "html", new SettingKind.Several(List.of("html", "pdf"), "none"));
    static final SettingKey REPORT_AUDIENCE =
            new SettingKey("report.audience", "full", new SettingKind.Choice(List.of("full", "manager")));
    static final SettingKey REPORT_PAPER =
            new SettingKey("report.paper", "a4", new SettingKind.Choice(List.of("a4", "letter")));

    private static final List<SettingKey> ALL = List.of(
            SCORING_SOURCE,
            SCORING_VERBATIM,
            SCORING_PEERS,
            SCORING_RANGE_WEIGHT,
            SCORING_FLUENCY_WEIGHT,
            SCORING_MINIMUM_CONTENT_WORDS,
            SCORING_CALIBRATION,
            SCORING_LANGUAGE,
            RUN_THREADS,
            RUN_CHUNK_SIZE,
            RUN_EXIT_CODE_ON_REJECTS,
            RUN_PARTITION_MEGABYTES,
            WORKBOOK_ANSWER_ROWS,
            CALIBRATION_SHEET_SIZE,
            INGEST_MAX_CELL_MEGABYTES,
            INGEST_SKIP_LIMIT,
            REPORT_FORMATS,
            REPORT_AUDIENCE,
            REPORT_PAPER);

    /** The part before the point. */
    String group() {
        return key.substring(0, key.indexOf('.'));
    }

    /** Whether the outputs' content may depend on it; how the work is cut up and how it exits never shows. */
    boolean shown() {
        return !group().equals("run");
    }

    /** Every setting. */
    static List<SettingKey> all() {
        return ALL;
    }

    static List<String> keys() {
        return all().stream().map(SettingKey::key).toList();
    }

    static Stream<SettingKey> of(String group) {
        return all().stream().filter(k -> k.group().equals(group));
    }

    static List<String> groups() {
        return all().stream().map(SettingKey::group).distinct().toList();
    }
}
