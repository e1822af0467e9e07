package dev.shortlist.job;

import dev.shortlist.workbook.PreviousRanking;
import dev.shortlist.workbook.PreviousScores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The run that another is compared with: the newest of another identity when that one began. What cannot be read of it
 * leaves two columns blank, and fails nothing.
 *
 * @param output where runs are published
 * @param name its folder there; empty for none
 */
record EarlierRun(Path output, String name) {
    private static final Logger LOG = LoggerFactory.getLogger(EarlierRun.class);
    private static final String RANKING = "ranking.csv";

    /**
     * The scores to compare with, and what to say of them.
     *
     * @param scores those of its ranked candidates; none where it cannot be read
     * @param inWords which run it is, or why there is no comparison
     */
    record Compared(PreviousScores scores, String inWords) {}

    /** Which run to compare with; a run done again is compared with what it was compared with first. */
    static String of(Path output, String identity) throws IOException {
        for (Path run : PublishedRuns.all(output)) {
            if (String.valueOf(run.getFileName()).contains('-' + RunIdentity.shortForm(identity))
                    && Manifest.identity(run).filter(identity::equals).isPresent()) {
                Optional<String> first = Manifest.comparedWith(run)
                        .filter(name -> name.isEmpty()
                                || Manifest.identity(output.resolve(name)).isPresent());
                if (first.isPresent()) {
                    return first.get();
                }
            }
        }
        return newest(output, identity);
    }

    /** By {@code latest}, which names the newest without a look at all of them, unless it is a run of this identity. */
    private static String newest(Path output, String identity) throws IOException {
        Optional<Path> latest = latest(output);
        if (latest.flatMap(Manifest::identity).filter(i -> !i.equals(identity)).isPresent()) {
            return latest.map(run -> String.valueOf(run.getFileName())).orElse("");
        }
        return RunFolder.published(output).stream()
                .map(RunFolder::path)
                .filter(run ->
                        Manifest.identity(run).filter(i -> !i.equals(identity)).isPresent())
                .map(run -> String.valueOf(run.getFileName()))
                .findFirst()
                .orElse("");
    }

    private static Optional<Path> latest(Path output) throws IOException {
        Path link = output.resolve("latest");
        if (!Files.isSymbolicLink(link)) {
            return Optional.empty();
        }
        Path name = Files.readSymbolicLink(link).getFileName();
        return name == null ? Optional.empty() : Optional.of(output.resolve(name));
    }

    boolean isNone() {
        return name.isEmpty();
    }

    /** The hash of its ranking as its manifest has it; empty where there is no sealed manifest. */
    Optional<String> rankingSha256() {
        return Manifest.listed(output.resolve(name), RANKING);
    }

    /** Reads its ranking, if it is still the one that was published. */
    Compared compared() {
        if (isNone()) {
            return new Compared(PreviousScores.none(), "no earlier run in the output folder");
        }
        try {
            String sha256 = rankingSha256().orElseThrow(() -> new NoSuchFileException(name));
            Path ranking = output.resolve(name).resolve(RANKING);
            if (!Manifest.sha256(ranking).equals(sha256)) {
                throw new IOException("expected the ranking its manifest names, found another");
            }
            return new Compared(PreviousRanking.read(ranking), "run " + name + ", ranking.csv with SHA-256 " + sha256);
        } catch (IOException e) {
            LOG.warn("the ranking is not compared with the run {}: {}", name, Failures.inWords(e));
            return new Compared(
                    PreviousScores.none(),
                    "run " + name + ", whose ranking.csv is missing or cannot be read: nothing is compared");
        }
    }
}
