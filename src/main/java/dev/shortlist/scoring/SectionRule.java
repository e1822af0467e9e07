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
 * others: .6 content and .4 communication. An answer without content has no score, however it is told. Screening and Wrap Up
 * weigh half.
 */
final class SectionRule {
    static final double CONTENT_SHARE = .6;
    static final double COMMUNICATION_SHARE = .4;
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

    /** What counts in a section. */
    ScoreRule of(String section) {
        return contentOnly.contains(normal(section)) ? ScoreRule.CONTENT : ScoreRule.CONTENT_AND_COMMUNICATION;
    }

    /** The two sub-scores together, 0 to 100; null where content was not scored. */
    @Nullable
    Double combine(String section, @Nullable Double content, @Nullable Double communication) {
        return content == null || communication == null
                ? content
                : Double.valueOf(mean(section, content, communication));
    }

    /** The mean of something of content and the same of communication, by their weights in a section. */
    double mean(String section, double content, double communication) {
        return of(section) == ScoreRule.CONTENT
                ? content
                : CONTENT_SHARE * content + COMMUNICATION_SHARE * communication;
    }

    /** Case, hyphens and spaces apart: "Wrap-Up" is "wrap up". */
    static String normal(String section) {
        return section.replace('-', ' ').replace('_', ' ').strip().toLowerCase(Locale.ROOT);
    }
}
