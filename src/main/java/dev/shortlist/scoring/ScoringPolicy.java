package dev.shortlist.scoring;

/**
 * The settings of the scorer.
 *
 * @param source which score counts where a person's rating is present
 * @param verbatim whether answers are verbatim transcripts, whose fillers and stutters then count
 * @param minimumContentWords an answer with fewer content words that hits nothing of its rubric is a non-answer
 */
public record ScoringPolicy(Source source, boolean verbatim, int minimumContentWords) {
    /** Which score counts where a person's rating is present. */
    public enum Source {
        HUMAN,
        TEXT,
        BLEND
    }
}
