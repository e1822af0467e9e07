package dev.shortlist.workbook;

import java.util.HashSet;
import java.util.List;

/**
 * The score columns of a run: the union over its candidates, in the order in which they are shown.
 *
 * @param dimensions the rubrics' dimensions, each once
 * @param sections the sections as the exports write them, each once; the empty one stands for answers without a section
 */
public record Columns(List<String> dimensions, List<String> sections) {
    public Columns {
        dimensions = distinct(dimensions);
        sections = distinct(sections);
    }

    private static List<String> distinct(List<String> names) {
        if (new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("expected each column once, found one twice in " + names.size());
        }
        return List.copyOf(names);
    }

    /** Where a section stands among the columns, from 0; after all of them where it is none. */
    int place(String section) {
        int place = sections.indexOf(section);
        return place < 0 ? sections.size() : place;
    }

    int size() {
        return dimensions.size() + sections.size();
    }

    /** The first columns only, dimensions before sections. */
    Columns limitedTo(int most) {
        int shown = Math.min(most, dimensions.size());
        return new Columns(dimensions.subList(0, shown), sections.subList(0, Math.min(most - shown, sections.size())));
    }
}
