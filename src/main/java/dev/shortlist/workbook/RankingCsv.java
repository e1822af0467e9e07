package dev.shortlist.workbook;

import dev.shortlist.interview.Candidate;
import dev.shortlist.ranking.Standing;
import dev.shortlist.recommendation.Decision;
import dev.shortlist.recommendation.Recommendation;
import dev.shortlist.recommendation.State;
import dev.shortlist.scoring.Scorecard;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code ranking.csv}: a row per candidate, not ranked ones after the ranked, without a rank. Safe for use by several threads. */
public final class RankingCsv {
    private static final List<String> BEFORE = List.of(
            "rank",
            "candidate_id",
            "candidate_name",
            "position",
            "overall",
            "band",
            "recommendation",
            "confidence",
            "state",
            "stability",
            "interval_low",
            "interval_high",
            "points_to_cut",
            "rank_best",
            "rank_worst",
            "percentile");
    private static final List<String> AFTER = List.of("coverage", "answers_scored", "review", "report");

    private final ScoreColumns scores;

    public RankingCsv(Columns columns) {
        this.scores = new ScoreColumns(
                columns, Stream.concat(BEFORE.stream(), AFTER.stream()).toList());
    }

    /** The first line, byte order mark and line end included. */
    public String header() {
        return CsvRows.BOM
                + new CsvRows()
                        .texts(BEFORE)
                        .texts(scores.headers())
                        .texts(AFTER)
                        .endRow();
    }

    /** The candidate's row, line end included. */
    public String rows(RankedCandidate candidate) {
        CsvRows row = new CsvRows();
        who(row, candidate);
        outcome(row, candidate);
        scores.scores(candidate.scorecard()).forEach(row::score);
        return row.percent(candidate.scorecard().coverage())
                .whole(candidate.scorecard().answersScored())
                .names(candidate.assessment().decision().reviews())
                .text(candidate.report())
                .endRow()
                .toString();
    }

    private static void who(CsvRows row, RankedCandidate candidate) {
        Candidate who = candidate.interview().candidate();
        Standing standing = candidate.overall();
        row.whole(standing == null ? null : standing.rank())
                .text(who.id())
                .text(who.name())
                .text(candidate.interview().position());
    }

    private static void outcome(CsvRows row, RankedCandidate candidate) {
        Scorecard card = candidate.scorecard();
        Decision decision = candidate.assessment().decision();
        Standing standing = candidate.overall();
        row.score(card.overall())
                .text(candidate.band())
                .text(recommendation(decision.recommendation()))
                .percent(decision.confidence())
                .text(state(decision.state()))
                .percent(decision.stability())
                .score(card.intervalLow())
                .score(card.intervalHigh())
                .score(decision.pointsToCutOff())
                .whole(standing == null ? null : standing.best())
                .whole(standing == null ? null : standing.worst())
                .score(standing == null ? null : standing.percentile());
    }

    /** Empty where there is a score and no class. */
    private static String recommendation(Recommendation recommendation) {
        return recommendation == Recommendation.NEEDS_CALIBRATION ? "" : recommendation.name();
    }

    /** As a program reads it. */
    static String state(@Nullable State state) {
        return state == null ? "" : state.name().toLowerCase(Locale.ROOT);
    }
}
