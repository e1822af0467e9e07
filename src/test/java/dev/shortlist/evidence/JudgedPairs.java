package dev.shortlist.evidence;

import dev.shortlist.interview.Answer;
import dev.shortlist.interview.Candidate;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Interview;
import dev.shortlist.interview.Question;
import dev.shortlist.language.Language;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.scoring.ConceptFinding;
import dev.shortlist.scoring.Evidence;
import dev.shortlist.scoring.InterviewScorer;
import dev.shortlist.scoring.ScoringPolicy;
import dev.shortlist.settings.RubricFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pairs of an answer and a concept or red flag of its question, each judged by reading: does the answer say so? The answers
 * are the sample's and 399 others that were written from the question and a persona alone, without a look at the wordings;
 * who judged saw answers and labels, and no wordings. The two held-out parts were written by other hands, and looked at once,
 * when the wordings were finished. "Near miss" are answers that use the words of the matter and say something else: that
 * somebody else did it, or another matter. They are a deception, and a limit of what wordings can tell.
 */
public final class JudgedPairs {
    private static final Path FOLDER = Path.of("src/test/resources/dev/shortlist/evidence");
    private static final ScoringPolicy POLICY = new ScoringPolicy(ScoringPolicy.Source.TEXT, false, false, 1, 1, 5);

    static final List<String> PARTS = List.of("development", "held-out", "held-out-2", "near-miss");

    private final List<Pair> pairs = new ArrayList<>();

    /**
     * A judgement beside what the scorer finds.
     *
     * @param saysSo what a reader says
     * @param found what the scorer says
     * @param quote what it quotes; empty where it finds nothing
     */
    record Pair(
            String part,
            String answer,
            String question,
            String concept,
            String label,
            boolean redFlag,
            boolean saysSo,
            String why,
            boolean found,
            String quote) {}

    /**
     * How good matches are.
     *
     * @param precision the share of what was found that readers say is there, 0 to 1
     * @param recall the share of what readers say is there that was found, 0 to 1
     */
    record Figures(int pairs, double precision, double recall) {}

    private JudgedPairs() {}

    /** Scores all answers by the shipped rubrics. */
    static JudgedPairs read() throws IOException {
        List<String[]> judged;
        try (Stream<String> lines = Files.lines(FOLDER.resolve("pairs.tsv"), StandardCharsets.UTF_8)) {
            judged = lines.skip(1).map(l -> l.split("\t", -1)).toList();
        }
        Map<String, List<String[]>> byAnswer = new HashMap<>();
        judged.forEach(
                j -> byAnswer.computeIfAbsent(j[1], k -> new ArrayList<>()).add(j));
        Map<String, InterviewScorer> scorers = new HashMap<>();
        JudgedPairs all = new JudgedPairs();
        for (String line : Files.readAllLines(FOLDER.resolve("answers.jsonl"), StandardCharsets.UTF_8)) {
            JsonNode answer = JsonMapper.shared().readTree(line);
            InterviewScorer scorer = scorers.get(answer.path("rubric").asString());
            if (scorer == null) {
                scorer = scorer(answer.path("rubric").asString());
                scorers.put(answer.path("rubric").asString(), scorer);
            }
            all.add(answer, scorer, byAnswer.getOrDefault(answer.path("id").asString(), List.of()));
        }
        return all;
    }

    private static InterviewScorer scorer(String rubric) throws IOException {
        Rubric read = RubricFiles.of(List.of(Path.of("config/rubrics", rubric + ".yml")))
                .rubrics()
                .all()
                .get(0);
        return new InterviewScorer(Language.ENGLISH.analyzer(), read, POLICY);
    }

    private void add(JsonNode json, InterviewScorer scorer, List<String[]> judged) {
        String question = json.path("question").asString();
        Answer answer = new Answer(
                new Question(question, null, ""),
                "Any",
                json.path("answer").asString(),
                DeclaredStatus.NONE,
                List.of());
        Evidence evidence = scorer.score(
                        new Interview(new Candidate("c", "c", "c"), "any", null, "", null, List.of(answer), Set.of()))
                .answers()
                .get(0)
                .evidence();
        Map<String, ConceptFinding> flags = new HashMap<>();
        evidence.redFlags().forEach(f -> flags.put(f.id(), f));
        Map<String, ConceptFinding> concepts = new HashMap<>();
        if (evidence.concepts() != null) {
            evidence.concepts().findings().forEach(f -> concepts.put(f.id(), f));
        }
        for (String[] j : judged) {
            ConceptFinding finding = concepts.containsKey(j[2]) ? concepts.get(j[2]) : flags.get(j[2]);
            boolean found = finding != null && finding.found();
            pairs.add(new Pair(
                    j[0],
                    j[1],
                    question,
                    j[2],
                    finding == null ? j[2] : finding.label(),
                    !concepts.containsKey(j[2]),
                    j[3].equals("yes"),
                    j[4],
                    found,
                    finding == null ? "" : finding.quote()));
        }
    }

    List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    /** Precision and recall of the concepts of some pairs. */
    Figures figures(Predicate<Pair> such) {
        int all = 0;
        int found = 0;
        int there = 0;
        int right = 0;
        for (Pair pair : pairs) {
            if (!pair.redFlag() && such.test(pair)) {
                all++;
                found += pair.found() ? 1 : 0;
                there += pair.saysSo() ? 1 : 0;
                right += pair.found() && pair.saysSo() ? 1 : 0;
            }
        }
        return new Figures(all, right / (double) found, right / (double) there);
    }

    /** Prints the figures of both halves and, by question, of all; with an argument also each pair that is wrong. */
    public static void main(String[] arguments) throws IOException {
        JudgedPairs judged = read();
        PARTS.forEach(part -> print(part, judged.figures(p -> p.part().equals(part))));
        print("all but near misses", judged.figures(p -> !p.part().equals("near-miss")));
        judged.pairs().stream()
                .map(Pair::question)
                .distinct()
                .forEach(q -> print(
                        "  " + q,
                        judged.figures(p -> p.question().equals(q) && !p.part().equals(PARTS.get(0)))));
        if (arguments.length > 0) {
            judged.pairs().stream()
                    .filter(p -> p.found() != p.saysSo())
                    .forEach(p -> System.out.println(p.answer() + " " + p.concept()
                            + (p.found() ? " FALSE: " : " missed ") + p.quote() + " (" + p.why() + ")"));
        }
    }

    private static void print(String what, Figures figures) {
        System.out.println(String.format(
                Locale.ROOT,
                "%-26s %5d pairs  precision %.3f  recall %.3f",
                what,
                figures.pairs(),
                figures.precision(),
                figures.recall()));
    }
}
