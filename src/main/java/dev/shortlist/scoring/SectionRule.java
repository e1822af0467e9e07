package dev.shortlist.scoring;

import dev.shortlist.rubric.Dimension;
import dev.shortlist.rubric.Part;
import dev.shortlist.rubric.Rubric;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What counts in a section, and how much it weighs.
 *
 * <p>Technical, System Design and every section from which a dimension of the rubric takes content: content alone. All
 * others: .6 content and .4 communication. Communication alone where content was not scored. Screening and Wrap Up
 * weigh half.
 */
final class SectionRule {
    private static final double CONTENT_SHARE = .6;
    private static final double HALF = .5;
    private static final Set<String> LIGHT = Set.of("screening", "wrap up");

    private final Set<String> contentOnly = new HashSet<>(Set.of("technical", "system design"));

    SectionRule(Rubric rubric) {
        rubric.dimensions().stream()
                .filter(d -> d.part() == Part.CONTENT)
                .map(Dimension::sections)
                .forEach(sections -> sections.forEach(s -> contentOnly.add(normal(s))));
    }

    /** 1, or .5 for Screening and Wrap Up. */
    double weight(String section) {
        return LIGHT.contains(normal(section)) ? HALF : 1;
    }

    /** The two sub-scores together, 0 to 100; null where neither was scored. */
    @Nullable
    Double combine(String section, @Nullable Double content, @Nullable Double communication) {
        if (content == null || communication == null) {
            return content == null ? communication : content;
        }
        return contentOnly.contains(normal(section))
                ? content
                : Double.valueOf(CONTENT_SHARE * content + (1 - CONTENT_SHARE) * communication);
    }

    /** Case, hyphens and spaces apart: "Wrap-Up" is "wrap up". */
    static String normal(String section) {
        return section.replace('-', ' ').replace('_', ' ').strip().toLowerCase(Locale.ROOT);
    }
}
