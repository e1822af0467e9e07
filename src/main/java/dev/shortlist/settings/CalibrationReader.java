package dev.shortlist.settings;

import dev.shortlist.calibration.Calibration;
import dev.shortlist.calibration.Calibration.Measured;
import dev.shortlist.calibration.Mapping;
import dev.shortlist.calibration.Residuals;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One calibration from its YAML; what is wrong is noted at its place. */
final class CalibrationReader {
    private static final List<String> KEYS = List.of(
            "schema",
            "id",
            "version",
            "made",
            "method",
            "kind",
            "parameters",
            "residuals",
            "figures",
            "source",
            "rubrics",
            "settings",
            "seal");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern PLAIN = Pattern.compile("[\\w.%+-]{1,80}");
    private static final int FAR = 1_000_000;

    private final YamlNode root;

    CalibrationReader(YamlNode root) {
        this.root = root;
    }

    /** The calibration; empty where something is wrong. */
    Optional<Calibration> read() {
        int before = root.problems().lines().size();
        if (!root.mappingOf(KEYS)) {
            return Optional.empty();
        }
        root.at("schema").whole(CalibrationText.SCHEMA, CalibrationText.SCHEMA);
        String id = Ids.read(root.at("id"));
        int version = root.at("version").whole(1, FAR);
        Instant made = made();
        String method = plain(root.at("method"));
        Mapping mapping = mapping();
        Residuals residuals = residuals();
        Calibration.Figures figures = figures();
        Calibration.Source source = source();
        List<Calibration.RubricLearnt> rubrics = rubrics();
        SortedMap<String, String> settings = settings();
        String seal = hash(root.at("seal"));
        if (root.problems().lines().size() > before) {
            return Optional.empty();
        }
        Calibration calibration =
                new Calibration(id, version, made, method, rubrics, settings, source, figures, mapping, residuals);
        if (!seal.equals(CalibrationText.seal(calibration))) {
            root.at("seal")
                    .refuse(
                            "the seal of these values, as \"shortlist calibrate\" wrote it",
                            "another: a value was changed");
            return Optional.empty();
        }
        return Optional.of(calibration);
    }

    private Instant made() {
        YamlNode node = root.at("made");
        try {
            return Instant.parse(node.text());
        } catch (DateTimeException e) {
            node.refuse("a moment such as 2026-02-06T12:54:00Z");
            return Instant.EPOCH;
        }
    }

    private Mapping mapping() {
        YamlNode parameters = root.at("parameters");
        String kind = root.at("kind").text();
        Mapping harmless = new Mapping.Line(0, 1);
        try {
            return switch (kind) {
                case "line" -> line(parameters);
                case "ridge" -> weighted(parameters);
                case "isotonic" -> isotonic(parameters);
                default -> {
                    root.at("kind").refuse("line, ridge or isotonic");
                    yield harmless;
                }
            };
        } catch (IllegalArgumentException e) {
            parameters.refuse(String.valueOf(e.getMessage()).replace("expected ", ""), "others");
            return harmless;
        }
    }

    private static Mapping line(YamlNode node) {
        node.mappingOf(List.of("intercept", "slope"));
        double intercept = node.at("intercept").number(-FAR, FAR);
        double slope = node.at("slope").number(0, FAR);
        return new Mapping.Line(finite(intercept), finite(slope));
    }

    private static Mapping weighted(YamlNode node) {
        List<String> known = new java.util.ArrayList<>(CalibrationText.WEIGHTS);
        known.add("intercept");
        node.mappingOf(known);
        double intercept = finite(node.at("intercept").number(-FAR, FAR));
        return new Mapping.Weighted(
                intercept,
                CalibrationText.WEIGHTS.stream()
                        .map(w -> finite(node.at(w).number(0, FAR)))
                        .toList());
    }

    private static Mapping isotonic(YamlNode node) {
        node.mappingOf(List.of("scores", "ratings"));
        return new Mapping.Isotonic(numbers(node.at("scores")), numbers(node.at("ratings")));
    }

    private static List<Double> numbers(YamlNode node) {
        return node.someItems("a list of numbers").stream()
                .map(n -> finite(n.number(0, 100)))
                .toList();
    }

    /** What was refused is noted already. */
    private static double finite(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    private Residuals residuals() {
        YamlNode node = root.at("residuals");
        node.mappingOf(List.of("answer", "candidate"));
        double answer = finite(node.at("answer").number(1, 100));
        YamlNode candidate = node.at("candidate");
        return new Residuals(
                Math.max(1, answer), candidate.absent() ? null : Double.valueOf(finite(candidate.number(0, 100))));
    }

    private Calibration.Figures figures() {
        YamlNode node = root.at("figures");
        node.mappingOf(List.of("r", "rmse", "kappa", "rmseOfMean", "rmseOfLength", "rmseUncalibrated", "chance"));
        return new Calibration.Figures(
                measured(node.at("r"), -1, 1),
                measured(node.at("rmse"), 0, 100),
                measured(node.at("kappa"), -1, 1),
                node.at("rmseOfMean").number(0, 100),
                node.at("rmseOfLength").number(0, 100),
                node.at("rmseUncalibrated").number(0, 100),
                node.at("chance").number(0, 1));
    }

    private static Measured measured(YamlNode node, int least, int most) {
        node.mappingOf(List.of("value", "low", "high"));
        return new Measured(
                node.at("value").number(least, most),
                node.at("low").number(least, most),
                node.at("high").number(least, most));
    }

    private Calibration.Source source() {
        YamlNode node = root.at("source");
        node.mappingOf(List.of("answers", "questions", "candidates", "raters", "sha256"));
        return new Calibration.Source(
                node.at("answers").whole(1, Integer.MAX_VALUE),
                node.at("questions").whole(1, Integer.MAX_VALUE),
                node.at("candidates").whole(1, Integer.MAX_VALUE),
                node.at("raters").whole(1, Integer.MAX_VALUE),
                hash(node.at("sha256")));
    }

    private List<Calibration.RubricLearnt> rubrics() {
        return root.at("rubrics").someItems("at least one rubric").stream()
                .map(CalibrationReader::rubric)
                .toList();
    }

    private static Calibration.RubricLearnt rubric(YamlNode node) {
        node.mappingOf(List.of("id", "version", "sha256"));
        return new Calibration.RubricLearnt(
                Ids.read(node.at("id")), node.at("version").whole(1, FAR), hash(node.at("sha256")));
    }

    private SortedMap<String, String> settings() {
        SortedMap<String, String> settings = new TreeMap<>();
        root.at("settings").entries("the scorer's settings").forEach((key, node) -> settings.put(key, plain(node)));
        return settings;
    }

    private static String plain(YamlNode node) {
        String text = node.text();
        if (!text.isEmpty() && !PLAIN.matcher(text).matches()) {
            node.refuse("a plain word or number in quotes");
        }
        return text;
    }

    private static String hash(YamlNode node) {
        String text = node.text();
        if (!text.isEmpty() && !HASH.matcher(text).matches()) {
            node.refuse("64 hexadecimal digits");
        }
        return text;
    }
}
