package dev.shortlist.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts the rows of one candidate for one position together; the rows' order does not show in the result. */
public final class InterviewAssembly {
    private static final Comparator<AnswerRow> PHYSICAL = Comparator.comparingInt(
                    (AnswerRow r) -> r.location().fileNumber())
            .thenComparing(r -> Objects.requireNonNullElse(r.location().sheet(), ""))
            .thenComparingLong(r -> r.location().record());

    /** A blank never replaces an answer; then the time of submission decides, then the place in the file. */
    private static final Comparator<AnswerRow> LATER = Comparator.comparing((AnswerRow r) -> !r.blank())
            .thenComparing(r -> SubmissionTime.of(r.submittedAt()), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(PHYSICAL);

    private final Function<String, List<String>> sectionsOfPosition;

    /** With the order of the sections for a position, as its rubric has it. */
    public InterviewAssembly(Function<String, List<String>> sectionsOfPosition) {
        this.sectionsOfPosition = sectionsOfPosition;
    }

    /**
     * The interview that these rows are.
     *
     * @param rows all rows of one candidate key, at least one
     */
    public AssembledInterview assemble(Collection<AnswerRow> rows) {
        List<AnswerRow> ordered = rows.stream().sorted(PHYSICAL).toList();
        RowOutcomes outcomes = new RowOutcomes();
        List<AnswerRow> distinct = withoutDuplicates(ordered, outcomes);
        List<Answer> answers = new ArrayList<>();
        for (List<AnswerRow> sameQuestion : byQuestion(distinct).values()) {
            answers.add(answer(sameQuestion, outcomes));
        }
        List<SetAside> conflicts = outcomes.conflicts();
        return new AssembledInterview(
                interview(distinct, answers, !conflicts.isEmpty()), outcomes.account(), conflicts);
    }

    private static List<AnswerRow> withoutDuplicates(List<AnswerRow> ordered, RowOutcomes outcomes) {
        Map<String, List<AnswerRow>> seen = new HashMap<>();
        List<AnswerRow> distinct = new ArrayList<>();
        for (AnswerRow row : ordered) {
            List<AnswerRow> alike = seen.computeIfAbsent(questionKey(row), k -> new ArrayList<>());
            if (alike.stream().anyMatch(row::saysTheSameAs)) {
                outcomes.ignore(row);
            } else {
                alike.add(row);
                distinct.add(row);
            }
        }
        return distinct;
    }

    private static Map<String, List<AnswerRow>> byQuestion(List<AnswerRow> rows) {
        Map<String, List<AnswerRow>> byQuestion = new TreeMap<>();
        rows.forEach(r -> byQuestion
                .computeIfAbsent(questionKey(r), k -> new ArrayList<>())
                .add(r));
        return byQuestion;
    }

    private static String questionKey(AnswerRow row) {
        Question question = row.question();
        String name = question.id() == null || question.id().isBlank() ? "t:" + question.text() : "i:" + question.id();
        return fold(row.section()) + '\u0000' + fold(name);
    }

    /**
     * The latest row decides what became of the question, the latest with words the words. Of each rater the latest
     * rating stays; a row that adds nothing is counted as a repetition, one that says otherwise is set aside.
     */
    private static Answer answer(List<AnswerRow> rows, RowOutcomes outcomes) {
        List<AnswerRow> ordered = rows.stream().sorted(LATER).toList();
        AnswerRow latest = ordered.get(ordered.size() - 1);
        AnswerRow words = words(ordered, latest);
        Map<String, AnswerRow> byRater = new TreeMap<>();
        ordered.stream().filter(r -> r.rating() != null && agrees(r, words)).forEach(r -> byRater.put(r.rater(), r));
        Set<SourceLocation> used = new HashSet<>(List.of(latest.location(), words.location()));
        byRater.values().forEach(r -> used.add(r.location()));
        for (AnswerRow row : rows) {
            AnswerRow rated = byRater.getOrDefault(row.rater(), row);
            if (used.contains(row.location())) {
                outcomes.take(row);
            } else if (!agrees(row, words)) {
                outcomes.setAside(conflict(row, words));
            } else if (row.rating() == null || row.rating().equals(rated.rating())) {
                outcomes.ignore(row);
            } else {
                outcomes.setAside(conflict(row, rated));
            }
        }
        List<Rating> ratings = byRater.values().stream()
                .map(AnswerRow::rating)
                .filter(Objects::nonNull)
                .toList();
        return new Answer(latest.question(), latest.section(), words.answer(), latest.declared(), ratings);
    }

    /** The latest row that has words and the status of the latest of all; that one where there is none. */
    private static AnswerRow words(List<AnswerRow> ordered, AnswerRow latest) {
        return ordered.stream()
                .filter(r -> r.declared() == latest.declared() && !r.answer().isBlank())
                .reduce((earlier, later) -> later)
                .orElse(latest);
    }

    private static boolean agrees(AnswerRow row, AnswerRow words) {
        return row.blank()
                || (row.declared() == words.declared()
                        && (row.answer().isBlank() || row.answer().equals(words.answer())));
    }

    private static SetAside conflict(AnswerRow row, AnswerRow winner) {
        return new SetAside(
                row.location(),
                null,
                SetAsideCode.CONFLICT,
                "expected one answer to a question, found another one in "
                        + winner.location().file() + ":" + winner.location().record() + ", which counts",
                SetAside.Scope.ROW,
                null);
    }

    private Interview interview(List<AnswerRow> rows, List<Answer> answers, boolean conflicts) {
        Set<Notice> notices = EnumSet.noneOf(Notice.class);
        rows.forEach(r -> notices.addAll(r.notices()));
        if (conflicts) {
            notices.add(Notice.CONFLICTING_ANSWERS);
        }
        String position = mostFrequent(rows, AnswerRow::position);
        List<AnswerRow> held = held(rows);
        LocalDate date = date(held, notices);
        Integer duration = duration(held, notices);
        return new Interview(
                candidate(rows, notices),
                position,
                date,
                date == null ? mostFrequent(held, AnswerRow::dateText) : date.toString(),
                duration,
                inOrder(answers, sectionsOfPosition.apply(position)),
                notices);
    }

    /** The day of an interview that was cancelled is nobody's; it is shown only where no other was held. */
    private static List<AnswerRow> held(List<AnswerRow> rows) {
        List<AnswerRow> held = rows.stream()
                .filter(r -> !r.notices().contains(Notice.INTERVIEW_NOT_FINISHED))
                .toList();
        return held.isEmpty() ? rows : held;
    }

    private static Candidate candidate(List<AnswerRow> rows, Set<Notice> notices) {
        long names = rows.stream()
                .map(r -> fold(r.candidate().name()))
                .filter(n -> !n.isEmpty())
                .distinct()
                .count();
        if (names > 1) {
            notices.add(Notice.SEVERAL_NAMES);
        }
        String id = mostFrequent(rows, r -> r.candidate().id());
        String name = mostFrequent(rows, r -> r.candidate().name());
        return new Candidate(rows.get(0).candidate().key(), id, name.isEmpty() ? id : name);
    }

    private static @Nullable LocalDate date(List<AnswerRow> rows, Set<Notice> notices) {
        List<LocalDate> dates = rows.stream()
                .map(AnswerRow::date)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        if (dates.size() > 1) {
            notices.add(Notice.SEVERAL_DATES);
        }
        return dates.isEmpty() ? null : dates.get(dates.size() - 1);
    }

    private static @Nullable Integer duration(List<AnswerRow> rows, Set<Notice> notices) {
        List<Integer> durations = rows.stream()
                .map(AnswerRow::durationMinutes)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (durations.size() > 1) {
            notices.add(Notice.SEVERAL_DURATIONS);
        }
        return durations.size() == 1 ? durations.get(0) : null;
    }

    /** By number where the numbers tell all answers apart, else by section and then number. */
    private static List<Answer> inOrder(List<Answer> answers, List<String> sections) {
        Comparator<Answer> byNumber = Comparator.comparing(
                (Answer a) -> a.question().number(), Comparator.nullsLast(Comparator.naturalOrder()));
        Comparator<Answer> rest = byNumber.thenComparing(
                        a -> Objects.requireNonNullElse(a.question().id(), ""))
                .thenComparing(a -> a.question().text());
        long numbers = answers.stream()
                .map(a -> a.question().number())
                .filter(Objects::nonNull)
                .distinct()
                .count();
        List<String> known = sections.stream().map(InterviewAssembly::fold).toList();
        Comparator<Answer> bySection = Comparator.comparingInt((Answer a) -> place(known, fold(a.section())))
                .thenComparing(a -> fold(a.section()));
        return answers.stream()
                .sorted(numbers == answers.size() ? rest : bySection.thenComparing(rest))
                .toList();
    }

    private static int place(List<String> known, String section) {
        int index = known.indexOf(section);
        return index < 0 ? known.size() : index;
    }

    /** The most frequent value that is not blank; on a tie the smallest, so that no order of rows can show. */
    private static String mostFrequent(List<AnswerRow> rows, Function<AnswerRow, String> value) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        rows.stream().map(value).filter(v -> !v.isBlank()).forEach(v -> counts.merge(v, 1, Integer::sum));
        return counts.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
