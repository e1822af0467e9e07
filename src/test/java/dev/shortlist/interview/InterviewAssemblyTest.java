package dev.shortlist.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewAssemblyTest {
    private final InterviewAssembly assembly = new InterviewAssembly(p -> List.of("Screening", "Technical"));

    /** A row that can be changed; it stands in the order in which it was made. */
    private static final class Written {
        private int file;
        private long record;
        private String name = "Ann Lee";
        private String position = "Engineer";
        private @Nullable LocalDate date;
        private String dateText = "";
        private @Nullable Integer duration;
        private String section = "Technical";
        private String question = "q1";
        private @Nullable Integer number;
        private String answer = "";
        private DeclaredStatus declared = DeclaredStatus.NONE;
        private @Nullable Rating rating;
        private String submitted = "";
        private Set<Notice> notices = Set.of();

        AnswerRow row() {
            return new AnswerRow(
                    new SourceLocation(file, "f" + file + ".csv", null, record, record),
                    new Candidate("key", "id1", name),
                    position,
                    date,
                    date == null ? dateText : date.toString(),
                    duration,
                    section,
                    new Question(question, number, "text of " + question),
                    answer,
                    declared,
                    rating,
                    submitted,
                    notices);
        }
    }

    private long next = 2;

    private AnswerRow row(UnaryOperator<Written> with) {
        Written written = new Written();
        written.record = next++;
        return with.apply(written).row();
    }

    private AnswerRow answer(String text, String submitted) {
        return row(w -> {
            w.answer = text;
            w.submitted = submitted;
            return w;
        });
    }

    private AnswerRow rated(String text, String rater, double rating, String submitted) {
        return row(w -> {
            w.answer = text;
            w.rating = new Rating(rating, 5d, rater);
            w.submitted = submitted;
            return w;
        });
    }

    private static Answer only(AssembledInterview assembled) {
        assertThat(assembled.interview().answers()).hasSize(1);
        return assembled.interview().answers().get(0);
    }

    private static void account(AssembledInterview assembled, int taken, int duplicates, int conflicts) {
        assertThat(assembled.rows().taken().values().stream().mapToInt(i -> i).sum())
                .as("taken")
                .isEqualTo(taken);
        assertThat(assembled.rows().duplicates().values().stream()
                        .mapToInt(i -> i)
                        .sum())
                .as("duplicates")
                .isEqualTo(duplicates);
        assertThat(assembled.conflicts()).as("conflicts").hasSize(conflicts);
        assertThat(assembled.interview().notices().contains(Notice.CONFLICTING_ANSWERS))
                .isEqualTo(conflicts > 0);
    }

    @Test
    void theSameRowAgainIsCountedAndIgnoredWhereverItStands() {
        AnswerRow first = answer("a", "");
        AssembledInterview assembled = assembly.assemble(List.of(first, answer("a", ""), row(w -> {
            w.file = 3;
            w.answer = "a";
            return w;
        })));
        account(assembled, 1, 2, 0);
        assertThat(assembled.rows().taken()).containsEntry(0, 1);
        assertThat(assembled.rows().duplicates()).containsEntry(0, 1).containsEntry(3, 1);
    }

    @Test
    void theLatestSubmissionCountsWhereverItStands() {
        AssembledInterview assembled =
                assembly.assemble(List.of(answer("late", "2026-02-06T10:00"), answer("early", "2026-02-06T09:59")));
        assertThat(only(assembled).text()).isEqualTo("late");
        account(assembled, 1, 0, 1);
        assertThat(assembled.conflicts().get(0).line())
                .isEqualTo("f0.csv:3: expected one answer to a question, found another one in f0.csv:2, which counts"
                        + " [CONFLICT]");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-06T09:30:00+01:00, 2026-02-06T09:00:00Z",
        "2026-02-06T10:00, 2026-02-06 10:01",
        "2026-02-06 23:00:00 UTC, 2026-02-07",
        "2026-02-06T10:00:00.1Z, 2026-02-06T10:00:00.25Z",
        "'', 2026-02-06",
        "2026-02-31, 2026-01-01"
    })
    void timesAreComparedWhateverTheirNotation(String earlier, String later) {
        for (int i = 0; i < 2; i++) {
            AnswerRow early = answer("early", earlier);
            AnswerRow late = answer("late", later);
            List<AnswerRow> rows = i == 0 ? List.of(early, late) : List.of(late, early);
            assertThat(only(assembly.assemble(rows)).text()).isEqualTo("late");
        }
    }

    @Test
    void withoutATimeThatCanBeReadTheLastPhysicalRowCounts() {
        assertThat(only(assembly.assemble(List.of(answer("a", ""), answer("b", ""))))
                        .text())
                .isEqualTo("b");
        assertThat(only(assembly.assemble(List.of(answer("a", "9/1/2026"), answer("b", "10/1/2026"))))
                        .text())
                .isEqualTo("b");
        AnswerRow first = answer("a", "2026-02-06");
        assertThat(only(assembly.assemble(List.of(answer("b", "2026-02-06"), first)))
                        .text())
                .isEqualTo("b");
    }

    @Test
    void aLaterFileIsLaterThanALaterRow() {
        AnswerRow other = row(w -> {
            w.file = 1;
            w.record = 2;
            w.answer = "b";
            return w;
        });
        assertThat(only(assembly.assemble(List.of(other, answer("a", ""), answer("a2", ""))))
                        .text())
                .isEqualTo("b");
    }

    @Test
    void aBlankNeverReplacesAnAnswerAndIsNoConflict() {
        AssembledInterview assembled = assembly.assemble(List.of(answer("a", "2026-02-06"), answer("", "2026-02-07")));
        assertThat(only(assembled).text()).isEqualTo("a");
        account(assembled, 1, 1, 0);
    }

    @Test
    void aRatingGivenLaterDoesNotReplaceTheWords() {
        for (String rater : List.of("", "Bo")) {
            AssembledInterview assembled =
                    assembly.assemble(List.of(answer("a", "2026-02-06"), rated("", rater, 4, "2026-02-07")));
            assertThat(only(assembled).text()).isEqualTo("a");
            assertThat(only(assembled).ratings()).containsExactly(new Rating(4, 5d, rater));
            account(assembled, 2, 0, 0);
        }
    }

    @Test
    void aDeclaredStatusGivenLaterReplacesTheWords() {
        AssembledInterview assembled = assembly.assemble(List.of(answer("a", "2026-02-06"), row(w -> {
            w.declared = DeclaredStatus.NO_ANSWER;
            w.submitted = "2026-02-07";
            return w;
        })));
        assertThat(only(assembled).text()).isEmpty();
        assertThat(only(assembled).declared()).isEqualTo(DeclaredStatus.NO_ANSWER);
        account(assembled, 1, 0, 1);
    }

    @Test
    void severalRatersStaySeveralRatings() {
        AssembledInterview assembled =
                assembly.assemble(List.of(rated("a", "Cy", 3, ""), rated("a", "Al", 5, ""), rated("", "Bo", 4, "")));
        assertThat(only(assembled).ratings())
                .containsExactly(new Rating(5, 5d, "Al"), new Rating(4, 5d, "Bo"), new Rating(3, 5d, "Cy"));
        assertThat(only(assembled).text()).isEqualTo("a");
        account(assembled, 3, 0, 0);
    }

    @Test
    void aRatersLatestRatingCountsWhoeverWasLast() {
        AssembledInterview assembled = assembly.assemble(List.of(
                rated("a", "Bo", 2, "2026-02-07"),
                rated("a", "Bo", 5, "2026-02-06"),
                rated("a", "Al", 3, "2026-02-08")));
        assertThat(only(assembled).ratings()).containsExactly(new Rating(3, 5d, "Al"), new Rating(2, 5d, "Bo"));
        account(assembled, 2, 0, 1);
        assertThat(assembled.conflicts().get(0).location().record()).isEqualTo(3);
    }

    @Test
    void wordsThatDifferAreAConflictEvenWhereTheLatestRowHasNone() {
        AssembledInterview assembled = assembly.assemble(List.of(
                rated("x", "Al", 3, "2026-02-06"),
                rated("y", "Cy", 4, "2026-02-07"),
                rated("", "Bo", 5, "2026-02-08")));
        assertThat(only(assembled).text()).isEqualTo("y");
        assertThat(only(assembled).ratings()).containsExactly(new Rating(5, 5d, "Bo"), new Rating(4, 5d, "Cy"));
        account(assembled, 2, 0, 1);
    }

    @Test
    void theSameWordsSentAgainAreARepetitionAndNoConflict() {
        account(assembly.assemble(List.of(answer("a", "2026-02-06"), answer("a", "2026-02-07"))), 1, 1, 0);
    }

    @Test
    void severalNamesDatesAndDurationsAreNoticed() {
        List<AnswerRow> rows = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int at = i;
            rows.add(row(w -> {
                w.question = "q" + at;
                w.name = at == 0 ? "A. Lee" : "Ann Lee";
                w.date = LocalDate.of(2026, 2, 8 - at);
                w.duration = 30 + at / 2;
                return w;
            }));
        }
        Interview interview = assembly.assemble(rows).interview();
        assertThat(interview.notices())
                .containsExactly(Notice.SEVERAL_NAMES, Notice.SEVERAL_DATES, Notice.SEVERAL_DURATIONS);
        assertThat(interview.candidate().name()).isEqualTo("Ann Lee");
        assertThat(interview.date()).isEqualTo(LocalDate.of(2026, 2, 8));
        assertThat(interview.dateText()).isEqualTo("2026-02-08");
        assertThat(interview.durationMinutes()).isNull();
    }

    @Test
    void oneNameInTwoSpellingsIsOneAndABlankOneIsNone() {
        Interview interview = assembly.assemble(List.of(
                        row(w -> {
                            w.name = "ann lee";
                            w.duration = 30;
                            return w;
                        }),
                        row(w -> {
                            w.name = "";
                            w.question = "q2";
                            return w;
                        }),
                        row(w -> {
                            w.question = "q3";
                            return w;
                        })))
                .interview();
        assertThat(interview.notices()).isEmpty();
        assertThat(interview.candidate().name()).isEqualTo("Ann Lee");
        assertThat(interview.durationMinutes()).isEqualTo(30);
    }

    @Test
    void aCandidateWithoutANameIsShownByTheId() {
        assertThat(assembly.assemble(List.of(row(w -> {
                            w.name = "";
                            return w;
                        })))
                        .interview()
                        .candidate()
                        .name())
                .isEqualTo("id1");
    }

    @Test
    void aDateThatWasNotReadIsShownAsWrittenUnlessAnotherWas() {
        AnswerRow unread = row(w -> {
            w.dateText = "last Tuesday";
            w.notices = Set.of(Notice.DATE_NOT_READ);
            return w;
        });
        assertThat(assembly.assemble(List.of(unread)).interview().dateText()).isEqualTo("last Tuesday");
        AnswerRow read = row(w -> {
            w.date = LocalDate.of(2026, 2, 6);
            w.question = "q2";
            return w;
        });
        assertThat(assembly.assemble(List.of(unread, read)).interview().dateText())
                .isEqualTo("2026-02-06");
    }

    private AnswerRow notHeld(LocalDate day) {
        return row(w -> {
            w.date = day;
            w.declared = DeclaredStatus.NOT_ASKED;
            w.submitted = "2026-03-01";
            w.notices = Set.of(Notice.INTERVIEW_NOT_FINISHED);
            return w;
        });
    }

    @Test
    void anInterviewThatWasHeldCountsBeforeOneThatWasNotWhereverItStands() {
        AnswerRow held = row(w -> {
            w.date = LocalDate.of(2026, 2, 6);
            w.answer = "yes";
            w.submitted = "2026-02-06";
            return w;
        });
        for (List<AnswerRow> rows : List.of(
                List.of(held, notHeld(LocalDate.of(2026, 2, 9))), List.of(notHeld(LocalDate.of(2026, 2, 9)), held))) {
            AssembledInterview assembled = assembly.assemble(rows);
            assertThat(assembled.conflicts()).isEmpty();
            assertThat(assembled.interview().dateText()).isEqualTo("2026-02-06");
            assertThat(assembled.interview().notices()).containsExactly(Notice.INTERVIEW_NOT_FINISHED);
            assertThat(assembled.interview().answers())
                    .extracting(Answer::text, Answer::declared)
                    .containsExactly(org.assertj.core.api.Assertions.tuple("yes", DeclaredStatus.NONE));
        }
    }

    @Test
    void anInterviewThatWasNotHeldIsNotAsked() {
        Interview interview =
                assembly.assemble(List.of(notHeld(LocalDate.of(2026, 2, 9)))).interview();
        assertThat(interview.dateText()).isEqualTo("2026-02-09");
        assertThat(interview.answers()).extracting(Answer::declared).containsExactly(DeclaredStatus.NOT_ASKED);
    }

    private AnswerRow asked(String section, @Nullable Integer number, String question) {
        return row(w -> {
            w.section = section;
            w.number = number;
            w.question = question;
            return w;
        });
    }

    private List<String> order(AnswerRow... rows) {
        return assembly.assemble(List.of(rows)).interview().answers().stream()
                .map(a -> a.question().id())
                .map(String::valueOf)
                .toList();
    }

    @Test
    void numbersThatTellAllAnswersApartOrderThem() {
        assertThat(order(asked("Technical", 10, "c"), asked("Zeta", 1, "a"), asked("Screening", 9, "b")))
                .containsExactly("a", "b", "c");
    }

    @Test
    void numbersThatBeginAgainInEachSectionOrderWithinIt() {
        assertThat(order(
                        asked("zeta", 1, "f"),
                        asked("Technical", 2, "d"),
                        asked("technical", 1, "c"),
                        asked("Alpha", 1, "e"),
                        asked("SCREENING", null, "b"),
                        asked("Screening", 3, "a")))
                .containsExactly("a", "b", "c", "d", "e", "f");
    }

    @Test
    void oneQuestionInTwoSectionsIsTwo() {
        assertThat(order(asked("Technical", null, "q"), asked("Screening", null, "q")))
                .hasSize(2);
        assertThat(order(asked("Technical", null, "q"), asked(" TECHNICAL ", null, "Q")))
                .hasSize(1);
    }

    @Test
    void theOrderAndTheFilesOfTheRowsDoNotShow() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Written> rows = rows(random);
            AssembledInterview first = assembly.assemble(placed(rows, new Random(-1), false));
            AssembledInterview second = assembly.assemble(placed(rows, random, true));
            assertThat(second.interview()).as("seed %d", seed).isEqualTo(first.interview());
            assertThat(total(second)).as("seed %d", seed).containsExactlyElementsOf(total(first));
            assertThat(total(first).stream().mapToInt(i -> i).sum()).isEqualTo(rows.size());
        }
    }

    private static List<Integer> total(AssembledInterview assembled) {
        return List.of(
                assembled.rows().taken().values().stream().mapToInt(i -> i).sum(),
                assembled.rows().duplicates().values().stream().mapToInt(i -> i).sum(),
                assembled.conflicts().size());
    }

    /** Rows with a time of submission of their own each, and exact repetitions of some. */
    private static List<Written> rows(Random random) {
        List<Integer> minutes = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            minutes.add(i);
        }
        Collections.shuffle(minutes, random);
        List<Written> rows = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(14); i++) {
            Written row = new Written();
            row.name = random.nextInt(4) == 0 ? "Ann  Lee" : "Ann Lee";
            row.position = random.nextInt(4) == 0 ? "engineer" : "Engineer";
            row.date = random.nextInt(3) == 0 ? null : LocalDate.of(2026, 2, 1 + random.nextInt(2));
            row.dateText = random.nextBoolean() ? "" : "soon";
            row.duration = random.nextInt(3) == 0 ? 30 + random.nextInt(2) : null;
            row.section = List.of("Technical", "technical", "Other", "").get(random.nextInt(4));
            row.question = "q" + random.nextInt(3);
            row.number = random.nextBoolean() ? random.nextInt(3) : null;
            row.answer = List.of("", "a", "b").get(random.nextInt(3));
            row.declared = random.nextInt(5) == 0 ? DeclaredStatus.NO_ANSWER : DeclaredStatus.NONE;
            row.rating = random.nextBoolean()
                    ? new Rating(random.nextInt(3), 5d, List.of("", "Al", "Bo").get(random.nextInt(3)))
                    : null;
            row.submitted = String.format(java.util.Locale.ROOT, "2026-02-06T10:%02d", minutes.get(i));
            rows.add(row);
            if (random.nextInt(5) == 0) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<AnswerRow> placed(List<Written> rows, Random random, boolean shuffled) {
        List<Written> order = new ArrayList<>(rows);
        if (shuffled) {
            Collections.shuffle(order, random);
        }
        List<AnswerRow> placed = new ArrayList<>();
        long[] records = {2, 2};
        for (Written row : order) {
            row.file = shuffled ? random.nextInt(2) : 0;
            row.record = records[row.file]++;
            placed.add(row.row());
        }
        Collections.shuffle(placed, random);
        return placed;
    }
}
