package dev.shortlist.cli;

import dev.shortlist.agreement.Interval;
import dev.shortlist.evaluation.Evaluation;
import dev.shortlist.evaluation.Figure;
import dev.shortlist.evaluation.RatedAnswers;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The agreement of scores and ratings as one JSON object; {@code src/docs/evaluation.md} lists its members. */
final class EvaluateJson {
    private EvaluateJson() {}

    static void print(Evaluation evaluation, PrintWriter out) {
        out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(members(evaluation)));
    }

    private static Map<String, @Nullable Object> members(Evaluation evaluation) {
        RatedAnswers answers = evaluation.answers();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("format", 1);
        members.put("source", answers.source());
        members.put("score", answers.column().column());
        members.put("answers", answers.size());
        members.put("questions", answers.questions());
        members.put("candidates", answers.candidates());
        Map<String, Long> leftOut = new LinkedHashMap<>();
        answers.leftOut().forEach((why, count) -> leftOut.put(why.name().toLowerCase(Locale.ROOT), count));
        members.put("left_out", leftOut);
        members.put("not_scored_by_status", answers.notScored());
        members.put("rated_more_than_once", answers.ratedTwice());
        members.put("scores_are_the_ratings", answers.sameAsRated());
        members.put("questions_within", evaluation.questionsWithin());
        members.put("kappa_levels", evaluation.levels());
        members.put("kappa_levels_of_the_ratings", evaluation.levelsOfTheRatings());
        members.put("auc_cut", evaluation.cut() / 100);
        members.put("auc_answers_at_or_over_the_cut", evaluation.high());
        members.put("draws", evaluation.resamples());
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        evaluation.figures().forEach(f -> figures.put(f.measure().member(), figure(f)));
        members.put("figures", figures);
        return members;
    }

    private static Map<String, @Nullable Object> figure(Figure figure) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("value", boxed(figure.value()));
        members.put("low", figure.interval().map(Interval::low).orElse(null));
        members.put("high", figure.interval().map(Interval::high).orElse(null));
        members.put("length_only", boxed(figure.lengthOnly()));
        members.put("mean_only", boxed(figure.meanOnly()));
        return members;
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isEmpty() ? null : Double.valueOf(value.getAsDouble());
    }
}
