package dev.shortlist.monitoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A strict reader of Prometheus's text format 0.0.4, written by its description and by nothing of the program. It also
 * holds the names to Prometheus's conventions (https://prometheus.io/docs/practices/naming/), as {@code promtool check
 * metrics} does. Anything it does not know is an error.
 */
public final class PrometheusText {
    private static final Pattern HELP =
            Pattern.compile("# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) ((?:[^\\\\\\n]|\\\\\\\\|\\\\n)+)");
    private static final Pattern TYPE =
            Pattern.compile("# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram|summary|untyped)");
    private static final Pattern SAMPLE =
            Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(.*)\\})? (\\S+)(?: (-?\\d+))?");
    private static final Pattern LABEL =
            Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\\\\\"\\n]|\\\\\\\\|\\\\\"|\\\\n)*)\"(,|$)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|NaN|[+-]?Inf");

    private final Map<String, Double> samples = new LinkedHashMap<>();
    private final Map<String, String> helps = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Set<String> ended = new HashSet<>();
    private String at = "";

    private PrometheusText() {}

    /** The numbers by name and labels, as they are written; a text that breaks a rule is a failure. */
    public static Map<String, Double> read(String text) {
        if (!text.endsWith("\n")) {
            throw new AssertionError("the last line must end with a newline");
        }
        PrometheusText reader = new PrometheusText();
        for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
            reader.line(line);
        }
        reader.namesAreConventional();
        return reader.samples;
    }

    private void line(String line) {
        Matcher help = HELP.matcher(line);
        Matcher type = TYPE.matcher(line);
        Matcher sample = SAMPLE.matcher(line);
        if (help.matches()) {
            begin(help.group(1));
            check(helps.put(help.group(1), help.group(2)) == null, "one HELP per metric", line);
        } else if (type.matches()) {
            begin(type.group(1));
            check(types.put(type.group(1), type.group(2)) == null, "one TYPE per metric", line);
            check(samples.keySet().stream().noneMatch(s -> name(s).equals(type.group(1))), "TYPE first", line);
        } else {
            check(sample.matches(), "HELP, TYPE or a sample", line);
            begin(sample.group(1));
            check(types.containsKey(sample.group(1)), "a TYPE", line);
            check(helps.containsKey(sample.group(1)), "a HELP", line);
            check(NUMBER.matcher(sample.group(3)).matches(), "a number", line);
            String key = sample.group(1) + labels(sample.group(2), line);
            check(samples.put(key, Double.valueOf(sample.group(3))) == null, "a sample once", line);
        }
    }

    /** All lines of a metric stand together. */
    private void begin(String name) {
        if (!name.equals(at)) {
            ended.add(at);
            check(!ended.contains(name), "the lines of a metric together", name);
            at = name;
        }
    }

    private static String labels(String text, String line) {
        if (text == null) {
            return "";
        }
        List<String> labels = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Matcher label = LABEL.matcher(text);
        int end = 0;
        while (label.find() && label.start() == end && end < text.length()) {
            check(names.add(label.group(1)) && !label.group(1).startsWith("__"), "each label once", line);
            labels.add(label.group(1) + "=\"" + label.group(2) + '"');
            end = label.end();
        }
        check(end == text.length() && !labels.isEmpty(), "labels", line);
        return '{' + String.join(",", labels) + '}';
    }

    private void namesAreConventional() {
        check(helps.keySet().equals(types.keySet()), "HELP and TYPE for each", helps.keySet() + " " + types.keySet());
        for (Map.Entry<String, String> type : types.entrySet()) {
            String name = type.getKey();
            check(samples.keySet().stream().anyMatch(s -> name(s).equals(name)), "a sample", name);
            check(name.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*"), "words in lower case", name);
            check(name.endsWith("_total") == type.getValue().equals("counter"), "_total for counters only", name);
            check(
                    !name.matches(".*_(ms|millis|milliseconds|minutes|hours|days|percent|kb|mb)(_.*)?"),
                    "base units",
                    name);
            check(!name.matches(".*_(gauge|counter|sum|bucket|count)"), "no type in the name", name);
            check(!name.matches(".*_(timestamp|duration)"), "a unit", name);
        }
    }

    private static String name(String key) {
        return key.replaceFirst("\\{.*", "");
    }

    private static void check(boolean holds, String expected, String found) {
        if (!holds) {
            throw new AssertionError("expected " + expected + ", found " + found);
        }
    }
}
