package dev.shortlist.cli;

import dev.shortlist.authoring.PastHits;
import dev.shortlist.authoring.QuestionHits;
import dev.shortlist.authoring.QuestionHits.ConceptHits;
import dev.shortlist.authoring.QuestionHits.WordingHits;
import dev.shortlist.authoring.UnknownQuestion;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What past answers hit of a rubric, in counts; no candidate's words are in it. */
final class PastHitsReport {
    private static final int LONGEST = 80;
    private static final int WIDTH = 110;

    private PastHitsReport() {}

    /**
     * For people.
     *
     * @param line the line of a place in the rubric
     */
    static void text(PastHits past, ToIntFunction<String> line, PrintWriter out) {
        List<QuestionHits> questions = past.questions();
        long answers = questions.stream().mapToLong(QuestionHits::answers).sum();
        out.println("  Against " + Plain.count(past.interviews(), "interview") + " with "
                + Plain.count(answers, "answer") + " to its questions:");
        for (QuestionHits question : questions) {
            if (question.answers() == 0) {
                out.println("  line " + line.applyAsInt(question.path()) + ": " + question.id() + ": never asked");
            } else {
                question(question, line, out);
            }
        }
        for (UnknownQuestion unknown : past.unknown()) {
            String nearest = unknown.nearest();
            out.println("  not in the rubric: \"" + Plain.text(unknown.question(), LONGEST) + "\", "
                    + Plain.count(unknown.answers(), "answer") + "; "
                    + (nearest == null ? "nothing near" : "nearest is " + nearest));
        }
    }

    private static void question(QuestionHits question, ToIntFunction<String> line, PrintWriter out) {
        out.println("  line " + line.applyAsInt(question.path()) + ": " + question.id() + ": "
                + Plain.count(question.answers(), "answer") + levels(question.levels()));
        for (ConceptHits concept : question.concepts()) {
            String note = concept.hits() == 0
                    ? "; no answer hits it"
                    : concept.hits() == question.answers() ? "; every answer hits it, so it tells none apart" : "";
            out.println(String.format(
                    Locale.ROOT,
                    "    %-28s %d of %d (%d %%)%s",
                    concept.id(),
                    concept.hits(),
                    question.answers(),
                    Math.round(100.0 * concept.hits() / question.answers()),
                    note));
            wordings(concept).forEach(w -> out.println("      " + Plain.line(w)));
        }
    }

    /** Each wording with how many answers hit it, in the rubric's order; a part of the concept begins a line. */
    private static List<String> wordings(ConceptHits concept) {
        List<String> lines = new ArrayList<>();
        int part = -1;
        for (WordingHits wording : concept.wordings()) {
            String one = '"' + Plain.text(wording.wording(), LONGEST) + "\" " + wording.hits();
            int last = lines.size() - 1;
            if (wording.part() != part || lines.get(last).length() + one.length() > WIDTH) {
                lines.add(one);
            } else {
                lines.set(last, lines.get(last) + ", " + one);
            }
            part = wording.part();
        }
        return lines;
    }

    private static String levels(List<Long> levels) {
        if (levels.isEmpty()) {
            return "; it has no concepts";
        }
        List<String> each = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            each.add((i + 1) + ": " + levels.get(i));
        }
        return "; levels " + String.join(", ", each);
    }

    /**
     * For programs.
     *
     * @param line the line of a place in the rubric
     */
    static Map<String, @Nullable Object> json(PastHits past, ToIntFunction<String> line) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("interviews", past.interviews());
        members.put(
                "questions",
                past.questions().stream().map(q -> question(q, line)).toList());
        members.put(
                "not_in_the_rubric",
                past.unknown().stream().map(PastHitsReport::unknown).toList());
        return members;
    }

    private static Map<String, Object> question(QuestionHits question, ToIntFunction<String> line) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("path", question.path());
        members.put("id", question.id());
        members.put("answers", question.answers());
        members.put("levels", question.levels());
        List<Map<String, Object>> concepts = new ArrayList<>();
        for (ConceptHits concept : question.concepts()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("path", concept.path());
            one.put("id", concept.id());
            one.put("hits", concept.hits());
            one.put(
                    "wordings",
                    concept.wordings().stream().map(w -> wording(w, line)).toList());
            concepts.add(one);
        }
        members.put("concepts", concepts);
        return members;
    }

    private static Map<String, Object> wording(WordingHits wording, ToIntFunction<String> line) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("path", wording.path());
        members.put("line", line.applyAsInt(wording.path()));
        members.put("wording", wording.wording());
        members.put("hits", wording.hits());
        return members;
    }

    private static Map<String, @Nullable Object> unknown(UnknownQuestion question) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("question", question.question());
        members.put("answers", question.answers());
        members.put("nearest", question.nearest());
        return members;
    }
}
