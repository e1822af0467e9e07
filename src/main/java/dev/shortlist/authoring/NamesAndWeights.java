package dev.shortlist.authoring;

import dev.shortlist.authoring.Remark.Kind;
import dev.shortlist.rubric.Dimension;
import dev.shortlist.rubric.Nearest;
import dev.shortlist.rubric.Part;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The names of a rubric's dimensions and sections, and the weights of its dimensions: whether they fit each other. */
final class NamesAndWeights {
    private static final String ALL = "*";

    /** How far from 1 the weights may add up: shares of three digits may. */
    private static final double ROUNDED = .001;

    private static final double PERCENT = 100;

    private final Rubric rubric;
    private final Remarks remarks;
    /** The sections of its questions, whatever their case. */
    private final Set<String> asked = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    NamesAndWeights(Rubric rubric, Remarks remarks) {
        this.rubric = rubric;
        this.remarks = remarks;
        rubric.questions().stream().map(q -> q.section().strip()).forEach(asked::add);
    }

    void check() {
        rubric.dimensions().forEach(this::dimension);
        weights();
        sections();
    }

    private void dimension(Dimension dimension) {
        String path = "dimensions." + dimension.name();
        List<String> unknown = unknown(dimension);
        if (asked.stream().noneMatch(dimension::takes)) {
            remarks.add(
                    Kind.DIMENSION_NOT_FED,
                    path,
                    "no question is in " + sections(unknown) + ", so that the dimension \"" + dimension.name()
                            + "\" never has a score" + Nearest.didYouMean(unknown, asked));
            return;
        }
        for (int i = 0; i < dimension.sections().size(); i++) {
            String section = dimension.sections().get(i).strip();
            if (unknown.contains(section)) {
                remarks.add(
                        Kind.SECTION_WITHOUT_QUESTION,
                        path + ".sections[" + i + ']',
                        "the dimension \"" + dimension.name() + "\" takes the section \"" + section
                                + "\", in which no question is" + Nearest.didYouMean(section, asked));
            }
        }
    }

    /** The sections that a dimension names and no question has. */
    private List<String> unknown(Dimension dimension) {
        return dimension.sections().stream()
                .map(String::strip)
                .filter(s -> !s.equals(ALL) && !asked.contains(s))
                .toList();
    }

    static String sections(List<String> names) {
        return (names.size() == 1 ? "the section " : "the sections ")
                + names.stream().map(n -> '"' + n + '"').collect(Collectors.joining(", "));
    }

    private void weights() {
        List<Double> weights =
                rubric.dimensions().stream().map(Dimension::weight).toList();
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        // 40, 30, 30 and 2, 1, 1 are ratios on purpose, and so is what adds up to 100
        boolean ratios =
                weights.stream().allMatch(w -> w == Math.rint(w)) || Math.abs(sum - PERCENT) < PERCENT * ROUNDED;
        if (weights.isEmpty() || ratios || Math.abs(sum - 1) <= ROUNDED) {
            return;
        }
        List<String> shares = new ArrayList<>();
        rubric.dimensions().forEach(d -> shares.add(d.name() + ' ' + number(PERCENT * d.weight() / sum, 1) + " %"));
        remarks.add(
                Kind.WEIGHTS_NOT_ONE,
                "dimensions",
                "the weights add up to " + number(sum, 4) + " and not to 1; what counts is their share of that: "
                        + String.join(", ", shares));
    }

    private static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value)
                .replaceFirst("0+$", "")
                .replaceFirst("\\.$", "");
    }

    private void sections() {
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < rubric.questions().size(); i++) {
            RubricQuestion question = rubric.questions().get(i);
            String section = question.section().strip();
            if (seen.add(section) && !isTaken(rubric, section) && !isMeant(section)) {
                remarks.add(
                        Kind.SECTION_NOT_USED,
                        "questions[" + i + "].section",
                        "no dimension takes the content of the section \"" + section
                                + "\", so that what its answers say does not count"
                                + Nearest.didYouMean(section, takenWithQuestions(rubric)));
            }
        }
    }

    /** Whether a dimension is said to have meant this section: then one slip is the other. */
    private boolean isMeant(String section) {
        return rubric.dimensions().stream()
                .flatMap(d -> unknown(d).stream())
                .anyMatch(u -> !Nearest.didYouMean(u, List.of(section)).isEmpty());
    }

    /** Whether what is said in a section counts. */
    static boolean isTaken(Rubric rubric, String section) {
        return rubric.dimensions().stream()
                .filter(d -> d.part() != Part.COMMUNICATION)
                .anyMatch(d -> d.takes(section));
    }

    /** The sections in which questions are and of which a dimension takes what is said. */
    static Set<String> takenWithQuestions(Rubric rubric) {
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        rubric.sections().stream().filter(s -> isTaken(rubric, s)).forEach(taken::add);
        return taken;
    }
}
