package dev.shortlist.scoring;

import dev.shortlist.interview.Interview;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An interview with all its scores.
 *
 * @param interview the interview as exported
 * @param rubricId the rubric it was scored by
 * @param rubricVersion that rubric's version
 * @param answers a score per answer of the interview, in its order
 * @param dimensions a score per dimension, in the rubric's order
 * @param sections a score per section, in the interview's order
 * @param overall 0 to 100, rounded half to even to one decimal; null when nothing could be scored
 * @param standardError of the overall score, in points; null when that is
 * @param intervalLow the lower end of the 80 % interval, 0 to 100; null when {@code overall} is
 * @param intervalHigh the upper end
 * @param coverage the share of the interview's weight that was scored, 0 to 1
 * @param answersScored how many answers have a score
 */
public record Scorecard(
        Interview interview,
        String rubricId,
        int rubricVersion,
        List<AnswerScore> answers,
        List<DimensionScore> dimensions,
        List<SectionScore> sections,
        @Nullable Double overall,
        @Nullable Double standardError,
        @Nullable Double intervalLow,
        @Nullable Double intervalHigh,
        double coverage,
        int answersScored) {
    public Scorecard {
        answers = List.copyOf(answers);
        dimensions = List.copyOf(dimensions);
        sections = List.copyOf(sections);
    }

    /** The same without an overall score: too little was scored to say one. */
    public Scorecard withoutOverall() {
        return new Scorecard(
                interview,
                rubricId,
                rubricVersion,
                answers,
                dimensions,
                sections,
                null,
                null,
                null,
                null,
                coverage,
                answersScored);
    }

    /** The same of the interview in another form. */
    public Scorecard of(Interview other) {
        return new Scorecard(
                other,
                rubricId,
                rubricVersion,
                answers,
                dimensions,
                sections,
                overall,
                standardError,
                intervalLow,
                intervalHigh,
                coverage,
                answersScored);
    }
}
