package dev.shortlist.monitoring;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Numbers in Prometheus's text format, version 0.0.4
 * (https://prometheus.io/docs/instrumenting/exposition_formats/). All are gauges: a process that ends counts nothing up.
 */
final class Exposition {
    private static final int NANOS = 9;

    private final StringBuilder text = new StringBuilder();

    /** Begins a metric; its numbers follow. */
    Exposition gauge(String name, String help) {
        text.append("# HELP ").append(name).append(' ').append(escaped(help)).append('\n');
        text.append("# TYPE ").append(name).append(" gauge\n");
        return this;
    }

    /** A metric that is one number. */
    Exposition gauge(String name, String help, BigDecimal value) {
        return gauge(name, help).sample(name, Map.of(), value);
    }

    Exposition gauge(String name, String help, long value) {
        return gauge(name, help, BigDecimal.valueOf(value));
    }

    /** A number of the metric that was begun last. */
    Exposition sample(String name, Map<String, String> labels, BigDecimal value) {
        text.append(name);
        String separator = "{";
        for (Map.Entry<String, String> label : labels.entrySet()) {
            text.append(separator).append(label.getKey()).append("=\"");
            text.append(escaped(label.getValue()).replace("\"", "\\\"")).append('"');
            separator = ",";
        }
        text.append(labels.isEmpty() ? " " : "} ").append(plain(value)).append('\n');
        return this;
    }

    Exposition sample(String name, Map<String, String> labels, long value) {
        return sample(name, labels, BigDecimal.valueOf(value));
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Seconds since 1970. */
    static BigDecimal seconds(Instant time) {
        return BigDecimal.valueOf(time.getEpochSecond()).add(BigDecimal.valueOf(time.getNano(), NANOS));
    }

    static BigDecimal seconds(Duration time) {
        return BigDecimal.valueOf(time.getSeconds()).add(BigDecimal.valueOf(time.getNano(), NANOS));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
