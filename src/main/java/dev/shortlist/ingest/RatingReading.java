package dev.shortlist.ingest;

import dev.shortlist.interview.Notice;
import dev.shortlist.interview.Rating;
import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.settings.Column;
import dev.shortlist.settings.ColumnNames;
import dev.shortlist.settings.RatingRange;
import dev.shortlist.settings.RatingScale;
import dev.shortlist.tabular.Cell;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a person rated; the top of a scale is declared or in the data, never guessed from it. */
final class RatingReading {
    private final ColumnNames names;
    private final @Nullable Double declaredMaximum;
    private final @Nullable RatingScale declaredScale;
    private final NumberForm numbers;
    private final WrittenRating.Form form;
    private final RatingWords words;

    /**
     * Reads the ratings of a file.
     *
     * @param table whose columns decide what a word leaves open; null where none do
     */
    RatingReading(ColumnNames names, String file, @Nullable TableAgain table) {
        this.names = names;
        declaredMaximum = names.ratingMax(file);
        declaredScale = names.scale(file);
        numbers = new NumberForm(names.decimal(file));
        form = new WrittenRating.Form(numbers);
        words = new RatingWords(names, table);
    }

    /**
     * A rating, whose column does not decide what its words mean.
     *
     * @param text as written
     * @param maximum the top of the scale as another cell or the header has it; empty where none does
     * @param rater who rated; empty where nobody is named
     * @return null where nothing was rated
     */
    @Nullable
    Rating read(String text, String maximum, String rater, Set<Notice> notices) throws Refusal {
        return read(text, new Place(null, maximum, null), rater, notices);
    }

    /**
     * Where a rating stands.
     *
     * @param column its column, from 0; null where none decides what its words mean
     * @param maximum the top of the scale as another cell has it; empty where none does
     * @param range the scale as the header has it; null where it has none
     */
    record Place(
            @Nullable Integer column,
            String maximum,
            @Nullable RatingRange range) {}

    /** A rating; null where nothing was rated. */
    @Nullable
    Rating read(String written, Place place, String rater, Set<Notice> notices) throws Refusal {
        String text = CellTexts.trimmed(written);
        if (text.isEmpty() || names.isNoRating(text)) {
            return null;
        }
        Integer value = declaredScale == null ? null : declaredScale.value(text);
        if (declaredScale != null && value != null) {
            return new Rating(value, (double) declaredScale.top(), rater);
        }
        RatingRange range = place.range;
        boolean signed = range != null && range.least() < 0;
        WrittenRating rating = form.read(text, signed);
        if (rating != null && (declaredScale == null || saysTop(rating, place))) {
            return inNumbers(rating, place, rater, notices);
        }
        if (declaredScale != null) {
            throw refused(Column.RATING, "a word of the scale " + declaredScale.name(), text);
        }
        return words.read(text, place.column, rater);
    }

    /** Whether something says the scale of a number, where words are declared. */
    private boolean saysTop(WrittenRating rating, Place place) {
        return rating.maximum() != null || declaredMaximum != null || !place.maximum.isEmpty() || place.range != null;
    }

    private Rating inNumbers(WrittenRating rating, Place place, String rater, Set<Notice> notices) throws Refusal {
        RatingRange range = place.range;
        double least = range == null ? 0 : StrictMath.min(0, range.least());
        if (range != null && rating.value() < range.least()) {
            throw new Refusal(
                    Column.RATING, SetAsideCode.NUMBER, "expected at least the scale's minimum, found a lower rating");
        }
        Double top = top(rating, place);
        if (top == null) {
            notices.add(Notice.RATING_WITHOUT_SCALE);
        } else if (rating.value() > top) {
            throw new Refusal(
                    Column.RATING, SetAsideCode.NUMBER, "expected at most the scale's maximum, found a higher rating");
        }
        return new Rating(rating.value() - least, top == null ? null : Double.valueOf(top - least), rater);
    }

    /** The top that the rating, another cell and the header agree on; else the declared one. */
    private @Nullable Double top(WrittenRating rating, Place place) throws Refusal {
        Double top = rating.maximum();
        if (top != null && top <= 0) {
            throw refused(Column.RATING, "a scale's maximum over 0", rating.maximumText());
        }
        if (!place.maximum.isEmpty()) {
            top = agreed(top, maximum(place.maximum), Column.RATING_MAX);
        }
        if (place.range != null) {
            top = agreed(top, place.range.top(), Column.RATING);
        }
        return top == null ? declaredMaximum : top;
    }

    private static Double agreed(@Nullable Double top, double other, Column column) throws Refusal {
        if (top != null && top != other) {
            throw new Refusal(
                    column, SetAsideCode.NUMBER, "expected one maximum of the rating's scale, found two that differ");
        }
        return other;
    }

    private double maximum(String text) throws Refusal {
        Double maximum = numbers.value(text);
        if (maximum == null || maximum <= 0) {
            throw refused(Column.RATING_MAX, "a scale's maximum over 0", text);
        }
        return maximum;
    }

    /** The text of a rating's cell, as it can be read. */
    String text(Cell cell) {
        return numbers.text(cell);
    }

    /** Whether a text is a rating whose scale it says itself, such as {@code 4/5} or {@code strong_yes}. */
    boolean saysItsScale(String text) {
        return hasItsMaximum(text)
                || !names.scalesWith(text).isEmpty()
                || (declaredScale != null && declaredScale.value(text) != null);
    }

    /** Whether a text is a rating in numbers or stars with the top of its scale, such as {@code 4/5}. */
    boolean hasItsMaximum(String text) {
        WrittenRating rating = form.read(CellTexts.trimmed(text), false);
        return rating != null && rating.maximum() != null;
    }

    /** Whether a text says that nobody rated. */
    boolean saysNone(String text) {
        return names.isNoRating(text);
    }

    /** Whether a text is a plain number. */
    boolean isNumber(String text) {
        return numbers.is(text);
    }

    static Refusal refused(Column column, String expected, String found) {
        return new Refusal(
                column,
                SetAsideCode.NUMBER,
                "expected " + expected + ", found a text of " + found.length() + " characters");
    }
}
