package dev.shortlist.authoring;

import dev.shortlist.rubric.Rubrics;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The skeleton of a rubric for the questions of past interviews: valid as it is, and ready to be filled in. */
public final class RubricDraft {
    /** As long as an id may be. */
    private static final int LONGEST_ID = 60;

    private static final int MINIMUM_ANSWERS = 3;

    private final PastQuestions past;
    private final Predicate<String> refusedQuestion;
    private final Predicate<String> refusedName;
    private final StringBuilder yaml = new StringBuilder();
    private final Set<String> ids = new HashSet<>();

    /**
     * A draft.
     *
     * @param refusedQuestion whether a rubric may not hold a question
     * @param refusedName whether a rubric may not hold the name of a dimension
     */
    public RubricDraft(PastQuestions past, Predicate<String> refusedQuestion, Predicate<String> refusedName) {
        this.past = past;
        this.refusedQuestion = refusedQuestion;
        this.refusedName = refusedName;
    }

    /**
     * The rubric as YAML.
     *
     * @param id the rubric's id; empty to take the position's name
     * @return empty where there is no question to draft one from
     */
    public String yaml(String id) {
        List<PastQuestion> all = past.questions();
        List<PastQuestion> questions = all.stream()
                .filter(q -> q.wordings().stream().noneMatch(refusedQuestion))
                .toList();
        if (questions.isEmpty()) {
            return "";
        }
        List<String> positions = past.positions().isEmpty() ? List.of("*") : past.positions();
        line("# A draft from " + past.interviews() + (past.interviews() == 1 ? " interview" : " interviews")
                + ". It is valid as it is; until concepts or a model answer are filled in, only how an");
        line("# answer is told is scored. src/docs/rubrics.md explains every key; then: shortlist rubric check FILE");
        if (questions.size() < all.size()) {
            line("# Left out: " + (all.size() - questions.size())
                    + " that ask who the candidate is. No interview is scored by that.");
        }
        line("");
        line("id: " + quoted(id.isEmpty() ? slug(positions.get(0), "draft") : id));
        line("version: 1");
        line("positions: " + list(positions));
        dimensions(questions);
        line("bands:  {Excellent: 85, Good: 70, Acceptable: 55, Below Average: 40, Poor: 0}");
        line("policy: {strongHire: 85, hire: 70, hold: 55, minimumCoverage: 0.70, minimumScoredAnswers: "
                + Math.min(MINIMUM_ANSWERS, questions.size()) + "}");
        line("");
        line("questions:");
        Set<String> shared = sharedIds(questions);
        questions.forEach(q -> question(q, shared));
        return yaml.toString();
    }

    private void dimensions(List<PastQuestion> questions) {
        Map<String, String> sections = new LinkedHashMap<>();
        questions.forEach(q -> sections.putIfAbsent(q.section().toLowerCase(Locale.ROOT), q.section()));
        line("");
        line("# Equal weights; where yours are not equal, add weightRationale: why.");
        line("dimensions:");
        Set<String> names = new HashSet<>(Set.of("communication"));
        int number = 0;
        for (String section : sections.values()) {
            number++;
            String name = slug(section, "section-" + number);
            name = refusedName.test(name) || !names.add(name) ? "section-" + number : name;
            line("  " + name + ": {weight: 1, sections: [" + quoted(section) + "], part: answer}");
        }
        line("  communication: {weight: 1, sections: [\"*\"], part: communication}");
        line("");
    }

    /** Ids that exports gave to more than one question: they tell none of them. */
    private static Set<String> sharedIds(List<PastQuestion> questions) {
        Set<String> seen = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (PastQuestion question : questions) {
            question.ids().stream().map(Rubrics::normal).distinct().forEach(id -> {
                if (!seen.add(id)) {
                    shared.add(id);
                }
            });
        }
        return shared;
    }

    private void question(PastQuestion question, Set<String> shared) {
        List<String> wordings = distinct(question.wordings());
        String text = wordings.isEmpty() ? question.ids().get(0) : wordings.get(0);
        line("");
        line("  - id: " + quoted(id(question, text, shared)));
        line("    text: " + quoted(text));
        if (wordings.isEmpty()) {
            line("    # exports had only this id: write the question's words here");
        }
        if (wordings.size() > 1) {
            line("    aliases: " + list(wordings.subList(1, wordings.size())));
        }
        line("    section: " + quoted(question.section()));
        line("    # To be filled in; " + question.answers() + (question.answers() == 1 ? " answer" : " answers")
                + " so far. Take away the # and write your own words:");
        line("    # reference:");
        line("    #   - \"A good answer in the words that a good candidate would use.\"");
        line("    # concepts:");
        line(
                "    #   - {id: first-point, label: \"what a recruiter reads\", any: [\"two words\", \"another way to say it\"]}");
        line(
                "    #   - {id: second-point, label: \"what a recruiter reads\", any: [\"two words\", \"another way to say it\"]}");
        line(
                "    #   - {id: third-point, label: \"what a recruiter reads\", any: [\"two words\", \"another way to say it\"]}");
        line("    # anchors: [[1, 3], [2, 5]]");
        List<String> terms = question.terms().shared();
        if (!terms.isEmpty()) {
            line("    # candidates' words, each of at least " + SharedTerms.CANDIDATES
                    + " candidates (how many answers); delete before you pass this file on:");
            line("    #   " + String.join(", ", terms));
        }
    }

    /** Of wordings that are looked for as one, the most frequent. */
    private static List<String> distinct(List<String> wordings) {
        Map<String, String> byNormal = new LinkedHashMap<>();
        wordings.forEach(w -> byNormal.putIfAbsent(Rubrics.normal(w), w));
        return new ArrayList<>(byNormal.values());
    }

    /** The export's own id where it is one, else the first words of the question. */
    private String id(PastQuestion question, String text, Set<String> shared) {
        String own = question.ids().stream()
                .filter(i -> !shared.contains(Rubrics.normal(i)))
                .filter(i -> i.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,79}"))
                .findFirst()
                .orElseGet(() -> slug(text, "question"));
        String id = own;
        for (int i = 2; !ids.add(Rubrics.normal(id)); i++) {
            id = own + '-' + i;
        }
        return id;
    }

    private static String slug(String text, String otherwise) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() <= LONGEST_ID
                ? plain
                : plain.substring(0, LONGEST_ID).replaceAll("-[^-]*$", "");
        String slug = cut.replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? otherwise : slug;
    }

    private static String list(List<String> texts) {
        return "[" + String.join(", ", texts.stream().map(RubricDraft::quoted).toList()) + "]";
    }

    /** In double quotes, with escapes for all that is not printable or could be read as more than text. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (isPlain(c)) {
                quoted.appendCodePoint(c);
            } else if (Character.getType(c) == Character.SURROGATE) {
                quoted.append('\ufffd'); // half a character is none
            } else {
                quoted.append(String.format(Locale.ROOT, "\\U%08X", c));
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }
}
