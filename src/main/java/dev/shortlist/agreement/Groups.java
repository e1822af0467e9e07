package dev.shortlist.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Rows that belong together. */
final class Groups {
    private Groups() {}

    /** The row numbers of each group, from 0 and rising; the groups by their number. */
    static List<int[]> rows(int[] groups) {
        TreeMap<Integer, List<Integer>> byGroup = new TreeMap<>();
        for (int row = 0; row < groups.length; row++) {
            byGroup.computeIfAbsent(groups[row], g -> new ArrayList<>()).add(row);
        }
        return byGroup.values().stream()
                .map(rows -> rows.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }
}
