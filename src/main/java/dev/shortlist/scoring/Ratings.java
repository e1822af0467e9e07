package dev.shortlist.scoring;

import dev.shortlist.interview.Answer;
import dev.shortlist.interview.Rating;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people's ratings of an answer come to. */
public final class Ratings {
    private Ratings() {}

    /** The mean of the ratings whose scale is known, each as a share of its top, 0 to 100; null for none. */
    static @Nullable Double mean(Answer answer) {
        double sum = 0;
        int usable = 0;
        for (Rating rating : answer.ratings()) {
            Double points = points(rating);
            if (points != null) {
                sum += points;
                usable++;
            }
        }
        return usable == 0 ? null : sum / usable;
    }

    /** A rating as a share of the top of its scale, 0 to 100; null where the scale is not known, so that it counts nowhere. */
    public static @Nullable Double points(Rating rating) {
        Double maximum = rating.maximum();
        return maximum != null && maximum > 0 && Double.isFinite(maximum) && Double.isFinite(rating.value())
                ? Clip.percent(100 * rating.value() / maximum)
                : null;
    }

    /** Who gave those ratings, each once; ratings without a name are taken as one person's. */
    static List<String> raters(Answer answer) {
        return answer.ratings().stream()
                .filter(r -> points(r) != null)
                .map(Rating::rater)
                .distinct()
                .toList();
    }
}
