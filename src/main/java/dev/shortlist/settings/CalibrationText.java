package dev.shortlist.settings;

import dev.shortlist.calibration.Calibration;
import dev.shortlist.calibration.Calibration.Measured;
import dev.shortlist.calibration.Mapping;
import dev.shortlist.calibration.Residuals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A calibration as the YAML of its file: the same calibration is the same bytes on any machine. */
public final class CalibrationText {
    static final int SCHEMA = 1;
    /** In the order of a mapping's weights. */
    static final List<String> WEIGHTS = List.of("text", "concepts", "reference", "peers", "communication", "guards");

    /** As many digits as tell any two doubles apart. */
    private static final MathContext FULL = new MathContext(17, RoundingMode.HALF_EVEN);

    private CalibrationText() {}

    /** The whole file. */
    public static byte[] of(Calibration calibration) {
        String text =
                "# Written by \"shortlist calibrate\"; src/docs/calibration.md explains it. Not to be changed by hand:\n"
                        + "# another value does not match the seal, and the run stops.\n"
                        + sealed(calibration)
                        + "seal: " + seal(calibration) + '\n';
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The SHA-256 over every value, in 64 hexadecimal digits. */
    static String seal(Calibration calibration) {
        return YamlFile.sha256(sealed(calibration).getBytes(StandardCharsets.UTF_8));
    }

    private static String sealed(Calibration calibration) {
        StringBuilder text = new StringBuilder();
        line(text, "schema", SCHEMA);
        line(text, "id", quoted(calibration.id()));
        line(text, "version", calibration.version());
        line(text, "made", quoted(calibration.made().toString()));
        line(text, "method", quoted(calibration.method()));
        line(text, "kind", calibration.mapping().kind());
        text.append("parameters:\n");
        parameters(text, calibration.mapping());
        residuals(text, calibration.residuals());
        figures(text, calibration.figures());
        source(text, calibration.source());
        text.append("rubrics:\n");
        calibration
                .rubrics()
                .forEach(r -> text.append("  - {id: " + quoted(r.id()) + ", version: " + r.version() + ", sha256: "
                        + quoted(r.sha256()) + "}\n"));
        text.append("settings:\n");
        calibration.settings().forEach((key, value) -> line(text, "  " + key, quoted(value)));
        return text.toString();
    }

    private static void parameters(StringBuilder text, Mapping mapping) {
        if (mapping instanceof Mapping.Line line) {
            line(text, "  intercept", number(line.intercept()));
            line(text, "  slope", number(line.slope()));
        } else if (mapping instanceof Mapping.Weighted weighted) {
            line(text, "  intercept", number(weighted.intercept()));
            IntStream.range(0, WEIGHTS.size())
                    .forEach(i -> line(
                            text,
                            "  " + WEIGHTS.get(i),
                            number(weighted.weights().get(i))));
        } else if (mapping instanceof Mapping.Isotonic isotonic) {
            line(text, "  scores", numbers(isotonic.scores()));
            line(text, "  ratings", numbers(isotonic.ratings()));
        }
    }

    private static void residuals(StringBuilder text, Residuals residuals) {
        Double candidate = residuals.candidate();
        text.append("residuals:\n");
        line(text, "  answer", number(residuals.answer()));
        if (candidate != null) {
            line(text, "  candidate", number(candidate));
        }
    }

    private static void figures(StringBuilder text, Calibration.Figures figures) {
        text.append("figures:\n");
        line(text, "  r", measured(figures.r()));
        line(text, "  rmse", measured(figures.rmse()));
        line(text, "  kappa", measured(figures.kappa()));
        line(text, "  rmseOfMean", number(figures.rmseOfMean()));
        line(text, "  rmseOfLength", number(figures.rmseOfLength()));
        line(text, "  rmseUncalibrated", number(figures.rmseUncalibrated()));
        line(text, "  chance", number(figures.chance()));
    }

    private static void source(StringBuilder text, Calibration.Source source) {
        text.append("source:\n");
        line(text, "  answers", source.answers());
        line(text, "  questions", source.questions());
        line(text, "  candidates", source.candidates());
        line(text, "  raters", source.raters());
        line(text, "  sha256", quoted(source.sha256()));
    }

    private static String measured(Measured figure) {
        return "{value: " + number(figure.value()) + ", low: " + number(figure.low()) + ", high: "
                + number(figure.high()) + '}';
    }

    private static String numbers(List<Double> numbers) {
        return numbers.stream().map(CalibrationText::number).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Not by Double.toString: its digits differ between versions of Java. */
    private static String number(double value) {
        return new BigDecimal(value).round(FULL).stripTrailingZeros().toPlainString();
    }

    /** Of letters, digits and signs that need no escape. */
    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static void line(StringBuilder text, String key, Object value) {
        text.append(key).append(": ").append(value).append('\n');
    }
}
