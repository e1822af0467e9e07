package dev.shortlist.ingest;

import dev.shortlist.interview.AnswerRow;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Notice;
import dev.shortlist.interview.Question;
import dev.shortlist.interview.Rating;
import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.interview.Sets;
import dev.shortlist.interview.SourceLocation;
import dev.shortlist.settings.Column;
import dev.shortlist.settings.ColumnNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes an answer of a row, or says which cell stands in the way; nothing is guessed. */
final class RowReading {
    private static final Pattern WHOLE = Pattern.compile("[Qq]?(\\d{1,6})");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,20})?");
    private static final Pattern RATING =
            Pattern.compile("(\\d{1,9}(?:\\.\\d{1,20})?)(?:\\s*/\\s*(\\d{1,9}(?:\\.\\d{1,20})?))?");
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\u202a-\u202e\u2066-\u2069&&[^\\t\\n\\r]]");

    /** What is shown of the text of these columns, and what control characters in it are a reader's business. */
    private static final Set<Column> WORDS = Sets.inOrder(
            Column.class,
            List.of(
                    Column.CANDIDATE_ID,
                    Column.EMAIL,
                    Column.CANDIDATE_NAME,
                    Column.FIRST_NAME,
                    Column.LAST_NAME,
                    Column.POSITION,
                    Column.SECTION,
                    Column.QUESTION_ID,
                    Column.QUESTION,
                    Column.ANSWER));

    private static final int LONGEST_QUESTION = 10_000;

    private final Header header;
    private final CellTexts cells;
    private final CandidateReading candidates;
    private final ColumnNames names;
    private final @Nullable Double declaredMaximum;

    RowReading(Header header, ColumnNames names, @Nullable Double declaredMaximum) {
        this.header = header;
        cells = new CellTexts(header);
        candidates = new CandidateReading(cells);
        this.names = names;
        this.declaredMaximum = declaredMaximum;
    }

    AnswerRow read(RawRow row, SourceLocation location) throws Refusal {
        Set<Notice> notices = EnumSet.noneOf(Notice.class);
        String position = cells.name(row, Column.POSITION);
        String dateText = cells.text(row, Column.INTERVIEW_DATE);
        LocalDate date = date(dateText, notices);
        if (WORDS.stream()
                .anyMatch(c -> CONTROL.matcher(header.cell(row, c).text()).find())) {
            notices.add(Notice.CONTROL_CHARACTERS);
        }
        return new AnswerRow(
                location,
                candidates.read(row, position),
                position,
                date,
                dateText,
                duration(row),
                cells.name(row, Column.SECTION),
                question(row),
                cells.text(row, Column.ANSWER).isEmpty()
                        ? ""
                        : header.cell(row, Column.ANSWER).text(),
                status(row),
                rating(row, notices),
                cells.text(row, Column.SUBMITTED_AT),
                notices);
    }

    private Question question(RawRow row) throws Refusal {
        String id = cells.name(row, Column.QUESTION_ID);
        String text = cells.text(row, Column.QUESTION, LONGEST_QUESTION);
        if (id.isEmpty() && text.isEmpty()) {
            throw new Refusal(
                    cells.firstPresent(Column.QUESTION, Column.QUESTION_ID),
                    SetAsideCode.MISSING,
                    "expected a question or its id, found none");
        }
        return new Question(id.isEmpty() ? null : id, number(row), text);
    }

    private @Nullable Integer number(RawRow row) throws Refusal {
        String text = cells.text(row, Column.QUESTION_NO);
        if (text.isEmpty()) {
            return null;
        }
        Matcher matcher = WHOLE.matcher(text);
        if (!matcher.matches()) {
            throw notANumber(Column.QUESTION_NO, "a whole number", text);
        }
        return Integer.valueOf(Objects.requireNonNull(matcher.group(1)));
    }

    private static Refusal notANumber(Column column, String expected, String found) {
        return new Refusal(
                column,
                SetAsideCode.NUMBER,
                "expected " + expected + ", found a text of " + found.length() + " characters");
    }

    private @Nullable Integer duration(RawRow row) throws Refusal {
        boolean hours = cells.text(row, Column.DURATION_MINUTES).isEmpty();
        Column column = hours ? Column.DURATION_HOURS : Column.DURATION_MINUTES;
        String text = cells.text(row, column);
        if (text.isEmpty()) {
            return null;
        }
        if (!DECIMAL.matcher(text).matches()) {
            throw notANumber(column, hours ? "hours" : "minutes", text);
        }
        long minutes = StrictMath.round(Double.parseDouble(text) * (hours ? 60 : 1));
        return minutes < 1 || minutes > 100_000 ? null : (int) minutes;
    }

    private static @Nullable LocalDate date(String text, Set<Notice> notices) {
        if (text.isEmpty()) {
            return null;
        }
        Matcher matcher = DATE.matcher(text);
        if (matcher.matches()) {
            try {
                return LocalDate.parse(Objects.requireNonNull(matcher.group(1)));
            } catch (DateTimeException e) {
                // such as the 31st of February: shown as written, like any other text
                notices.add(Notice.DATE_NOT_READ);
                return null;
            }
        }
        notices.add(Notice.DATE_NOT_READ);
        return null;
    }

    private DeclaredStatus status(RawRow row) throws Refusal {
        String text = cells.text(row, Column.STATUS);
        return names.status(text)
                .orElseThrow(() -> new Refusal(
                        Column.STATUS,
                        SetAsideCode.STATUS,
                        "expected a status that config/columns.yml names, found a text of " + text.length()
                                + " characters"));
    }

    private @Nullable Rating rating(RawRow row, Set<Notice> notices) throws Refusal {
        String text = cells.text(row, Column.RATING);
        if (text.isEmpty()) {
            return null;
        }
        Matcher matcher = RATING.matcher(text);
        if (!matcher.matches()) {
            throw notANumber(Column.RATING, "a number such as 4 or 4/5", text);
        }
        double value = Double.parseDouble(Objects.requireNonNull(matcher.group(1)));
        Double maximum = maximum(row, matcher.group(2));
        if (maximum == null) {
            notices.add(Notice.RATING_WITHOUT_SCALE);
        } else if (value > maximum) {
            throw new Refusal(
                    Column.RATING, SetAsideCode.NUMBER, "expected at most the scale's maximum, found a higher rating");
        }
        return new Rating(value, maximum, cells.text(row, Column.INTERVIEWER));
    }

    private @Nullable Double maximum(RawRow row, @Nullable String inRating) throws Refusal {
        String text = inRating == null ? cells.text(row, Column.RATING_MAX) : inRating;
        if (text.isEmpty()) {
            return declaredMaximum;
        }
        if (!DECIMAL.matcher(text).matches() || Double.parseDouble(text) <= 0) {
            throw notANumber(inRating == null ? Column.RATING_MAX : Column.RATING, "a scale's maximum over 0", text);
        }
        return Double.valueOf(text);
    }
}
