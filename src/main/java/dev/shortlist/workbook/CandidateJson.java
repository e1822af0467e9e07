package dev.shortlist.workbook;

import dev.shortlist.interview.Interview;
import dev.shortlist.ranking.Standing;
import dev.shortlist.recommendation.Decision;
import dev.shortlist.recommendation.Recommendation;
import dev.shortlist.scoring.DimensionScore;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.SectionScore;
import java.io.StringWriter;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * {@code candidates.jsonl}: an object per candidate with everything its report says.
 * Offsets count UTF-16 code units from 0. Safe for use by several threads.
 */
public final class CandidateJson {
    private final JsonFactory factory = new JsonFactory();

    /** The candidate's line, line end included. */
    public String rows(RankedCandidate candidate) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            write(new JsonFields(json), candidate);
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void write(JsonFields json, RankedCandidate candidate) {
        Scorecard card = candidate.scorecard();
        who(json, card.interview());
        json.object("rubric", card, c -> json.text("id", c.rubricId()).whole("version", c.rubricVersion()));
        outcome(json, candidate);
        decision(json, candidate.assessment().decision());
        json.objects("dimensions", card.dimensions(), d -> dimension(json, d, candidate));
        json.objects("sections", card.sections(), s -> section(json, s));
        json.ratio("coverage", card.coverage()).whole("answers_scored", card.answersScored());
        json.object("standing_overall", candidate.overall(), s -> standing(json, s));
        json.object("standing_in_position", candidate.inPosition(), s -> standing(json, s));
        json.text("report", candidate.report());
        json.objects("answers", card.answers(), a -> AnswerJson.write(json, a, candidate));
    }

    private static void who(JsonFields json, Interview interview) {
        LocalDate date = interview.date();
        json.text("candidate_id", interview.candidate().id())
                .text("candidate_name", interview.candidate().name())
                .text("position", interview.position())
                .text("interview_date", date == null ? null : date.toString())
                .text("interview_date_as_written", interview.dateText())
                .whole("duration_minutes", interview.durationMinutes())
                .constants("notices", interview.notices());
    }

    private static void outcome(JsonFields json, RankedCandidate candidate) {
        Scorecard card = candidate.scorecard();
        json.score("overall", card.overall())
                .text("band", candidate.band(card.overall()))
                .score("interval_low", card.intervalLow())
                .score("interval_high", card.intervalHigh())
                .plain("standard_error", card.standardError());
    }

    private static void decision(JsonFields json, Decision decision) {
        boolean stated = decision.recommendation() != Recommendation.NEEDS_CALIBRATION;
        json.constant("recommendation", stated ? decision.recommendation() : null)
                .text("state", decision.state() == null ? null : RankingCsv.state(decision.state()))
                .ratio("stability", decision.stability())
                .ratio("confidence", decision.confidence())
                .score("points_to_cut", decision.pointsToCutOff())
                .constants("reviews", decision.reviews())
                .objects("reasons", decision.reasons(), r -> ReasonJson.write(json, r));
    }

    private static void dimension(JsonFields json, DimensionScore dimension, RankedCandidate candidate) {
        Double score = dimension.score();
        json.text("name", dimension.name())
                .ratio("weight", dimension.weight())
                .ratio("share", dimension.share())
                .score("score", score)
                .text("band", candidate.band(score))
                .whole("scored", dimension.scored())
                .whole("asked", dimension.asked());
    }

    private static void section(JsonFields json, SectionScore section) {
        json.text("section", section.section())
                .score("score", section.score())
                .whole("scored", section.scored())
                .whole("asked", section.asked());
    }

    private static void standing(JsonFields json, Standing standing) {
        json.whole("rank", standing.rank())
                .whole("best", standing.best())
                .whole("worst", standing.worst())
                .score("percentile", standing.percentile())
                .whole("of", standing.of());
    }
}
