package dev.shortlist.workbook;

import org.jspecify.annotations.Nullable;

/** The figures of a rater. All ratings are on a scale of 0 to 100. */
final class RaterTally {
    /** With fewer candidates that two people rated, agreement is chance. */
    static final int FEWEST_SHARED_CANDIDATES = 10;

    private final String name;
    private final Spread ratings = new Spread();
    private final Spread severity = new Spread();
    private final Spread distance = new Spread();
    private final Pairs agreement = new Pairs();
    private long candidates;
    private long sharedCandidates;

    /**
     * No ratings yet.
     *
     * @param name as exported; empty for all ratings that name nobody
     */
    RaterTally(String name) {
        this.name = name;
    }

    /** A rating of an answer that nobody else rated, or whose other raters are not told apart. */
    void add(double rating) {
        ratings.add(rating);
    }

    /** The same answer as others rated it: the mean of theirs. */
    void compare(double rating, double others) {
        severity.add(rating - others);
        distance.add(Math.abs(rating - others));
        agreement.add(rating, others);
    }

    /**
     * Counts a candidate of whom this person rated an answer.
     *
     * @param shared whether another person rated one of these answers too
     */
    void seen(boolean shared) {
        candidates++;
        sharedCandidates += shared ? 1 : 0;
    }

    String name() {
        return name;
    }

    Spread ratings() {
        return ratings;
    }

    long candidates() {
        return candidates;
    }

    long shared() {
        return severity.count();
    }

    /** How much higher than the others', in points; negative for a severe rater. */
    @Nullable
    Double severity() {
        return severity.mean();
    }

    @Nullable
    Double distance() {
        return isJudged() ? distance.mean() : null;
    }

    @Nullable
    Double agreement() {
        return isJudged() ? agreement.correlation() : null;
    }

    /** Why there is no figure of agreement; empty where there is one. */
    String why() {
        if (name.isEmpty()) {
            return "the export names no rater";
        }
        if (!isJudged()) {
            return sharedCandidates + " of 10 candidates with a second rater";
        }
        return agreement.correlation() == null ? "the ratings do not vary" : "";
    }

    private boolean isJudged() {
        return sharedCandidates >= FEWEST_SHARED_CANDIDATES;
    }
}
