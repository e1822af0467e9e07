package dev.shortlist.scoring;

import dev.shortlist.interview.Answer;
import dev.shortlist.interview.Rating;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people's ratings of an answer come to. */
final class Ratings {
    private Ratings() {}

    /** The mean of the ratings whose scale is known, each as a share of its top, 0 to 100; null for none. */
    static @Nullable Double mean(Answer answer) {
        List<Rating> usable = usable(answer);
        if (usable.isEmpty()) {
            return null;
        }
        double sum = 0;
        for (Rating rating : usable) {
            Double maximum = rating.maximum();
            sum += maximum == null ? 0 : Clip.percent(100 * rating.value() / maximum);
        }
        return sum / usable.size();
    }

    /** Who gave those ratings, each once; ratings without a name are taken as one person's. */
    static List<String> raters(Answer answer) {
        return usable(answer).stream().map(Rating::rater).distinct().toList();
    }

    private static List<Rating> usable(Answer answer) {
        return answer.ratings().stream().filter(Ratings::isUsable).toList();
    }

    private static boolean isUsable(Rating rating) {
        Double maximum = rating.maximum();
        return maximum != null && maximum > 0 && Double.isFinite(maximum) && Double.isFinite(rating.value());
    }
}
