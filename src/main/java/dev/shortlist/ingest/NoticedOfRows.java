package dev.shortlist.ingest;

import dev.shortlist.interview.AnswerRow;
import dev.shortlist.interview.Notice;
import dev.shortlist.tabular.Caution;
import dev.shortlist.tabular.FileNotes;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is noticed of a candidate's rows is of interest to whoever looks after the file, too. */
final class NoticedOfRows {
    private NoticedOfRows() {}

    /** Counts what was noticed of the answers of a row, each kind once. */
    static void note(List<AnswerRow> answers, FileNotes notes, long record) {
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        for (AnswerRow answer : answers) {
            for (Notice notice : answer.notices()) {
                Caution caution = caution(notice);
                if (caution != null) {
                    cautions.add(caution);
                }
            }
        }
        cautions.forEach(c -> notes.note(c, record));
    }

    private static @Nullable Caution caution(Notice notice) {
        return switch (notice) {
            case DATE_NOT_READ, SUBMISSION_NOT_READ -> Caution.DATE;
            case DURATION_NOT_READ -> Caution.DURATION;
            case INTERVIEW_NOT_FINISHED -> Caution.NOT_FINISHED;
            case CONTROL_CHARACTERS -> Caution.CONTROL;
            case RATING_WITHOUT_SCALE, SEVERAL_NAMES, SEVERAL_DATES, SEVERAL_DURATIONS, CONFLICTING_ANSWERS -> null;
        };
    }
}
