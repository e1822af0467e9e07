package dev.shortlist.report;

import dev.shortlist.interview.Answer;
import dev.shortlist.interview.Candidate;
import dev.shortlist.interview.Interview;
import dev.shortlist.interview.Notice;
import dev.shortlist.ranking.Standing;
import dev.shortlist.ranking.Standings;
import dev.shortlist.recommendation.Assessment;
import dev.shortlist.recommendation.Decision;
import dev.shortlist.recommendation.Reason;
import dev.shortlist.recommendation.Recommendation;
import dev.shortlist.recommendation.ReviewReason;
import dev.shortlist.recommendation.State;
import dev.shortlist.rubric.Band;
import dev.shortlist.rubric.Dimension;
import dev.shortlist.rubric.HiringPolicy;
import dev.shortlist.rubric.MustHave;
import dev.shortlist.rubric.Part;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.DimensionScore;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.ScoringPolicy;
import dev.shortlist.scoring.SectionScore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Interviews scored by hand, from which reports are written. */
final class Samples {
    static final ScoringPolicy SCORING = new ScoringPolicy(ScoringPolicy.Source.HUMAN, false, true, 1, 1, 5);

    static final HtmlReport REPORT = new HtmlReport(pages(Audience.FULL));

    private static final HiringPolicy POLICY =
            new HiringPolicy(85, 70, 55, .7, 3, List.of("Technical"), List.of(new MustHave("technical", 50)));
    private static final List<Band> BANDS = List.of(
            new Band("Excellent", 85),
            new Band("Good", 70),
            new Band("Acceptable", 55),
            new Band("Below Average", 40),
            new Band("Poor", 0));

    private Samples() {}

    static Pages pages(Audience audience) {
        return new Pages(Instant.parse("2026-02-06T12:54:00Z"), "0.1.0", audience, SCORING, "en", "English", null);
    }

    static String render(Assessment assessment, Rubric rubric) {
        return REPORT.render(assessment, rubric, new Third());
    }

    /** One answer of a candidate about whom nothing else is known. */
    static String reportOn(AnswerSample answer) {
        List<AnswerSample> answers = List.of(answer);
        return render(assessment(interview("Sam", answers), answers), rubric(answers));
    }

    static Interview interview(String name, List<AnswerSample> answers) {
        return new Interview(
                new Candidate("sam", "C-0007", name), "Tester", null, "", null, answers(answers), Set.of());
    }

    static Interview interview(Candidate candidate, List<AnswerSample> answers, Set<Notice> notices) {
        LocalDate date = LocalDate.of(2026, 2, 6);
        return new Interview(candidate, "Staff Backend Engineer", date, "2026-02-06", null, answers(answers), notices);
    }

    static Rubric rubric(List<AnswerSample> answers) {
        return new Rubric(
                "backend-engineer",
                3,
                List.of("*"),
                List.of(
                        new Dimension("technical", .4, List.of("Technical", "System Design"), Part.CONTENT),
                        new Dimension("behavioral", .25, List.of("Behavioral"), Part.ANSWER),
                        new Dimension("communication", .2, List.of("*"), Part.COMMUNICATION),
                        new Dimension("problem-solving", .15, List.of("System Design"), Part.CONTENT)),
                "Technical skill is what the position is for.",
                BANDS,
                POLICY,
                answers.stream().map(AnswerSample::rubricQuestion).toList());
    }

    /** Scored like an interview whose answers are enough for a recommendation. */
    static Assessment assessment(Interview interview, List<AnswerSample> samples) {
        Scorecard scorecard = scorecard(interview, samples);
        double overall = scorecard.overall() == null ? 0 : scorecard.overall();
        List<Reason> reasons = new ArrayList<>();
        for (DimensionScore d : scorecard.dimensions()) {
            reasons.add(
                    d.score() == null
                            ? new Reason.DimensionNotScored(d.name(), d.weight())
                            : new Reason.Contribution(d.name(), d.score(), d.share()));
        }
        Reason.ClassifiedBy by = classified(overall);
        reasons.add(by);
        AnswerScore last = scorecard.answers().get(scorecard.answers().size() - 1);
        reasons.add(new Reason.WouldChange(
                last.answer().question().text(), last.answer().section(), 0, 51.5, Recommendation.DO_NOT_HIRE));
        return new Assessment(
                scorecard,
                new Decision(
                        by.by(),
                        State.PROVISIONAL,
                        .812,
                        null,
                        nearest(overall),
                        reasons,
                        Set.of(ReviewReason.NEAR_CUT_OFF)));
    }

    private static double nearest(double overall) {
        return POLICY.cuts().stream()
                .map(c -> overall - c)
                .min(Comparator.comparingDouble(Math::abs))
                .orElseThrow();
    }

    private static Reason.ClassifiedBy classified(double overall) {
        if (overall >= POLICY.strongHire()) {
            return new Reason.ClassifiedBy(overall, Recommendation.STRONG_HIRE, POLICY.strongHire(), null);
        } else if (overall >= POLICY.hire()) {
            return new Reason.ClassifiedBy(overall, Recommendation.HIRE, POLICY.hire(), POLICY.strongHire());
        } else if (overall >= POLICY.hold()) {
            return new Reason.ClassifiedBy(overall, Recommendation.HOLD, POLICY.hold(), POLICY.hire());
        }
        return new Reason.ClassifiedBy(overall, Recommendation.DO_NOT_HIRE, 0, POLICY.hold());
    }

    static Assessment insufficient(Interview interview, List<AnswerSample> samples) {
        Scorecard scorecard = scorecard(interview, samples);
        return new Assessment(
                scorecard.withoutOverall(),
                new Decision(
                        Recommendation.INSUFFICIENT_EVIDENCE,
                        null,
                        null,
                        null,
                        null,
                        List.of(
                                new Reason.CoverageTooLow(scorecard.coverage(), .7),
                                new Reason.TooFewAnswers(scorecard.answersScored(), 3),
                                new Reason.SectionMissing("Technical"),
                                new Reason.NoneWouldSuffice(2, true)),
                        Set.of(ReviewReason.INSUFFICIENT_EVIDENCE, ReviewReason.ANSWER_NOT_SCORED)));
    }

    private static List<Answer> answers(List<AnswerSample> samples) {
        return samples.stream().map(s -> s.score().answer()).toList();
    }

    private static Scorecard scorecard(Interview interview, List<AnswerSample> samples) {
        List<AnswerScore> scores = samples.stream().map(AnswerSample::score).toList();
        Predicate<AnswerScore> design = in("System Design");
        List<DimensionScore> raw = List.of(
                dimension("technical", .4, scores, in("Technical").or(design), AnswerScore::content),
                dimension("behavioral", .25, scores, in("Behavioral"), AnswerScore::score),
                dimension("communication", .2, scores, a -> true, AnswerScore::communication),
                dimension("problem-solving", .15, scores, design, AnswerScore::content));
        double weight = raw.stream()
                .filter(d -> d.score() != null)
                .mapToDouble(DimensionScore::weight)
                .sum();
        List<DimensionScore> dimensions = raw.stream()
                .map(d -> d.score() == null
                        ? d
                        : new DimensionScore(
                                d.name(), d.weight(), d.weight() / weight, d.score(), d.scored(), d.asked()))
                .toList();
        Double overall = weight == 0
                ? null
                : Figures.rounded(dimensions.stream()
                        .filter(d -> d.score() != null)
                        .mapToDouble(d -> d.share() * d.score())
                        .sum());
        int scored = (int) scores.stream().filter(a -> a.score() != null).count();
        return new Scorecard(
                interview,
                "backend-engineer",
                3,
                scores,
                dimensions,
                sections(scores),
                overall,
                overall == null ? null : 8.9,
                overall == null ? null : Math.max(0, overall - 11.4),
                overall == null ? null : Math.min(100, overall + 11.4),
                (double) scored / scores.size(),
                scored);
    }

    private static Predicate<AnswerScore> in(String section) {
        return a -> a.answer().section().equals(section);
    }

    private static DimensionScore dimension(
            String name,
            double weight,
            List<AnswerScore> scores,
            Predicate<AnswerScore> takes,
            Function<AnswerScore, @Nullable Double> part) {
        List<AnswerScore> taken = scores.stream().filter(takes).toList();
        List<Double> parts = taken.stream()
                .map(part)
                .filter(p -> p != null)
                .map(p -> p.doubleValue())
                .toList();
        Double mean = parts.isEmpty()
                ? null
                : Double.valueOf(parts.stream().mapToDouble(p -> p).average().orElse(0));
        return new DimensionScore(name, weight, 0, mean, parts.size(), taken.size());
    }

    private static List<SectionScore> sections(List<AnswerScore> scores) {
        return scores.stream()
                .map(a -> a.answer().section())
                .distinct()
                .map(s -> dimension(s, 1, scores, in(s), AnswerScore::score))
                .map(d -> new SectionScore(d.name(), d.score(), d.scored(), d.asked()))
                .toList();
    }

    /** Everybody is third of twelve in the position and fourteenth of eighty. */
    static final class Third implements Standings {
        @Override
        public Standing overall(double score, double standardError) {
            return new Standing(14, 6, 31, 82.9, 80);
        }

        @Override
        public Standing inPosition(String position, String rubricId, double score, double standardError) {
            return new Standing(3, 1, 7, 81.8, 12);
        }

        @Override
        public Map<String, Double> medians(String position, String rubricId) {
            return Map.of("technical", 48.5, "behavioral", 61.0, "communication", 66.25);
        }

        @Override
        public Optional<Double> median(String position, String rubricId) {
            return Optional.of(54.3);
        }
    }
}
