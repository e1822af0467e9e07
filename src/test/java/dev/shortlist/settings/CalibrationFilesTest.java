package dev.shortlist.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.calibration.Calibration;
import dev.shortlist.calibration.Calibration.Measured;
import dev.shortlist.calibration.Mapping;
import dev.shortlist.calibration.Residuals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CalibrationFilesTest {
    private static final Mapping LINE = new Mapping.Line(45, .225);
    private static final Path TINY = Path.of("src/test/resources/nights/config/rubrics/tiny.yml");

    @TempDir
    Path config;

    private Path kept = Path.of("");

    @BeforeEach
    void folder() throws IOException {
        kept = Files.createDirectory(config.resolve("calibration"));
    }

    static List<Mapping> mappings() {
        // numbers without an end in binary or in decimal, and the smallest and largest of their kind
        return List.of(
                new Mapping.Line(-1 / 3.0, .1 + .2),
                new Mapping.Line(0, Math.nextUp(0.0)),
                new Mapping.Weighted(1e-17, List.of(.1, 2 / 3.0, 0.0, 1e-9, 123456.789, 1.0)),
                new Mapping.Isotonic(List.of(.1, 1 / 3.0, 99.99999999999999), List.of(0.0, 7 / 11.0, 100.0)));
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void aCalibrationIsReadAsWritten(Mapping mapping) throws IOException {
        Calibration written = calibration("one", mapping);
        write("one.yml", written);
        assertThat(choose("auto").orElseThrow().calibration()).isEqualTo(written);
        assertThat(choose("one.yml").orElseThrow().calibration()).isEqualTo(written);
        assertThat(CalibrationText.of(written)).isEqualTo(Files.readAllBytes(kept.resolve("one.yml")));
    }

    @Test
    void noneIsNone() throws IOException {
        assertThat(choose("auto")).isEmpty();
        write("one.yml", calibration("one", LINE));
        assertThat(choose("none")).isEmpty();
        assertThat(choose("auto")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "slope: 0.225|slope: 0.9|seal: expected the seal of these values, as \"shortlist calibrate\" wrote it, found another: a value was changed [CONFIG]",
                "answers: 20|answers: 2000|seal: expected the seal of these values, as \"shortlist calibrate\" wrote it, found another: a value was changed [CONFIG]",
                "slope: 0.225|slope: -0.225|parameters.slope: expected a number from 0 to 1000000, found -0.225 [CONFIG]",
                "kind: line|kind: !!java.net.URL line|expected plain YAML, found a tag in line 8 [CONFIG]",
                "kind: line|kind: parabola|kind: expected line, ridge or isotonic, found \"parabola\" [CONFIG]",
                "schema: 1|schema: 2|schema: expected a whole number from 1 to 1, found 2 [CONFIG]",
                "made: \"2026-02-06T12:54:00Z\"|made: \"yesterday\"|made: expected a moment such as 2026-02-06T12:54:00Z, found \"yesterday\" [CONFIG]",
                "answer: 20|answer: 0.5|residuals.answer: expected a number from 1 to 100, found 0.5 [CONFIG]"
            })
    void whatWasChangedIsNamed(String from, String to, String problem) throws IOException {
        String text = new String(CalibrationText.of(calibration("one", LINE)), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        Files.writeString(kept.resolve("one.yml"), text.replace(from, to));
        String file = kept.resolve("one.yml").toString().replace('\\', '/');
        assertThatThrownBy(() -> choose("auto"))
                .isInstanceOfSatisfying(
                        SettingsException.class, e -> assertThat(e.problems()).containsExactly(file + ": " + problem));
    }

    @Test
    void aCommentMayBeAdded() throws IOException {
        String text = new String(CalibrationText.of(calibration("one", LINE)), StandardCharsets.UTF_8);
        Files.writeString(kept.resolve("one.yml"), text + "# reviewed on Monday\n");
        assertThat(choose("auto")).isPresent();
    }

    @Test
    void oneOfAnotherRubricIsNotTakenAndRefusedWhereItIsNamed() throws IOException {
        Calibration other = of("other", LINE, "0".repeat(64), "1", learntWith());
        write("other.yml", other);
        assertThat(choose("auto")).isEmpty();
        assertThatThrownBy(() -> choose("other.yml"))
                .hasMessageEndingWith(
                        "other.yml: rubrics: expected the SHA-256 of a rubric of this run, found of others only [CONFIG]");
    }

    @Test
    void oneOfAnotherMethodOrSettingIsNotTakenAndRefusedWhereItIsNamed() throws IOException {
        write("method.yml", of("method", LINE, rubric().sha256(), "0", learntWith()));
        SortedMap<String, String> verbatim = learntWith();
        verbatim.put("scoring.verbatim", "true");
        write("verbatim.yml", of("verbatim", LINE, rubric().sha256(), "1", verbatim));
        assertThat(choose("auto")).isEmpty();
        assertThatThrownBy(() -> choose("method.yml"))
                .hasMessageEndingWith("method.yml: method: expected \"1\", found \"0\" [CONFIG]");
        assertThatThrownBy(() -> choose("verbatim.yml"))
                .hasMessageContaining("verbatim.yml: settings: expected {")
                .hasMessageContaining("scoring.verbatim=true");
    }

    @Test
    void ofTwoThatFitOneMustBeNamed() throws IOException {
        write("a.yml", calibration("a", LINE));
        write("b.yml", calibration("b", LINE));
        assertThatThrownBy(() -> choose("auto"))
                .hasMessage(
                        "scoring.calibration: expected the name of one of a.yml, b.yml, found auto, which all of them"
                                + " fit [CONFIG]");
        assertThat(choose("b.yml").orElseThrow().calibration().id()).isEqualTo("b");
    }

    @Test
    void oneThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> choose("missing.yml"))
                .hasMessageEndingWith("missing.yml: expected a YAML file, found none [CONFIG]");
        assertThatThrownBy(() -> choose("../one.yml"))
                .hasMessage("--set scoring.calibration: expected auto, none or the name of a file (*.yml), found"
                        + " \"../one.yml\" [CONFIG]");
    }

    private Optional<LoadedCalibration> choose(String setting) {
        return CalibrationFiles.choose(
                config, settings(Map.of("scoring.calibration", setting)), RubricFiles.of(List.of(TINY)), "1");
    }

    private Settings settings(Map<String, String> options) {
        return Settings.load(config, options, new Properties());
    }

    private SortedMap<String, String> learntWith() {
        return new TreeMap<>(CalibrationFiles.learntWith(settings(Map.of())));
    }

    private static LoadedRubric rubric() {
        return RubricFiles.of(List.of(TINY)).loaded().get(0);
    }

    private void write(String name, Calibration calibration) throws IOException {
        Files.write(kept.resolve(name), CalibrationText.of(calibration));
    }

    private Calibration calibration(String id, Mapping mapping) {
        return of(id, mapping, rubric().sha256(), "1", learntWith());
    }

    private static Calibration of(
            String id, Mapping mapping, String rubric, String method, SortedMap<String, String> settings) {
        return new Calibration(
                id,
                1,
                Instant.parse("2026-02-06T12:54:00Z"),
                method,
                List.of(new Calibration.RubricLearnt("tiny", 1, rubric)),
                settings,
                new Calibration.Source(20, 2, 10, 3, "ab".repeat(32)),
                new Calibration.Figures(
                        new Measured(.5, .1 + .2, .7),
                        new Measured(20, 18, 22),
                        new Measured(-.1, -.2, 0),
                        25,
                        24,
                        30,
                        .01),
                mapping,
                new Residuals(20, 6.5));
    }
}
