package dev.shortlist.scoring;

import dev.shortlist.interview.Rating;
import dev.shortlist.rubric.Dimension;
import dev.shortlist.rubric.Part;
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
        Scorecard card = Samples.card(
                rubric, in.list("answers").stream().map(TotalFormulas::answer).toList());
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

    /** Of 30 interviews whose answers lie apart as far as is given. */
    private static AnswerSpread spread(Formulas.Input in) {
        long content = Math.round(1000 * in.number("content-spread") * in.number("content-spread") * 30);
        long told = Math.round(1000 * in.number("communication-spread") * in.number("communication-spread") * 30);
        return new AnswerSpread(30, content, 30, told, 30);
    }

    static Map<String, Object> normalCurve(Formulas.Input in) {
        return Formulas.values("below", NormalCurve.cdf(in.number("x")));
    }

    static Map<String, Object> rounding(Formulas.Input in) {
        double score = in.number("score");
        return Formulas.values("whole", Rounding.whole(score), "tenth", Rounding.tenth(score));
    }
}
