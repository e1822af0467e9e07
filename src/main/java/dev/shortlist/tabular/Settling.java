package dev.shortlist.tabular;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether a file rests, so that nobody seems to be writing it.
 *
 * @param seconds for how long it must not have changed; 0 where that does not matter
 * @param now the time it is
 */
public record Settling(int seconds, Instant now) {
    /** Every file is taken. */
    static final Settling NONE = new Settling(0, Instant.EPOCH);

    public Settling {
        if (seconds < 0) {
            throw new IllegalArgumentException("expected 0 or more seconds, found " + seconds);
        }
    }

    /**
     * What an operator reads of a file that does not rest; empty for one that does. A file of the future rests: a clock
     * that was put back must not keep it out for hours, and it is hashed before and after it is read.
     */
    Optional<String> fault(Path file) throws IOException {
        if (seconds == 0) {
            return Optional.empty();
        }
        Duration rest = Duration.between(Files.getLastModifiedTime(file).toInstant(), now);
        return rest.isNegative() || rest.compareTo(Duration.ofSeconds(seconds)) >= 0
                ? Optional.empty()
                : Optional.of(ExportFile.shown(file) + ": expected a file at rest for " + seconds
                        + " s, found one changed " + rest.toSeconds() + " s ago [UNSETTLED]");
    }
}
