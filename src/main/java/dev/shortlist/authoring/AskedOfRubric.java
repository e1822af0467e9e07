package dev.shortlist.authoring;

import dev.shortlist.authoring.AskedCounts.OfRubric;
import dev.shortlist.authoring.Remark.Kind;
import dev.shortlist.rubric.Dimension;
import dev.shortlist.rubric.Nearest;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.scoring.TextAnalyzer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A rubric beside what the interviews of an export were asked. */
final class AskedOfRubric {
    /** Of a question's or section's name, what is shown. */
    private static final int LONGEST = 80;

    private final Rubric rubric;
    private final OfRubric asked;
    private final TextAnalyzer analyzer;
    private final Remarks remarks;
    private final Set<String> sections = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final List<Dimension> unfed = new ArrayList<>();

    AskedOfRubric(Rubric rubric, OfRubric asked, TextAnalyzer analyzer, Remarks remarks) {
        this.rubric = rubric;
        this.asked = asked;
        this.analyzer = analyzer;
        this.remarks = remarks;
        sections.addAll(asked.sections().keySet());
    }

    void check() {
        if (sections.isEmpty()) {
            return;
        }
        dimensions();
        required();
        mostFirst(asked.sections()).forEach(this::section);
        for (int i = 0; i < rubric.questions().size(); i++) {
            question(rubric.questions().get(i), i);
        }
        NearQuestion near = new NearQuestion(rubric, analyzer);
        mostFirst(asked.unknown()).forEach(e -> unknown(e, near));
    }

    /** Dimensions that have questions, in sections of which the export has none; one without questions is said already. */
    private void dimensions() {
        rubric.dimensions().stream()
                .filter(d -> rubric.questions().stream().anyMatch(q -> d.takes(q.section())))
                .filter(d -> sections.stream().noneMatch(d::takes))
                .forEach(unfed::add);
        boolean nobody = isTooMuch();
        for (Dimension dimension : unfed) {
            List<String> names =
                    dimension.sections().stream().map(String::strip).toList();
            remarks.add(new Remark(
                    Kind.DIMENSION_NOT_ASKED,
                    "dimensions." + dimension.name(),
                    "no answer is in " + NamesAndWeights.sections(names) + ", so that the dimension \""
                            + dimension.name() + "\" has no score" + (nobody ? " and nobody a rank" : "")
                            + meant(names),
                    nobody ? Remark.Weight.NOBODY_SCORED : Remark.Weight.LOOK));
        }
    }

    /** Whether without these dimensions less of the weight is left than anybody must have. */
    private boolean isTooMuch() {
        double all = rubric.dimensions().stream().mapToDouble(Dimension::weight).sum();
        double fed = rubric.dimensions().stream()
                .filter(d -> sections.stream().anyMatch(d::takes))
                .mapToDouble(Dimension::weight)
                .sum();
        return fed < rubric.policy().minimumCoverage() * all;
    }

    private String meant(List<String> names) {
        return hasNone()
                ? ". The export has no sections; with sections: [\"*\"] the dimension takes all answers"
                : Nearest.didYouMean(names, sections);
    }

    private void required() {
        List<String> required = rubric.policy().requiredSections();
        for (int i = 0; i < required.size(); i++) {
            String section = required.get(i).strip();
            if (!sections.contains(section)) {
                remarks.add(
                        Kind.REQUIRED_NOT_ASKED,
                        "policy.requiredSections[" + i + ']',
                        "no answer is in the required section \"" + section + "\", so that nobody has enough evidence"
                                + Nearest.didYouMean(section, sections));
            }
        }
    }

    private void section(Map.Entry<String, Long> section) {
        if (!NamesAndWeights.isTaken(rubric, section.getKey()) && !isMeant(section.getKey())) {
            String where = section.getKey().isEmpty()
                    ? "without a section, which"
                    : "in the section \"" + shown(section.getKey()) + "\", which";
            boolean one = section.getValue() == 1;
            remarks.add(
                    Kind.SECTION_NOT_TAKEN,
                    "dimensions",
                    many(section.getValue(), "answer") + (one ? " is " : " are ") + where
                            + " no dimension takes for its content, so that what " + (one ? "it says" : "they say")
                            + " does not count"
                            + Nearest.didYouMean(section.getKey(), NamesAndWeights.takenWithQuestions(rubric)));
        }
    }

    /** Whether a dimension without answers was said to have meant it: then one slip is the other. */
    private boolean isMeant(String section) {
        return unfed.stream()
                .flatMap(d -> d.sections().stream())
                .anyMatch(s ->
                        hasNone() || !Nearest.didYouMean(s, List.of(section)).isEmpty());
    }

    private boolean hasNone() {
        return sections.size() == 1 && sections.contains("");
    }

    private void question(RubricQuestion question, int number) {
        if (!asked.questions().containsKey(question.id())) {
            remarks.add(
                    Kind.QUESTION_NOT_ASKED,
                    "questions[" + number + ']',
                    "nobody was asked the question \"" + question.id() + '"');
        }
    }

    private void unknown(Map.Entry<String, Long> question, NearQuestion near) {
        RubricQuestion nearest = near.to(question.getKey());
        String words = "no question for \"" + shown(question.getKey()) + "\", asked "
                + (question.getValue() == 1 ? "once" : question.getValue() + " times");
        if (nearest == null) {
            remarks.add(Kind.QUESTION_NOT_KNOWN, "questions", words);
        } else {
            remarks.add(
                    Kind.QUESTION_NOT_KNOWN,
                    "questions[" + rubric.questions().indexOf(nearest) + ']',
                    words + ". Did you mean \"" + nearest.id() + "\"? Then add it there as an alias");
        }
    }

    private static List<Map.Entry<String, Long>> mostFirst(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> e) -> -e.getValue())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    private static String many(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String shown(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + '…';
    }
}
