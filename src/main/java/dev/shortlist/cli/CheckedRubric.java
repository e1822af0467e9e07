package dev.shortlist.cli;

import dev.shortlist.authoring.PastHits;
import dev.shortlist.authoring.Remark;
import dev.shortlist.settings.InspectedRubric;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rubric and what there is to say about it.
 *
 * @param inspected with what it is refused for
 * @param remarks what its author should look at; none where it is refused
 * @param past what past answers hit of it; null where none were given
 */
record CheckedRubric(
        InspectedRubric inspected,
        List<Remark> remarks,
        @Nullable PastHits past) {
    CheckedRubric {
        remarks = List.copyOf(remarks);
    }

    boolean isRefused() {
        return inspected.rubric() == null || remarks.stream().anyMatch(Remark::refuses);
    }
}
