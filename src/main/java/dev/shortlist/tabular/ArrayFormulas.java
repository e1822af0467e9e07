package dev.shortlist.tabular;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ranges that formulas fill beyond their own cell: values without a formula beside them that yet are of one. */
final class ArrayFormulas {
    private static final int MOST = 1_000;

    private final List<Range> ranges = new ArrayList<>();

    private record Range(Place from, Place to) {}

    /** Takes down a formula's range, {@code A1:B3}; null where it has none. */
    void add(@Nullable String reference) throws ExportFault {
        if (reference == null) {
            return;
        }
        int colon = reference.indexOf(':');
        Place from = Place.of(colon < 0 ? reference : reference.substring(0, colon));
        ranges.add(new Range(from, colon < 0 ? from : Place.of(reference.substring(colon + 1))));
        if (ranges.size() > MOST) {
            throw Xml.damaged();
        }
    }

    /** Forgets the ranges that end above a row. */
    void forgetAbove(long row) {
        ranges.removeIf(r -> r.to.row() < row);
    }

    /** Whether a formula fills this cell, of a row from 1 and a column from 0. */
    boolean fill(long row, int column) {
        for (Range range : ranges) {
            if (row >= range.from.row()
                    && row <= range.to.row()
                    && column >= range.from.column()
                    && column <= range.to.column()) {
                return true;
            }
        }
        return false;
    }
}
