package dev.shortlist.interview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What becomes of rows, of which each may hold several answers: a row that gave one answer is taken; else it is set aside
 * if an answer of it was, and else it repeats others.
 */
final class RowOutcomes {
    private final Set<SourceLocation> taken = new HashSet<>();
    private final Set<SourceLocation> repeated = new HashSet<>();
    private final List<SetAside> setAside = new ArrayList<>();

    void take(AnswerRow row) {
        taken.add(row.location());
    }

    void ignore(AnswerRow row) {
        repeated.add(row.location());
    }

    void setAside(SetAside conflict) {
        setAside.add(conflict);
    }

    /** What was set aside: the first of each row that gave nothing stands for the row, the others for answers of it. */
    List<SetAside> conflicts() {
        Set<SourceLocation> counted = new HashSet<>(taken);
        List<SetAside> conflicts = new ArrayList<>();
        for (SetAside one : setAside) {
            conflicts.add(counted.add(one.location()) ? one : one.ofCell());
        }
        return conflicts;
    }

    RowAccount account() {
        RowAccount account = new RowAccount();
        taken.forEach(account::take);
        Set<SourceLocation> elsewhere = new HashSet<>(taken);
        setAside.forEach(s -> elsewhere.add(s.location()));
        repeated.stream().filter(r -> !elsewhere.contains(r)).forEach(account::ignore);
        return account;
    }
}
