package dev.shortlist.scoring;

import dev.shortlist.interview.Answer;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Question;
import dev.shortlist.interview.Rating;
import dev.shortlist.rubric.Anchor;
import dev.shortlist.rubric.Concept;
import dev.shortlist.rubric.ConceptGroup;
import dev.shortlist.rubric.Gate;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The formulas that make an answer's score. */
final class AnswerFormulas {
    private AnswerFormulas() {}

    static Map<String, Object> content(Formulas.Input in) {
        AnswerScore score = score(in);
        ConceptEvidence concepts = score.evidence().concepts();
        TopicEvidence topic = score.evidence().topic();
        return Formulas.values(
                "off topic", topic == null ? null : topic.off(),
                "status", score.status(),
                "reason", score.reason(),
                "concepts", concepts == null ? null : concepts.score(),
                "level", concepts == null ? null : concepts.level(),
                "factor", score.evidence().factor(),
                "content", score.content(),
                "communication", score.communication(),
                "score", score.score(),
                "flags", score.flags());
    }

    private static AnswerScore score(Formulas.Input in) {
        Rubric rubric = Samples.rubric(question(in));
        Answer answer =
                new Answer(new Question("q", null, ""), "Technical", in.text("text"), DeclaredStatus.NONE, List.of());
        return new InterviewScorer(TextFormulas.ENGLISH, rubric, Samples.TEXT)
                .informedBy(in.has("best") ? new Survey(CohortFormulas.survey(in), AnswerSpread.NONE) : Survey.NONE)
                .score(Samples.interview(answer))
                .answers()
                .get(0);
    }

    private static RubricQuestion question(Formulas.Input in) {
        return new RubricQuestion(
                "q",
                in.has("question") ? in.text("question") : "Why?",
                List.of(),
                "Technical",
                in.texts("reference"),
                in.list("concepts").stream()
                        .map(c -> new Concept(c.text("id"), c.text("id"), c.number("weight"), c.texts("any")))
                        .toList(),
                List.of(),
                in.list("anchors").stream()
                        .map(a -> new Anchor(a.whole("concepts"), a.whole("level")))
                        .toList(),
                Map.of(),
                in.list("groups").stream()
                        .map(g -> new ConceptGroup("g", "g", g.texts("concepts"), g.whole("at-most")))
                        .toList(),
                in.list("gates").stream()
                        .map(g -> new Gate(g.texts("concepts"), g.number("at-most")))
                        .toList());
    }

    /** By the rules themselves where a share of the peers' terms is given, else by the whole scorer. */
    static Map<String, Object> status(Formulas.Input in) {
        if (!in.has("peers-share")) {
            return content(in);
        }
        double share = in.number("peers-share");
        Reading.Verdict alone = new StatusRules(TextFormulas.ENGLISH, 5)
                .judge(TextFormulas.guarded(in.text("text"), ""), Evidence.NONE, 100);
        Reading.Verdict verdict = StatusRules.besideOthers(alone, new PeerEvidence(12, 1, 10, share, share, 0));
        return Formulas.values("status", verdict.status(), "reason", verdict.reason());
    }

    static Map<String, Object> section(Formulas.Input in) {
        SectionRule rule = new SectionRule(Samples.rubric());
        String section = in.text("section");
        return Formulas.values(
                "score", rule.combine(section, in.orNull("content"), in.orNull("communication")),
                "weight", rule.weight(section));
    }

    static Map<String, Object> ratings(Formulas.Input in) {
        Rating[] ratings = in.list("ratings").stream()
                .map(r -> new Rating(r.number("value"), r.orNull("of"), r.text("by")))
                .toArray(Rating[]::new);
        Answer answer = Samples.answer("q", "Technical", "", ratings);
        return Formulas.values(
                "mean", Ratings.mean(answer), "raters", Ratings.raters(answer).size());
    }

    static Map<String, Object> confidence(Formulas.Input in) {
        return Formulas.values(
                "confidence", new AnswerConfidence(Samples.rubric()).of(in.number("score"), calibrated(in)));
    }

    static @Nullable Calibrated calibrated(Formulas.Input in) {
        return in.has("answer-error")
                ? new Calibrated("c", 0, in.number("score"), in.number("answer-error"), in.orNull("candidate-error"))
                : null;
    }
}
