package dev.shortlist.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.util.FileSystemUtils;

/**
 * Damages the exports of the tests at random and reads what comes of it: every file must be taken, taken in part or set
 * aside, in good time, and no message may hold an answer's words. What goes wrong is printed, once of each kind, with the
 * file as it was.
 */
final class Fuzzing {
    private static final int ONE_NIGHT_IN = 200;
    private static final int SECONDS_PER_FILE = 20;
    private static final int MOST_KINDS = 25;
    private static final int FRAMES = 25;
    private static final Path SAVED = Path.of("target", "fuzz");

    private final long seed;
    private final Path folder;
    private final Corpus corpus;
    private final KeptWords words;
    private final Map<String, String> failures = new LinkedHashMap<>();
    private ExecutorService reader = newReader();
    private long slowest;

    private Fuzzing(long seed, Path folder) throws IOException {
        this.seed = seed;
        this.folder = folder;
        corpus = Corpus.ofTheProject();
        words = KeptWords.of(corpus, folder);
    }

    /**
     * Ends with 0 where nothing went wrong.
     *
     * @param arguments the folder to work in, the seed, how many seconds, and the number of the only mutant or -1
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Fuzzing fuzzing = new Fuzzing(Long.parseLong(arguments[1]), Path.of(arguments[0]));
        long only = Long.parseLong(arguments[3]);
        if (only < 0) {
            fuzzing.goOn(Long.parseLong(arguments[2]));
        } else {
            fuzzing.examine(only, true);
        }
        fuzzing.failures.values().forEach(System.out::println);
        System.exit(fuzzing.failures.isEmpty() ? 0 : 1);
    }

    private void goOn(long seconds) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        long number = 0;
        while (System.nanoTime() < end && failures.size() < MOST_KINDS) {
            number++;
            examine(number, number % ONE_NIGHT_IN == 0);
        }
        System.out.println("fuzz: seed " + seed + ", " + number + " mutants of "
                + corpus.seeds().size() + " files, the slowest took " + slowest + " ms");
    }

    private void examine(long number, boolean night) throws IOException, InterruptedException {
        Mutant mutant = corpus.mutant(seed, number);
        Path place = Files.createDirectories(folder.resolve("m" + number));
        Path file = Files.write(place.resolve(mutant.name()), mutant.bytes());
        List<String> problems = new ArrayList<>(within(() -> new Reading(words, place).problems(file)));
        if (night) {
            problems.addAll(within(() -> WholeProgram.problems(file, place)));
        }
        for (String problem : problems) {
            String kind = problem.lines().findFirst().orElse("").replaceAll("\\d+", "#");
            if (!failures.containsKey(kind)) {
                failures.put(kind, problem + "\n  " + saved(mutant, number));
            }
        }
        FileSystemUtils.deleteRecursively(place);
    }

    private String saved(Mutant mutant, long number) throws IOException {
        String name = seed + "-" + number + (mutant.isArchive() ? ".xlsx" : ".csv");
        Path saved = Files.createDirectories(SAVED).resolve(name);
        Files.write(saved, mutant.bytes());
        return "seed " + seed + ", mutant " + number + ", saved as " + saved + ": " + mutant.recipe();
    }

    /** What a check says, or how it failed. */
    private List<String> within(Callable<List<String>> check) throws InterruptedException {
        long began = System.nanoTime();
        AtomicReference<Thread> thread = new AtomicReference<>(Thread.currentThread());
        Future<List<String>> said = reader.submit(() -> {
            thread.set(Thread.currentThread());
            return check.call();
        });
        try {
            return said.get(SECONDS_PER_FILE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            String where = trace(thread.get().getStackTrace());
            reader = newReader();
            return List.of("not done in " + SECONDS_PER_FILE + " s" + where);
        } catch (ExecutionException e) {
            Throwable thrown = Objects.requireNonNull(e.getCause());
            return List.of(thrown + trace(thrown.getStackTrace()));
        } finally {
            slowest = Math.max(slowest, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
        }
    }

    private static String trace(StackTraceElement[] trace) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < Math.min(trace.length, FRAMES); i++) {
            lines.append("\n    at ").append(trace[i]);
        }
        return lines.toString();
    }

    private static ExecutorService newReader() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "reader of mutants");
            thread.setDaemon(true);
            return thread;
        });
    }
}
