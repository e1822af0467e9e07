package dev.shortlist.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the exports say about one candidate for one position.
 *
 * @param candidate who
 * @param position the position, as written
 * @param date the day of the interview, the latest where there were several; null when not given or not readable
 * @param dateText the date as written; empty when not given
 * @param durationMinutes the duration in minutes, at least 1; null is "not recorded", never 0
 * @param answers the answers, in the order of the export's sections and numbers
 * @param notices what a reader should know about the data
 */
public record Interview(
        Candidate candidate,
        String position,
        @Nullable LocalDate date,
        String dateText,
        @Nullable Integer durationMinutes,
        List<Answer> answers,
        Set<Notice> notices) {
    public Interview {
        answers = List.copyOf(answers);
        notices = Sets.inOrder(Notice.class, notices);
    }

    /** The same with other answers. */
    public Interview with(List<Answer> others) {
        return new Interview(candidate, position, date, dateText, durationMinutes, others, notices);
    }
}
