package dev.shortlist.workbook;

import dev.shortlist.recommendation.Reason;

/** A reason as JSON: its type, then its values. */
final class ReasonJson {
    private ReasonJson() {}

    /** Java 17 has no switch over types; a test holds this to every reason there is. */
    static void write(JsonFields json, Reason reason) {
        json.text("type", JsonFields.typeName(reason.getClass()));
        if (reason instanceof Reason.Contribution r) {
            contribution(json, r);
        } else if (reason instanceof Reason.DimensionNotScored r) {
            json.text("dimension", r.dimension()).ratio("weight", r.weight());
        } else if (reason instanceof Reason.MostOfOneAnswer r) {
            json.text("question", r.question())
                    .text("section", r.section())
                    .score("points", r.points())
                    .score("overall", r.overall())
                    .ratio("share", r.share());
        } else if (reason instanceof Reason.QuestionsWithoutRubric r) {
            json.whole("without", r.without()).whole("asked", r.asked());
        } else if (reason instanceof Reason.ClassifiedBy r) {
            classified(json, r);
        } else if (reason instanceof Reason.MustHaveNotMet r) {
            mustHave(json, r);
        } else if (reason instanceof Reason.NoRubric r) {
            json.text("position", r.position());
        } else if (reason instanceof Reason.TooFewDimensions r) {
            json.ratio("weight_scored", r.weightScored()).ratio("minimum", r.minimum());
        } else if (reason instanceof Reason.CoverageTooLow r) {
            json.ratio("coverage", r.coverage()).ratio("minimum", r.minimum());
        } else if (reason instanceof Reason.TooFewAnswers r) {
            json.whole("scored", r.scored()).whole("minimum", r.minimum());
        } else if (reason instanceof Reason.SectionMissing r) {
            json.text("section", r.section());
        } else if (reason instanceof Reason.WouldChange r) {
            wouldChange(json, r);
        } else if (reason instanceof Reason.WouldStay r) {
            wouldStay(json, r);
        } else if (reason instanceof Reason.WouldSuffice r) {
            json.text("question", r.question()).text("section", r.section());
        } else if (reason instanceof Reason.NoneWouldSuffice r) {
            json.whole("open", r.open()).flag("all_together", r.allTogether());
        } else if (!(reason instanceof Reason.ScaleUnknown)) {
            throw new IllegalArgumentException("expected a known reason, found " + reason.getClass());
        }
    }

    private static void contribution(JsonFields json, Reason.Contribution r) {
        json.text("dimension", r.dimension())
                .score("score", r.score())
                .ratio("share", r.share())
                .score("points", r.points());
    }

    private static void classified(JsonFields json, Reason.ClassifiedBy r) {
        json.score("overall", r.overall())
                .constant("by", r.by())
                .score("cut", r.cut())
                .score("next_cut", r.nextCut());
    }

    private static void mustHave(JsonFields json, Reason.MustHaveNotMet r) {
        json.text("dimension", r.dimension())
                .score("score", r.score())
                .score("at_least", r.atLeast())
                .constant("without", r.without());
    }

    private static void wouldChange(JsonFields json, Reason.WouldChange r) {
        json.text("question", r.question())
                .text("section", r.section())
                .score("score", r.score())
                .score("overall", r.overall())
                .constant("becomes", r.becomes());
    }

    private static void wouldStay(JsonFields json, Reason.WouldStay r) {
        json.text("question", r.question())
                .text("section", r.section())
                .score("score", r.score())
                .score("from", r.from())
                .score("overall", r.overall())
                .constant("stays", r.stays());
    }
}
