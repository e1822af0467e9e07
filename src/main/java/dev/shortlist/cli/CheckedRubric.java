package dev.shortlist.cli;

import dev.shortlist.authoring.Remark;
import dev.shortlist.settings.InspectedRubric;
import java.util.List;

/**
 * A rubric and what there is to say about it.
 *
 * @param inspected with what it is refused for
 * @param remarks what its author should look at; none where it is refused
 */
record CheckedRubric(InspectedRubric inspected, List<Remark> remarks) {
    CheckedRubric {
        remarks = List.copyOf(remarks);
    }
}
