package dev.shortlist.scoring;

import dev.shortlist.interview.Interview;
import dev.shortlist.interview.Rating;
import dev.shortlist.rubric.Dimension;
import dev.shortlist.rubric.Part;
import dev.shortlist.rubric.Rubric;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The formulas that make a candidate's score of answers' scores. */
final class TotalFormulas {
    private TotalFormulas() {}

    static Map<String, Object> tally(Formulas.Input in) {
        List<Dimension> dimensions = in.list("dimensions").stream()
                .map(d -> new Dimension(
                        d.text("name"), d.number("weight"), d.texts("sections"), Part.valueOf(d.text("part"))))
                .toList();
        Rubric rubric = Samples.rubric(dimensions, Samples.POLICY);
        List<AnswerScore> answers =
                in.list("answers").stream().map(TotalFormulas::answer).toList();
        Scorecard card = new Tally(rubric, spread(in))
                .card(
                        Samples.interview(
                                answers.stream().map(AnswerScore::answer).toList()),
                        answers);
        return Formulas.values(
                "dimensions",
                card.dimensions().stream().map(d -> String.valueOf(d.score())).collect(Collectors.joining(" ")),
                "overall",
                card.overall(),
                "standard error",
                card.standardError(),
                "low",
                card.intervalLow(),
                "high",
                card.intervalHigh(),
                "coverage",
                card.coverage());
    }

    /** Scored where it has a score; else its status says why not. */
    private static AnswerScore answer(Formulas.Input in) {
        AnswerStatus status = in.has("status") ? AnswerStatus.valueOf(in.text("status")) : AnswerStatus.SCORED;
        Rating[] ratings =
                in.texts("raters").stream().map(r -> new Rating(3, 5.0, r)).toArray(Rating[]::new);
        Calibrated calibrated = AnswerFormulas.calibrated(in);
        return new AnswerScore(
                Samples.answer("q", in.has("section") ? in.text("section") : "T", "", ratings),
                "q",
                status,
                ratings.length > 0 ? StatusReason.RATED_BY_A_PERSON : StatusReason.ANSWERED,
                ScoreRule.CONTENT,
                in.has("weight") ? in.number("weight") : 1,
                in.orNull("content"),
                in.orNull("communication"),
                in.orNull("score"),
                null,
                null,
                Math.max(1, ratings.length),
                null,
                Set.of(),
                Evidence.NONE,
                calibrated);
    }

    /** Of as many interviews of the same answers. */
    static Map<String, Object> answerSpread(Formulas.Input in) {
        List<Formulas.Input> answers = in.list("answers");
        Interview interview =
                Samples.interview(answers.stream().map(a -> answer(a).answer()).toList());
        AnswerSpread one = AnswerSpread.of(
                interview, answers.stream().map(TotalFormulas::reading).toList());
        AnswerSpread spread = AnswerSpread.NONE;
        for (int i = 0; i < in.whole("interviews"); i++) {
            spread = spread.plus(one);
        }
        return Formulas.values(
                "own", spread.isOwn(), "content", spread.content(), "communication", spread.communication());
    }

    /** An answer of which only its content and how it is told are known. */
    private static Reading reading(Formulas.Input in) {
        Evidence evidence = new Evidence(
                new ConceptEvidence(List.of(), 0, 1, 1, in.number("content") / 100),
                null,
                new CommunicationEvidence(0, 0, 0, 0, null, in.number("told") / 100),
                null,
                null,
                List.of(),
                1,
                List.of(),
                null,
                null,
                null);
        Reading.Verdict verdict = new Reading.Verdict(answer(in).status(), StatusReason.ANSWERED);
        return new Reading("known:q", verdict, Set.of(), List.of(), evidence);
    }

    static Map<String, Object> uncertainty(Formulas.Input in) {
        List<AnswerScore> answers =
                in.list("answers").stream().map(TotalFormulas::answer).toList();
        double[] shares = numbers(in, "parts");
        Uncertainty uncertainty = new Uncertainty(new SectionRule(Samples.rubric()), spread(in));
        double[] deviations = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            deviations[i] = shares[i] * uncertainty.deviation(answers.get(i), Part.valueOf(in.text("of")));
        }
        return Formulas.values("standard error", uncertainty.standardError(answers, shares, deviations));
    }

    private static double[] numbers(Formulas.Input in, String name) {
        return in.json().path(name).values().stream()
                .mapToDouble(n -> n.doubleValue())
                .toArray();
    }

    /** Of 30 interviews whose answers lie apart as far as is given; the shipped spread where nothing is. */
    private static AnswerSpread spread(Formulas.Input in) {
        if (!in.has("content-spread")) {
            return AnswerSpread.NONE;
        }
        long content = Math.round(1000 * in.number("content-spread") * in.number("content-spread") * 30);
        long told = Math.round(1000 * in.number("communication-spread") * in.number("communication-spread") * 30);
        return new AnswerSpread(30, content, told, 30);
    }

    static Map<String, Object> normalCurve(Formulas.Input in) {
        return Formulas.values("below", NormalCurve.cdf(in.number("x")));
    }

    static Map<String, Object> rounding(Formulas.Input in) {
        double score = in.number("score");
        return Formulas.values("whole", Rounding.whole(score), "tenth", Rounding.tenth(score));
    }
}
