package dev.shortlist.night;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The job's log, read from outside while the job is at work. */
final class JobLog {
    /** Before the first step of a process: the virtual machine, the lock, the recovery. */
    static final String START = "start";

    /** After the last step: what is left to do once the run is published. */
    static final String END = "end";

    /** A step begins or has ended; the parts of a divided step are the step's. */
    private static final Pattern STEP =
            Pattern.compile("(\\S+Z) .*?(?:Executing step: \\[([a-z]+)(-part:\\d+)?]|Step: \\[([a-z]+)] executed in)");

    /**
     * A line that tells of a step.
     *
     * @param at when, by the job's clock
     * @param step which
     * @param begins whether it begins; otherwise it has ended
     */
    private record Event(Instant at, String step, boolean begins) {}

    private final Path file;

    JobLog(Path output) {
        file = output.resolve(".state/log/shortlist.log");
    }

    /** Its length in bytes: where the next process writes. */
    long length() throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** The steps that began since a place in the log, in order. */
    List<String> begun(long since) throws IOException {
        List<String> begun = new ArrayList<>();
        for (Event event : events(since)) {
            if (event.begins && !begun.contains(event.step)) {
                begun.add(event.step);
            }
        }
        return begun;
    }

    /** Where a process is, or was when it was killed: its last step, or before or after the steps. */
    String phase(long since) throws IOException {
        List<Event> events = events(since);
        if (events.isEmpty()) {
            return START;
        }
        Event last = events.get(events.size() - 1);
        return last.step.equals("publish") && !last.begins ? END : last.step;
    }

    /** How long each phase of an unbroken run took, in milliseconds, from before its first step to after its last. */
    Map<String, Long> phases(Instant started, Instant ended) throws IOException {
        Map<String, Instant> began = new LinkedHashMap<>();
        Map<String, Long> phases = new LinkedHashMap<>();
        Instant last = started;
        for (Event event : events(0)) {
            if (began.isEmpty()) {
                phases.put(START, milliseconds(started, event.at));
            }
            began.putIfAbsent(event.step, event.at);
            phases.put(event.step, milliseconds(began.get(event.step), event.at));
            last = event.at;
        }
        phases.put(END, milliseconds(last, ended));
        return phases;
    }

    private static long milliseconds(Instant from, Instant to) {
        return Math.max(1, Duration.between(from, to).toMillis());
    }

    private List<Event> events(long since) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        byte[] bytes = Files.readAllBytes(file);
        int from = (int) Math.min(since, bytes.length);
        List<Event> events = new ArrayList<>();
        // a killed process leaves its last line half written
        for (String line : new String(bytes, from, bytes.length - from, UTF_8).split("\n", -1)) {
            Matcher step = STEP.matcher(line);
            if (step.lookingAt()) {
                boolean begins = step.group(2) != null;
                events.add(new Event(Instant.parse(step.group(1)), step.group(begins ? 2 : 4), begins));
            }
        }
        return events;
    }
}
