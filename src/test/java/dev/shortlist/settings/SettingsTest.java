package dev.shortlist.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.language.Language;
import dev.shortlist.scoring.ScoringPolicy;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void withoutAFolderTheBuiltInValuesHold() {
        Settings settings = load(folder.resolve("missing"), Map.of());

        assertThat(settings.scoring()).isEqualTo(new ScoringPolicy(ScoringPolicy.Source.HUMAN, false, true, 1, 1, 5));
        assertThat(settings.language()).isEqualTo(Language.ENGLISH);
        assertThat(settings.run()).isEqualTo(new RunSettings(1, 1000, 100, 8));
        assertThat(settings.workbook()).isEqualTo(new WorkbookSettings(250_000, 20));
        assertThat(settings.ingest()).isEqualTo(new IngestSettings(1, new SkipLimit(BigDecimal.valueOf(5), true)));
        assertThat(settings.report().formats()).containsExactly(ReportSettings.Format.HTML);
    }

    @Test
    void theShippedFileHoldsEveryKeyWithItsBuiltInValue() throws IOException {
        Path shipped = Path.of("config/application.yml");
        JsonNode root = new YAMLMapper().readTree(Files.readString(shipped));

        for (SettingKey key : SettingKey.all()) {
            JsonNode value = root.at("/shortlist/" + key.key().replace('.', '/'));
            assertThat(value.asString("missing")).as(key.key()).isEqualTo(key.initial());
        }
        assertThat(load(Path.of("config"), Map.of())).isEqualTo(load(folder, Map.of()));
    }

    @Test
    void everyKeyReachesItsField() throws IOException {
        write("""
                shortlist:
                  scoring: {source: blend, verbatim: true, peers: false, range-weight: 0.50, fluency-weight: 0.25, minimum-content-words: 0, calibration: none, language: nb}
                  run: {threads: 256, chunk-size: 1000000, exit-code-on-rejects: 0, partition-megabytes: 1024}
                  workbook: {answer-rows: 10000000}
                  calibration: {sheet-size: 100}
                  ingest: {max-cell-megabytes: 64, skip-limit: 20}
                  report: {formats: none, audience: manager, paper: letter}
                """);

        Settings settings = load(folder, Map.of());

        assertThat(settings.scoring())
                .isEqualTo(new ScoringPolicy(ScoringPolicy.Source.BLEND, true, false, .5, .25, 0));
        assertThat(settings.language()).isEqualTo(Language.NORWEGIAN);
        assertThat(settings.run()).isEqualTo(new RunSettings(256, 1_000_000, 0, 1024));
        assertThat(settings.workbook()).isEqualTo(new WorkbookSettings(10_000_000, 100));
        assertThat(settings.ingest()).isEqualTo(new IngestSettings(64, new SkipLimit(BigDecimal.valueOf(20), false)));
        assertThat(settings.report().formats()).isEmpty();
        assertThat(settings.report().audience()).isEqualTo(ReportSettings.Audience.MANAGER);
        assertThat(settings.report().paper()).isEqualTo(ReportSettings.Paper.LETTER);
        assertThat(settings.all().values())
                .containsExactly(
                        "100",
                        "64",
                        "20",
                        "manager",
                        "none",
                        "letter",
                        "1000000",
                        "0",
                        "1024",
                        "256",
                        "none",
                        "0.25",
                        "nb",
                        "0",
                        "false",
                        "0.5",
                        "blend",
                        "true",
                        "10000000");
    }

    @Test
    void whatIsShownIsWhatCanChangeAnOutput() {
        assertThat(load(folder, Map.of()).asShown().toString())
                .isEqualTo(
                        "{calibration.sheet-size=20, ingest.max-cell-megabytes=1, ingest.skip-limit=5%, report.audience=full, report.formats=html, report.paper=a4, scoring.calibration=auto,"
                                + " scoring.fluency-weight=1, scoring.language=en, scoring.minimum-content-words=5, scoring.peers=true,"
                                + " scoring.range-weight=1,"
                                + " scoring.source=human, scoring.verbatim=false, workbook.answer-rows=250000}");
        assertThat(load(folder, Map.of("run.threads", "8")).asShown())
                .isEqualTo(load(folder, Map.of()).asShown());
    }

    @Test
    void theFormsOfTheReportAreKeptInOneOrder() {
        assertThat(load(folder, Map.of("report.formats", "pdf, html")).asShown())
                .isEqualTo(load(folder, Map.of("report.formats", "html,pdf")).asShown());
        assertThat(load(folder, Map.of("report.formats", "pdf")).report().formats())
                .containsExactly(ReportSettings.Format.PDF);
        assertThat(load(folder, Map.of("report.formats", "html,pdf")).report().formats())
                .containsExactly(ReportSettings.Format.HTML, ReportSettings.Format.PDF);
    }

    @Test
    void anOptionBeatsASystemPropertyWhichBeatsTheFile() throws IOException {
        write("shortlist: {run: {threads: 2, chunk-size: 2, partition-megabytes: 2}}");
        Properties system = new Properties();
        system.setProperty("shortlist.run.threads", "3");
        system.setProperty("shortlist.run.chunk-size", "3");

        Settings settings = Settings.load(folder, Map.of("run.threads", "4"), system);

        assertThat(settings.run()).isEqualTo(new RunSettings(4, 3, 100, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing", "shortlist:", "shortlist: {}", "shortlist:\n  run:\n    # threads: 4\n"})
    void aFileMayLeaveOutWhatItDoesNotChange(String yaml) throws IOException {
        write(yaml);
        assertThat(load(folder, Map.of())).isEqualTo(load(folder.resolve("missing"), Map.of()));
    }

    @Test
    void systemPropertiesOfOthersAreLeftAlone() {
        Properties system = new Properties();
        system.setProperty("shortlist.checks", "auto");
        system.setProperty("user.dir", "/");

        assertThat(Settings.load(folder, Map.of(), system)).isEqualTo(load(folder, Map.of()));
    }

    @Test
    void aSystemPropertyIsRefused() {
        Properties system = new Properties();
        system.setProperty("shortlist.run.thread", "3");
        system.setProperty("shortlist.run.exit-code-on-rejects", "1");

        assertThatThrownBy(() -> Settings.load(folder, Map.of(), system))
                .isInstanceOfSatisfying(
                        SettingsException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(
                                        "-Dshortlist.run.exit-code-on-rejects: expected 0 or 100, found \"1\" [CONFIG]",
                                        "-Dshortlist.run.thread: expected run.threads, found the unknown setting \"run.thread\" [CONFIG]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            scoring.source                | Human    | human or text or blend
            scoring.language              | EN       | en or ar or bg or ca or cs or da or de or el or es or fi or fr or hi or hu or it or nb or nl or pt or ru or sv or tr
            scoring.verbatim              | yes      | true or false
            scoring.minimum-content-words | 101      | a whole number from 0 to 100
            scoring.range-weight  | 1.00001  | a number from 0 to 1
            scoring.fluency-weight | -0.1    | a number from 0 to 1
            scoring.peers         | yes      | true or false
            run.threads                   | 0        | a whole number from 1 to 256
            run.threads                   | 257      | a whole number from 1 to 256
            run.threads                   | 1e1      | a whole number from 1 to 256
            run.threads                   | -1       | a whole number from 1 to 256
            run.threads                   | ٣        | a whole number from 1 to 256
            run.chunk-size                | 0        | a whole number from 1 to 1000000
            run.chunk-size                | 1000001  | a whole number from 1 to 1000000
            run.exit-code-on-rejects      | 1        | 0 or 100
            run.partition-megabytes       | 1025     | a whole number from 1 to 1024
            workbook.answer-rows          | 10000001 | a whole number from 0 to 10000000
            calibration.sheet-size        | 101      | a whole number from 0 to 100
            ingest.max-cell-megabytes     | 0        | a whole number from 1 to 64
            ingest.max-cell-megabytes     | 99999999999 | a whole number from 1 to 64
            report.formats                | docx     | html or pdf, several with commas between (html,pdf), or none
            report.formats                | html,    | html or pdf, several with commas between (html,pdf), or none
            report.formats                | pdf,none | html or pdf, several with commas between (html,pdf), or none
            report.paper                  | A4       | a4 or letter
            report.audience               | Manager  | full or manager
            """)
    void anOptionIsRefused(String key, String value, String expected) {
        assertThatThrownBy(() -> load(folder, Map.of(key, value)))
                .isInstanceOf(SettingsException.class)
                .hasMessage("--set " + key + ": expected " + expected + ", found \"" + value + "\" [CONFIG]");
    }

    @Test
    void anUnknownOptionIsRefused() {
        assertThatThrownBy(() -> load(folder, Map.of("scoring.sorce", "text")))
                .hasMessage(
                        "--set scoring.sorce: expected scoring.source, found the unknown setting \"scoring.sorce\" [CONFIG]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            shortlist: {run: {threads: "4"}}    | shortlist.run.threads: expected a whole number from 1 to 256, found "4"
            shortlist: {run: {threads: 2.5}}    | shortlist.run.threads: expected a whole number from 1 to 256, found 2.5
            shortlist: {run: {threads: }}       | shortlist.run.threads: expected a whole number from 1 to 256, found none
            shortlist: {run: {threads: [1]}}    | shortlist.run.threads: expected a whole number from 1 to 256, found a list
            shortlist: {scoring: {verbatim: 1}} | shortlist.scoring.verbatim: expected true or false, found 1
            shortlist: {scoring: {source: 5}}   | shortlist.scoring.source: expected human or text or blend, found 5
            shortlist: {run: 5}                 | shortlist.run: expected a mapping with threads, chunk-size, exit-code-on-rejects, partition-megabytes, found 5
            shortlist: {runs: {threads: 4}}     | shortlist.runs: expected run, found the unknown key "runs"
            shortlist: {run: {treads: 4}}       | shortlist.run.treads: expected threads, found the unknown key "treads"
            shortlst: {}                        | shortlst: expected shortlist, found the unknown key "shortlst"
            """)
    void aFileIsRefused(String yaml, String problem) throws IOException {
        Path file = write(yaml);
        assertThatThrownBy(() -> load(folder, Map.of()))
                .isInstanceOfSatisfying(
                        SettingsException.class,
                        e -> assertThat(e.problems()).isEqualTo(List.of(file + ": " + problem + " [CONFIG]")));
    }

    private Path write(String yaml) throws IOException {
        return Files.writeString(folder.resolve("application.yml"), yaml);
    }

    private static Settings load(Path config, Map<String, String> options) {
        return Settings.load(config, options, new Properties());
    }
}
