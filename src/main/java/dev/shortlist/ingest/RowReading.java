package dev.shortlist.ingest;

import dev.shortlist.interview.AnswerRow;
import dev.shortlist.interview.Candidate;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Notice;
import dev.shortlist.interview.Question;
import dev.shortlist.interview.Rating;
import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.interview.Sets;
import dev.shortlist.interview.SourceLocation;
import dev.shortlist.settings.Column;
import dev.shortlist.settings.ColumnNames;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes an answer of a row, or says which cell stands in the way; nothing is guessed. */
final class RowReading {
    /** What keeps a row from being an answer. */
    static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;

        private final @Nullable Column column;
        private final SetAsideCode code;

        Refusal(@Nullable Column column, SetAsideCode code, String reason) {
            super(reason, null, false, false);
            this.column = column;
            this.code = code;
        }

        @Nullable
        Column column() {
            return column;
        }

        SetAsideCode code() {
            return code;
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    private static final Pattern WHOLE = Pattern.compile("[Qq]?(\\d{1,6})");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,20})?");
    private static final Pattern RATING =
            Pattern.compile("(\\d{1,9}(?:\\.\\d{1,20})?)(?:\\s*/\\s*(\\d{1,9}(?:\\.\\d{1,20})?))?");
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\u202a-\u202e\u2066-\u2069&&[^\\t\\n\\r]]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
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

    /** In characters; the database keeps positions of this length. */
    private static final int LONGEST_NAME = 1_000;

    private static final int LONGEST_QUESTION = 10_000;

    private final Header header;
    private final ColumnNames names;
    private final @Nullable Double declaredMaximum;

    RowReading(Header header, ColumnNames names, @Nullable Double declaredMaximum) {
        this.header = header;
        this.names = names;
        this.declaredMaximum = declaredMaximum;
    }

    AnswerRow read(RawRow row, SourceLocation location) throws Refusal {
        Set<Notice> notices = EnumSet.noneOf(Notice.class);
        String position = name(row, Column.POSITION);
        String dateText = text(row, Column.INTERVIEW_DATE);
        LocalDate date = date(dateText, notices);
        if (WORDS.stream()
                .anyMatch(c -> CONTROL.matcher(header.cell(row, c).text()).find())) {
            notices.add(Notice.CONTROL_CHARACTERS);
        }
        return new AnswerRow(
                location,
                candidate(row, position),
                position,
                date,
                dateText,
                duration(row),
                name(row, Column.SECTION),
                question(row),
                text(row, Column.ANSWER).isEmpty()
                        ? ""
                        : header.cell(row, Column.ANSWER).text(),
                status(row),
                rating(row, notices),
                text(row, Column.SUBMITTED_AT),
                notices);
    }

    /** Without spaces at its ends; a space that does not break is one. */
    private String text(RawRow row, Column column) {
        String text = header.cell(row, column).text();
        int from = 0;
        int to = text.length();
        while (from < to && space(text.charAt(from))) {
            from++;
        }
        while (from < to && space(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private String name(RawRow row, Column column) throws Refusal {
        return text(row, column, LONGEST_NAME);
    }

    private String text(RawRow row, Column column, int longest) throws Refusal {
        String text = text(row, column);
        if (text.length() > longest) {
            throw new Refusal(
                    column,
                    SetAsideCode.CELL_LONG,
                    "expected at most " + longest + " characters, found " + text.length());
        }
        return text;
    }

    private Candidate candidate(RawRow row, String position) throws Refusal {
        String id = name(row, Column.CANDIDATE_ID);
        String email = name(row, Column.EMAIL);
        String name = name(row, Column.CANDIDATE_NAME);
        if (name.isEmpty()) {
            name = (name(row, Column.FIRST_NAME) + ' ' + name(row, Column.LAST_NAME)).strip();
        }
        String key;
        if (!id.isEmpty()) {
            key = "id:" + plain(id);
        } else if (!email.isEmpty()) {
            key = "email:" + plain(email).toLowerCase(Locale.ROOT);
        } else if (!name.isEmpty()) {
            key = "name:" + plain(name).toLowerCase(Locale.ROOT);
        } else {
            throw new Refusal(
                    firstPresent(Column.CANDIDATE_ID, Column.EMAIL, Column.CANDIDATE_NAME),
                    SetAsideCode.MISSING,
                    "expected an id, an e-mail or a name, found none");
        }
        String shown = !id.isEmpty() ? id : !email.isEmpty() ? email : name;
        return new Candidate(key + '\u0000' + plain(position).toLowerCase(Locale.ROOT), shown, name);
    }

    private @Nullable Column firstPresent(Column... columns) {
        for (Column column : columns) {
            if (header.places().containsKey(column)) {
                return column;
            }
        }
        return null;
    }

    /** One spelling for one candidate: composed characters, single spaces. */
    private static String plain(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    private Question question(RawRow row) throws Refusal {
        String id = name(row, Column.QUESTION_ID);
        String text = text(row, Column.QUESTION, LONGEST_QUESTION);
        if (id.isEmpty() && text.isEmpty()) {
            throw new Refusal(
                    firstPresent(Column.QUESTION, Column.QUESTION_ID),
                    SetAsideCode.MISSING,
                    "expected a question or its id, found none");
        }
        return new Question(id.isEmpty() ? null : id, number(row), text);
    }

    private @Nullable Integer number(RawRow row) throws Refusal {
        String text = text(row, Column.QUESTION_NO);
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
        boolean hours = text(row, Column.DURATION_MINUTES).isEmpty();
        Column column = hours ? Column.DURATION_HOURS : Column.DURATION_MINUTES;
        String text = text(row, column);
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
        String text = text(row, Column.STATUS);
        return names.status(text)
                .orElseThrow(() -> new Refusal(
                        Column.STATUS,
                        SetAsideCode.STATUS,
                        "expected a status that config/columns.yml names, found a text of " + text.length()
                                + " characters"));
    }

    private @Nullable Rating rating(RawRow row, Set<Notice> notices) throws Refusal {
        String text = text(row, Column.RATING);
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
        return new Rating(value, maximum, text(row, Column.INTERVIEWER));
    }

    private @Nullable Double maximum(RawRow row, @Nullable String inRating) throws Refusal {
        String text = inRating == null ? text(row, Column.RATING_MAX) : inRating;
        if (text.isEmpty()) {
            return declaredMaximum;
        }
        if (!DECIMAL.matcher(text).matches() || Double.parseDouble(text) <= 0) {
            throw notANumber(inRating == null ? Column.RATING_MAX : Column.RATING, "a scale's maximum over 0", text);
        }
        return Double.valueOf(text);
    }
}
