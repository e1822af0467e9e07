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
import dev.shortlist.settings.InterviewState;
import dev.shortlist.settings.RatingRange;
import dev.shortlist.tabular.RawRow;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows that each are one answer; a row that is none says which cell stands in the way, and nothing is guessed. */
final class LongRows implements RowReader {
    private static final Pattern WHOLE = Pattern.compile("[Qq]?(\\d{1,6})");

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

    private static final int MOST_REMEMBERED = 1_000;
    private static final int LONGEST_REMEMBERED = 1_000;

    private final Map<List<String>, Boolean> noQuestions = new HashMap<>();
    private final Header header;
    private final CellTexts cells;
    private final InterviewCells.Reader interviews;
    private final RatingReading ratings;
    private final ExportRules rules;
    /** What the header of the ratings says of their scale. */
    private final @Nullable RatingRange scale;

    LongRows(Header header, ExportRules rules, String file, TableAgain table) {
        this.header = header;
        this.rules = rules;
        cells = new CellTexts(header);
        interviews = new InterviewCells.Reader(header, rules.names(), file, table);
        ratings = new RatingReading(rules.names(), file, table);
        String rating = header.nameOf(Column.RATING);
        scale = rating == null ? null : rules.names().scaleOf(rating).orElse(null);
    }

    @Override
    public List<AnswerRow> read(RawRow row, SourceLocation location) throws Refusal {
        if (isNoQuestion(row)) {
            return List.of();
        }
        Set<Notice> notices = EnumSet.noneOf(Notice.class);
        if (WORDS.stream()
                .anyMatch(c -> CellTexts.holdsControls(header.cell(row, c).text()))) {
            notices.add(Notice.CONTROL_CHARACTERS);
        }
        InterviewCells interview = interviews.read(row, location, notices);
        if (!interview.finished() && isWithoutQuestion(row)) {
            return List.of();
        }
        String section = cells.name(row, Column.SECTION);
        Question question = question(row);
        String answer = cells.text(row, Column.ANSWER).isEmpty()
                ? ""
                : header.cell(row, Column.ANSWER).text();
        DeclaredStatus status = interview.finished() ? status(row) : DeclaredStatus.NOT_ASKED;
        Rating rating = interview.finished() ? rating(row, interview.interviewer(), notices) : null;
        return List.of(interview.answer(section, question, answer, status, rating, notices));
    }

    /** As rows are that only say that an interview did not take place. */
    private boolean isWithoutQuestion(RawRow row) {
        return cells.text(row, Column.QUESTION).isEmpty()
                && cells.text(row, Column.QUESTION_ID).isEmpty();
    }

    /** A question that a rubric knows is one, whatever it is called. A file asks the same few again and again. */
    private boolean isNoQuestion(RawRow row) {
        List<String> asked = List.of(
                cells.text(row, Column.QUESTION), cells.text(row, Column.QUESTION_ID), cells.text(row, Column.SECTION));
        Boolean before = noQuestions.get(asked);
        if (before == null) {
            before = isNoQuestion(asked.get(0), asked.get(1), asked.get(2));
            if (noQuestions.size() < MOST_REMEMBERED && asked.get(0).length() < LONGEST_REMEMBERED) {
                noQuestions.put(asked, before);
            }
        }
        return before;
    }

    private boolean isNoQuestion(String text, String id, String section) {
        return !rules.knownQuestion().test(text)
                && !rules.knownQuestion().test(id)
                && (rules.names().isNoQuestion(text) || rules.names().isNoSection(section));
    }

    private @Nullable Rating rating(RawRow row, String rater, Set<Notice> notices) throws Refusal {
        RatingReading.Place place = new RatingReading.Place(
                header.places().get(Column.RATING), ratings.text(header.cell(row, Column.RATING_MAX)), scale);
        return ratings.read(ratings.text(header.cell(row, Column.RATING)), place, rater, notices);
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
            throw new Refusal(
                    Column.QUESTION_NO,
                    SetAsideCode.NUMBER,
                    "expected a whole number, found a text of " + text.length() + " characters");
        }
        return Integer.valueOf(Objects.requireNonNull(matcher.group(1)));
    }

    private DeclaredStatus status(RawRow row) throws Refusal {
        String text = cells.text(row, Column.STATUS);
        if (rules.names().interviewStatus(text).equals(Optional.of(InterviewState.FINISHED))
                && rules.names().status(text).isEmpty()) {
            return DeclaredStatus.NONE;
        }
        return rules.names()
                .status(text)
                .orElseThrow(() -> new Refusal(
                        Column.STATUS,
                        SetAsideCode.STATUS,
                        "expected a status that config/columns.yml names, found a text of " + text.length()
                                + " characters"));
    }
}
