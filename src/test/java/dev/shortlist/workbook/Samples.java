package dev.shortlist.workbook;

import dev.shortlist.interview.Answer;
import dev.shortlist.interview.Candidate;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Interview;
import dev.shortlist.interview.Question;
import dev.shortlist.interview.Rating;
import dev.shortlist.ranking.Standing;
import dev.shortlist.recommendation.Assessment;
import dev.shortlist.recommendation.Decision;
import dev.shortlist.recommendation.Reason;
import dev.shortlist.recommendation.Recommendation;
import dev.shortlist.recommendation.ReviewReason;
import dev.shortlist.recommendation.State;
import dev.shortlist.rubric.Band;
import dev.shortlist.rubric.HiringPolicy;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.CommunicationEvidence;
import dev.shortlist.scoring.ConceptEvidence;
import dev.shortlist.scoring.ConceptFinding;
import dev.shortlist.scoring.DimensionScore;
import dev.shortlist.scoring.Evidence;
import dev.shortlist.scoring.Flag;
import dev.shortlist.scoring.ScoreRule;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.SectionScore;
import dev.shortlist.scoring.StatusReason;
import dev.shortlist.scoring.SurfaceEvidence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Candidates with nine answers each, in display order, made without chance. */
final class Samples {
    static final Columns COLUMNS = new Columns(
            List.of("technical", "behavioral", "communication", "problem-solving"),
            List.of("Screening", "Technical", "System Design", "Behavioral", "Wrap Up"));

    static final Outline OUTLINE = new Outline(
            COLUMNS,
            List.of(
                    new Outline.Position("Data Analyst", "backend-engineer", 1, COLUMNS.dimensions()),
                    new Outline.Position("Site Reliability Engineer", "backend-engineer", 1, COLUMNS.dimensions()),
                    new Outline.Position("Staff Backend Engineer", "backend-engineer", 1, COLUMNS.dimensions())));

    static final Rubric RUBRIC = new Rubric(
            "backend-engineer",
            3,
            List.of("*"),
            List.of(),
            "",
            List.of(
                    new Band("Excellent", 85),
                    new Band("Good", 70),
                    new Band("Acceptable", 55),
                    new Band("Below Average", 40),
                    new Band("Poor", 0)),
            new HiringPolicy(85, 70, 55, .7, 3, List.of(), List.of()),
            List.of());

    static final RunFacts FACTS = new RunFacts(
            Instant.parse("2026-11-01T02:30:00Z"),
            "0.1.0",
            "1",
            "uncalibrated: a ranking, not a grade",
            "no earlier run in the output folder",
            List.of(new RunFacts.Setting("scoring.source", "human"), new RunFacts.Setting("scoring.verbatim", "false")),
            List.of(new RunFacts.UsedRubric(RUBRIC, "ab".repeat(32))),
            new RunFacts.Counts(3, 1, 40, 36, 3, 1));

    private static final List<String> FIRST = List.of("Ada", "Björn", "Chidi", "Dolores", "Émile", "Farida", "Grace");
    private static final List<String> LAST =
            List.of("Lovelace", "Nakamura", "O'Brien", "Pérez Quintanilla", "Østergård");
    private static final List<String> POSITIONS =
            List.of("Staff Backend Engineer", "Data Analyst", "Site Reliability Engineer");
    private static final String SPEECH =
            "I would start from the read and write ratio, because a URL shortener is read far more often than it is "
                    + "written. A key is made by base62 encoding of a counter that each node takes in ranges, so that "
                    + "two nodes never hand out the same key. Reads go through a cache, and the database is sharded "
                    + "by the key. I measured this in my last team: the 99th percentile fell from 80 to 12 ms. ";

    private Samples() {}

    /** Ranked candidates, best first, then a tenth as many that are not ranked. */
    static RankedCandidate candidate(int index, int ranked) {
        if (index >= ranked) {
            return notRanked(index);
        }
        double overall = Math.rint((97.5 - 90.0 * index / ranked) * 10) / 10;
        Standing place = new Standing(
                index + 1,
                Math.max(1, index - 2),
                Math.min(ranked, index + 4),
                ranked < 10 ? null : 100.0 * (ranked - index - 1) / ranked,
                ranked);
        return new RankedCandidate(
                new Assessment(card(interview(index), overall), decision(overall)),
                RUBRIC,
                place,
                new Standing(index / 3 + 1, 1, index / 3 + 3, null, ranked / 3 + 1),
                "reports/" + slug(index) + ".html");
    }

    private static RankedCandidate notRanked(int index) {
        Decision decision = new Decision(
                Recommendation.INSUFFICIENT_EVIDENCE,
                null,
                null,
                null,
                null,
                List.of(new Reason.CoverageTooLow(.4499, .7), new Reason.TooFewAnswers(1, 3)),
                Set.of(ReviewReason.INSUFFICIENT_EVIDENCE, ReviewReason.ANSWER_NOT_SCORED));
        return new RankedCandidate(
                new Assessment(card(interview(index), 41.3).withoutOverall(), decision),
                RUBRIC,
                null,
                null,
                "reports/" + slug(index) + ".html");
    }

    /** The first candidate under another name, with another answer to every question. */
    static RankedCandidate saying(String name, String words) {
        RankedCandidate first = candidate(0, 3);
        Interview old = first.interview();
        List<Answer> answers = old.answers().stream()
                .map(a -> new Answer(a.question(), a.section(), words, a.declared(), a.ratings()))
                .toList();
        Interview interview = new Interview(
                new Candidate("key", old.candidate().id(), name),
                old.position(),
                old.date(),
                old.dateText(),
                old.durationMinutes(),
                answers,
                old.notices());
        return new RankedCandidate(
                new Assessment(card(interview, 97.5), first.assessment().decision()),
                RUBRIC,
                first.overall(),
                first.inPosition(),
                first.report());
    }

    private static String slug(int index) {
        return "candidate-" + index + "-" + String.format(Locale.ROOT, "%012x", index * 7919L);
    }

    private static Interview interview(int index) {
        List<Answer> answers = new ArrayList<>();
        for (int n = 0; n < 9; n++) {
            answers.add(answer(index, n));
        }
        String id = String.format(Locale.ROOT, "%06d", 1000 + index);
        String name = FIRST.get(index % FIRST.size()) + " " + LAST.get(index / 2 % LAST.size());
        return new Interview(
                new Candidate(id, id, name),
                POSITIONS.get(index % POSITIONS.size()),
                index % 11 == 5 ? null : LocalDate.of(2026, 9, 1).plusDays(index % 50),
                index % 11 == 5 ? "last Tuesday" : "",
                index % 4 == 0 ? null : 30 + index % 30,
                answers,
                Set.of());
    }

    private static Answer answer(int index, int n) {
        String text = n == 8 ? "" : SPEECH.repeat(1 + (index + n) % 3).strip();
        List<Rating> ratings = n % 3 == 0 ? List.of(new Rating(1 + (index + n) % 5, 5d, "R. Ater")) : List.of();
        return new Answer(
                new Question(
                        "q" + (n + 1), n + 1, "How would you design part " + (n + 1) + " of a URL shortening service?"),
                COLUMNS.sections().get(n % 5),
                text,
                DeclaredStatus.NONE,
                ratings);
    }

    static Scorecard card(Interview interview, double overall) {
        List<AnswerScore> answers = new ArrayList<>();
        for (int n = 0; n < interview.answers().size(); n++) {
            answers.add(score(interview.answers().get(n), overall, n));
        }
        List<DimensionScore> dimensions = new ArrayList<>();
        for (int d = 0; d < 4; d++) {
            Double score = d == 3 && overall < 30 ? null : near(overall, d * 3 - 4);
            dimensions.add(new DimensionScore(COLUMNS.dimensions().get(d), .25, .25, score, 2, 3));
        }
        List<SectionScore> sections = new ArrayList<>();
        for (int s = 0; s < 5; s++) {
            sections.add(new SectionScore(COLUMNS.sections().get(s), s == 4 ? null : near(overall, 5 - s * 2), 2, 2));
        }
        return new Scorecard(
                interview,
                RUBRIC.id(),
                RUBRIC.version(),
                answers,
                dimensions,
                sections,
                overall,
                8.94,
                near(overall, -11.5),
                near(overall, 11.5),
                8 / 9.0,
                8);
    }

    private static AnswerScore score(Answer answer, double overall, int n) {
        boolean blank = answer.text().isBlank();
        Double points = blank ? null : near(overall, n - 4.25);
        return new AnswerScore(
                answer,
                "url-shortener",
                blank ? AnswerStatus.MISSING : AnswerStatus.SCORED,
                blank ? StatusReason.BLANK : StatusReason.ANSWERED,
                ScoreRule.CONTENT,
                1,
                points,
                points,
                points,
                points,
                answer.ratings().isEmpty() ? null : 75d,
                1,
                blank ? null : .8125,
                n == 2 ? Set.of(Flag.REPETITION, Flag.KEYWORD_LIST) : Set.of(),
                blank ? Evidence.NONE : evidence(answer));
    }

    private static Evidence evidence(Answer answer) {
        ConceptFinding found = new ConceptFinding(
                "start", "Starts somewhere", 1, true, answer.text().substring(0, 1), 0, 1);
        ConceptFinding missed = new ConceptFinding("cost", "Names the cost", .5, false, "", -1, -1);
        return new Evidence(
                new ConceptEvidence(List.of(found, missed), 1, 1.5, 4, 2 / 3.0),
                null,
                new CommunicationEvidence(70, 1, .98, .5, null, .74),
                null,
                null,
                List.of(),
                1,
                List.of(),
                .3333333,
                new SurfaceEvidence(3, 2, 1, 0, List.of("action")),
                null);
    }

    private static Decision decision(double overall) {
        Recommendation recommendation = overall >= 85
                ? Recommendation.STRONG_HIRE
                : overall >= 70
                        ? Recommendation.HIRE
                        : overall >= 55 ? Recommendation.HOLD : Recommendation.DO_NOT_HIRE;
        List<Reason> reasons = List.of(
                new Reason.Contribution("technical", overall, .4),
                new Reason.ClassifiedBy(overall, recommendation, 55, nextCut(recommendation)));
        Set<ReviewReason> reviews = recommendation == Recommendation.DO_NOT_HIRE
                ? Set.of(ReviewReason.DO_NOT_HIRE)
                : Set.of(ReviewReason.ANSWER_NOT_SCORED, ReviewReason.NEAR_CUT_OFF);
        return new Decision(recommendation, State.PROVISIONAL, .8125, null, overall - 70, reasons, reviews);
    }

    private static @Nullable Double nextCut(Recommendation recommendation) {
        return recommendation == Recommendation.STRONG_HIRE ? null : 85d;
    }

    private static Double near(double overall, double by) {
        return Math.max(0, Math.min(100, overall + by));
    }
}
