package dev.shortlist.scoring;

/**
 * The settings of the scorer.
 *
 * @param source which score counts where a person's rating is present
 * @param verbatim whether answers are verbatim transcripts, whose fillers and stutters then count
 * @param peers whether answers are also compared with the best other answers to their question
 * @param rangeWeight what lexical range weighs in communication beside development, which weighs 1; 0 to 1
 * @param fluencyWeight what fluency weighs there, in verbatim transcripts only; 0 to 1
 * @param minimumContentWords an answer with fewer content words that hits nothing of its rubric is a non-answer
 */
public record ScoringPolicy(
        Source source,
        boolean verbatim,
        boolean peers,
        double rangeWeight,
        double fluencyWeight,
        int minimumContentWords) {
    /** Which score counts where a person's rating is present. */
    public enum Source {
        HUMAN,
        TEXT,
        BLEND
    }
}
