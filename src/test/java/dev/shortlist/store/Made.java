package dev.shortlist.store;

import dev.shortlist.interview.Answer;
import dev.shortlist.interview.AnswerRow;
import dev.shortlist.interview.AssembledInterview;
import dev.shortlist.interview.Candidate;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Interview;
import dev.shortlist.interview.InterviewRow;
import dev.shortlist.interview.Notice;
import dev.shortlist.interview.Question;
import dev.shortlist.interview.Rating;
import dev.shortlist.interview.RowAccount;
import dev.shortlist.interview.SetAside;
import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.interview.SourceLocation;
import dev.shortlist.recommendation.Decision;
import dev.shortlist.recommendation.Reason;
import dev.shortlist.recommendation.Recommendation;
import dev.shortlist.recommendation.ReviewReason;
import dev.shortlist.recommendation.State;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.CommunicationEvidence;
import dev.shortlist.scoring.ConceptEvidence;
import dev.shortlist.scoring.ConceptFinding;
import dev.shortlist.scoring.DimensionScore;
import dev.shortlist.scoring.Evidence;
import dev.shortlist.scoring.Flag;
import dev.shortlist.scoring.GuardFinding;
import dev.shortlist.scoring.PeerEvidence;
import dev.shortlist.scoring.ReferenceEvidence;
import dev.shortlist.scoring.ScoreRule;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.SectionScore;
import dev.shortlist.scoring.StatusReason;
import dev.shortlist.scoring.SurfaceEvidence;
import dev.shortlist.scoring.TopicEvidence;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records with everything in them, and with as little as may be. */
final class Made {
    static final String WORDS = "say \"é\ud83d\ude00\" \u0000\u0001\u202e\r\n\t\\ " + "x".repeat(100_000);

    private Made() {}

    static AnswerRow row(String candidate, int record) {
        return new AnswerRow(
                new SourceLocation(0, "f.csv", null, record, record),
                new Candidate("id:" + candidate, candidate, ""),
                "Engineer",
                null,
                "",
                null,
                "",
                new Question("q" + record, null, ""),
                "answer " + record,
                DeclaredStatus.NONE,
                null,
                "",
                Set.of());
    }

    static AnswerRow fullRow() {
        return new AnswerRow(
                location(),
                new Candidate("id:é\u0000x", "é", "Ann"),
                "Engineer",
                LocalDate.of(2026, 2, 6),
                "2026-02-06",
                45,
                "Technical",
                new Question("q1", 3, WORDS),
                WORDS,
                DeclaredStatus.EXEMPT,
                new Rating(1 / 3.0, 5d, "Bo"),
                "2026-02-06T10:00",
                EnumSet.allOf(Notice.class));
    }

    /** A row that is one answer. */
    static InterviewRow taken(String candidate, int record) {
        AnswerRow answer = row(candidate, record);
        return new InterviewRow(answer.location(), List.of(answer));
    }

    private static SourceLocation location() {
        return new SourceLocation(7, "f.xlsx", "Sheet 1", 5_000_000_000L, 6_000_000_000L);
    }

    static SetAside refused(int record) {
        return new SetAside(
                new SourceLocation(0, "f.csv", null, record, record),
                record % 2 == 0 ? "question" : null,
                SetAsideCode.COLUMNS,
                "expected 3 cells, found 2",
                record == 0 ? SetAside.Scope.FILE : SetAside.Scope.ROW,
                record == 0 ? null : "a,b\r\n");
    }

    static Interview interview(String candidate, @Nullable LocalDate date, List<Answer> answers) {
        return new Interview(
                new Candidate("id:" + candidate, candidate, ""), "Engineer", date, "", null, answers, Set.of());
    }

    static Interview fullInterview() {
        AnswerRow row = fullRow();
        Answer answer = new Answer(
                row.question(),
                "Technical",
                WORDS,
                DeclaredStatus.NONE,
                List.of(new Rating(4, 5d, "Al"), new Rating(0.1, null, "")));
        return new Interview(
                row.candidate(),
                "Engineer",
                row.date(),
                "2026-02-06",
                45,
                List.of(answer, new Answer(new Question(null, null, ""), "", "", DeclaredStatus.NOT_ASKED, List.of())),
                EnumSet.allOf(Notice.class));
    }

    static AssembledInterview assembled() {
        return new AssembledInterview(
                fullInterview(), new RowAccount(Map.of(0, 3, 12, 1), Map.of(2, 9)), List.of(refused(0), refused(1)));
    }

    static Scorecard card(
            String candidate,
            @Nullable Double overall,
            @Nullable Double standardError,
            double coverage,
            @Nullable LocalDate date) {
        return new Scorecard(
                interview(candidate, date, List.of()),
                "rubric",
                1,
                List.of(),
                List.of(
                        new DimensionScore("technical", .5, .5, overall, 1, 1),
                        new DimensionScore("behavioral", .5, 0, null, 0, 1)),
                List.of(new SectionScore("Technical", overall, 1, 1), new SectionScore("Screening", null, 0, 1)),
                overall,
                standardError,
                overall,
                overall,
                coverage,
                1);
    }

    static Scorecard fullCard() {
        Interview interview = fullInterview();
        ConceptFinding found = new ConceptFinding("c", "Concept", .5, true, "é\ud83d\ude00", 3, 7);
        ConceptFinding missed = new ConceptFinding("d", "Other", 1, false, "", -1, -1);
        Evidence evidence = new Evidence(
                new ConceptEvidence(List.of(found, missed), 1 / 3.0, 1.5, 3, Math.PI / 4),
                new ReferenceEvidence(0, .1, .2, .25, .75, true, .3),
                new CommunicationEvidence(70, 1, .98, .5, .25, .74),
                new PeerEvidence(12, 3, 7, 4 / 9.0, .7, 61.5),
                new TopicEvidence(.3, .2, "other", 12, false),
                List.of(new GuardFinding(Flag.REPETITION, 3, .9)),
                .9,
                List.of(found),
                .3333333,
                new SurfaceEvidence(1, 2, 3, 4, List.of("action", "result")),
                "German");
        AnswerScore scored = new AnswerScore(
                interview.answers().get(0),
                "rq",
                AnswerStatus.SCORED,
                StatusReason.RATED_BY_A_PERSON,
                ScoreRule.CONTENT_AND_COMMUNICATION,
                .5,
                1 / 3.0,
                2 / 3.0,
                Math.nextUp(50.0),
                0d,
                100d,
                2,
                .8,
                EnumSet.allOf(Flag.class),
                evidence);
        AnswerScore missing = new AnswerScore(
                interview.answers().get(1),
                null,
                AnswerStatus.MISSING,
                StatusReason.BLANK,
                ScoreRule.NONE,
                1,
                null,
                null,
                null,
                null,
                null,
                1,
                null,
                Set.of(),
                Evidence.NONE);
        return new Scorecard(
                interview,
                "rubric",
                3,
                List.of(scored, missing),
                List.of(new DimensionScore("technical", .7, 1, 50.1, 1, 2), new DimensionScore("x", .3, 0, null, 0, 1)),
                List.of(new SectionScore("Technical", 50.1, 1, 1), new SectionScore("", null, 0, 1)),
                50.1,
                7.25,
                40d,
                60.2,
                .5,
                1);
    }

    static Decision decision() {
        return new Decision(
                Recommendation.HOLD,
                State.PROVISIONAL,
                1 / 3.0,
                .75,
                -4.9,
                List.of(
                        new Reason.Contribution("technical", 50.1, 1 / 3.0),
                        new Reason.DimensionNotScored("x", .3),
                        new Reason.MostOfOneAnswer("q", "Technical", 1, 25.3, 50.1),
                        new Reason.ScaleUnknown(),
                        new Reason.QuestionsWithoutRubric(2, 9),
                        new Reason.ClassifiedBy(50.1, Recommendation.HOLD, 45, null),
                        new Reason.ClassifiedBy(50.1, Recommendation.HOLD, 45, 70d),
                        new Reason.MustHaveNotMet("technical", null, 60, Recommendation.HIRE),
                        new Reason.MustHaveNotMet("technical", 50.1, 60, Recommendation.STRONG_HIRE),
                        new Reason.NoRubric("Cook"),
                        new Reason.TooFewDimensions(.4, .5),
                        new Reason.CoverageTooLow(.4, .7),
                        new Reason.TooFewAnswers(1, 3),
                        new Reason.SectionMissing("Technical"),
                        new Reason.WouldChange("q", "Technical", 100, 72.5, Recommendation.HIRE),
                        new Reason.WouldStay("q", "Technical", 100, 50.1, 54.5, Recommendation.HOLD),
                        new Reason.WouldSuffice("q", "Technical"),
                        new Reason.NoneWouldSuffice(3, true)),
                EnumSet.allOf(ReviewReason.class));
    }

    static Decision decision(Recommendation recommendation) {
        return new Decision(recommendation, null, null, null, null, List.of(), Set.of());
    }
}
