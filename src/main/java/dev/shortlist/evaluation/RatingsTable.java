package dev.shortlist.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * People's ratings from a table of their own: candidate_id, question_id, rating, and where they are known position and
 * rating_max. Several ratings of one answer are its raters'; their mean counts.
 */
public final class RatingsTable {
    private static final String RATING = "rating";
    private static final String MAXIMUM = "rating_max";
    private static final String POSITION = "position";

    /** Of one answer. */
    private static final class Rated {
        private double sum;
        private int count;

        void add(double rating) {
            sum += rating;
            count++;
        }
    }

    private final Map<AnswerKey, Rated> rated = new HashMap<>();
    private final OptionalDouble declared;
    private final boolean positions;
    private long blank;

    private RatingsTable(OptionalDouble declared, boolean positions) {
        this.declared = declared;
        this.positions = positions;
    }

    /**
     * Reads all ratings.
     *
     * @param maximum the top of the scale of ratings that have no rating_max beside them; empty for 1
     * @throws IOException when the file is not there or cannot be read
     * @throws CannotEvaluate when a column is missing, a cell is wrong or a rating is over its maximum
     */
    public static RatingsTable read(Path file, OptionalDouble maximum) throws IOException, CannotEvaluate {
        NamedTable table = NamedTable.open(file, List.of("candidate_id", "question_id", RATING));
        RatingsTable ratings = new RatingsTable(maximum, table.has(POSITION));
        table.forEach(ratings::add);
        return ratings;
    }

    private void add(NamedRow row) throws CannotEvaluate {
        OptionalDouble rating = row.number(RATING, 0, Double.MAX_VALUE);
        if (rating.isEmpty()) {
            blank++;
            return;
        }
        OptionalDouble beside = row.number(MAXIMUM, Double.MIN_NORMAL, Double.MAX_VALUE);
        double top = beside.isPresent() ? beside.getAsDouble() : declared.orElse(1);
        if (rating.getAsDouble() > top) {
            String found = ", found " + NamedRow.plain(rating.getAsDouble());
            boolean known = beside.isPresent() || declared.isPresent();
            throw row.fault(
                    RATING,
                    known
                            ? "expected 0 to " + NamedRow.plain(top) + found
                            : "expected 0 to 1" + found
                                    + "; the top of the scale is not guessed, give it with --rating-max or in a column"
                                    + " rating_max",
                    "NUMBER");
        }
        AnswerKey key =
                new AnswerKey(row.text("candidate_id"), positions ? row.text(POSITION) : "", row.text("question_id"));
        rated.computeIfAbsent(key, k -> new Rated()).add(100 * rating.getAsDouble() / top);
    }

    /** The answer that ratings here are told apart by. */
    AnswerKey key(ScoredAnswer answer) {
        return new AnswerKey(answer.candidate(), positions ? answer.position() : "", answer.question());
    }

    /** The mean of an answer's ratings, 0 to 100; empty where there is none. */
    OptionalDouble rating(AnswerKey key) {
        Rated found = rated.get(key);
        return found == null ? OptionalDouble.empty() : OptionalDouble.of(found.sum / found.count);
    }

    /** How many answers there are ratings of. */
    long answers() {
        return rated.size();
    }

    /** How many of them have several ratings. */
    long answersRatedTwice() {
        return rated.values().stream().filter(r -> r.count > 1).count();
    }

    /** Rows without a rating. */
    long blank() {
        return blank;
    }
}
