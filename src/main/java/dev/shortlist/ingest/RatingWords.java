package dev.shortlist.ingest;

import dev.shortlist.interview.Rating;
import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.settings.Column;
import dev.shortlist.settings.ColumnNames;
import dev.shortlist.settings.RatingScale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads ratings in words; a word that means two things on two scales is decided by all the words of its column. */
final class RatingWords {
    private final ColumnNames names;
    private final @Nullable TableAgain table;
    private final Map<Integer, List<RatingScale>> scalesOfColumns = new HashMap<>();

    RatingWords(ColumnNames names, @Nullable TableAgain table) {
        this.names = names;
        this.table = table;
    }

    /** The rating that a word is; of a column, from 0, or of none. */
    Rating read(String word, @Nullable Integer column, String rater) throws Refusal {
        List<RatingScale> scales = names.scalesWith(word);
        if (scales.isEmpty()) {
            throw RatingReading.refused(Column.RATING, "a number such as 4 or 4/5", word);
        }
        if (scales.size() > 1 && column != null) {
            List<RatingScale> ofColumn = scalesOfColumns.computeIfAbsent(column, this::scalesOf);
            List<RatingScale> left = scales.stream().filter(ofColumn::contains).toList();
            scales = left.isEmpty() ? scales : left;
        }
        if (meanings(scales, word) > 1) {
            throw new Refusal(Column.RATING, SetAsideCode.NUMBER, severalMeanings(scales));
        }
        RatingScale scale = scales.get(0);
        int value = (int) StrictMath.round(scale.share(word) * scale.top());
        return new Rating(value, (double) scale.top(), rater);
    }

    private static long meanings(List<RatingScale> scales, String word) {
        return scales.stream().map(s -> s.share(word)).distinct().count();
    }

    private static String severalMeanings(List<RatingScale> scales) {
        return "expected a word that means one rating, found one of the scales "
                + scales.stream().map(RatingScale::name).collect(Collectors.joining(", "))
                + "; say which under files in config/columns.yml, as scale";
    }

    /** The scales that have every word of a column; a text that is no word of a scale leaves none. */
    private List<RatingScale> scalesOf(int column) {
        Left left = new Left();
        if (table != null) {
            table.texts(column, left::keep);
        }
        return left.scales == null ? List.of() : left.scales;
    }

    private final class Left {
        private @Nullable List<RatingScale> scales;

        void keep(String text) {
            if (!names.isNoRating(text)) {
                List<RatingScale> before = scales;
                List<RatingScale> with = names.scalesWith(text);
                scales = before == null
                        ? with
                        : before.stream().filter(with::contains).toList();
            }
        }
    }
}
