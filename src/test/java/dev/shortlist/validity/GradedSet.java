package dev.shortlist.validity;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.CSVReaderHeaderAwareBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import dev.shortlist.interview.Answer;
import dev.shortlist.interview.Candidate;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Interview;
import dev.shortlist.interview.Question;
import dev.shortlist.language.Language;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.InterviewScorer;
import dev.shortlist.scoring.ScoringPolicy;
import dev.shortlist.scoring.SurveyBuilder;
import dev.shortlist.settings.RubricFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A set of answers that people graded, with a rubric of model answers alone. */
final class GradedSet {
    static final List<String> NAMES = List.of("saf", "scientsbank", "beetle");

    private static final Map<String, GradedSet> READ = new HashMap<>();
    static final Path FOLDER = Path.of("..", "shared", "validity");
    private static final Pattern EMPTY = Pattern.compile("\\s*(no|empty) (response|submission)\\.?\\s*");
    static final ScoringPolicy POLICY = new ScoringPolicy(ScoringPolicy.Source.TEXT, false, true, 1, 1, 5);

    private final String name;
    private final Rubric rubric;
    private final InterviewScorer alone;
    private final InterviewScorer beside;
    private final List<Graded> answers = new ArrayList<>();

    /**
     * An answer.
     *
     * @param grade people's, 0 to 1
     */
    record Graded(String candidate, Question question, String text, double grade) {
        int words() {
            return text.strip().split("\\s+", -1).length;
        }
    }

    private GradedSet(String name, boolean withEmpty) throws IOException {
        this.name = name;
        Path folder = FOLDER.resolve(name);
        rubric = RubricFiles.of(List.of(folder.resolve("rubric.yml")))
                .rubrics()
                .all()
                .get(0);
        Map<String, Double> grades = new HashMap<>();
        rows(folder.resolve("ratings.csv"))
                .forEach(r -> grades.put(key(r), Double.valueOf(r.getOrDefault("rating", ""))));
        for (Map<String, String> row : rows(folder.resolve("export.csv"))) {
            String text = row.getOrDefault("answer", "");
            if (withEmpty
                    || !name.equals("saf")
                    || !EMPTY.matcher(text.toLowerCase(java.util.Locale.ROOT)).matches()) {
                Question question = new Question(row.get("question_id"), null, row.getOrDefault("question", ""));
                answers.add(new Graded(
                        row.getOrDefault("candidate_id", ""), question, text, grades.getOrDefault(key(row), -1.0)));
            }
        }
        alone = new InterviewScorer(Language.ENGLISH.analyzer(), rubric, POLICY);
        SurveyBuilder survey = new SurveyBuilder();
        answers.forEach(a -> alone.survey(interview(a.question(), a.text()), survey));
        beside = alone.informedBy(survey.survey());
    }

    /** A set, read once. */
    static synchronized GradedSet of(String name) throws IOException {
        GradedSet set = READ.get(name);
        if (set == null) {
            set = read(name);
            READ.put(name, set);
        }
        return set;
    }

    /** Reads a set; of saf, what was not empty. */
    static GradedSet read(String name) throws IOException {
        return new GradedSet(name, false);
    }

    /** Reads a set with what says that it is empty: "No submission". */
    static GradedSet withEmptyAnswers(String name) throws IOException {
        return new GradedSet(name, true);
    }

    private static String key(Map<String, String> row) {
        return row.get("candidate_id") + "|" + row.get("question_id");
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CSVReaderHeaderAware reader = new CSVReaderHeaderAwareBuilder(Files.newBufferedReader(file))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
                rows.add(row);
            }
        } catch (CsvValidationException e) {
            throw new IOException(e);
        }
        return rows;
    }

    String name() {
        return name;
    }

    Rubric rubric() {
        return rubric;
    }

    List<Graded> answers() {
        return answers;
    }

    /** The answers to each question. */
    Map<String, List<Graded>> byQuestion() {
        Map<String, List<Graded>> byQuestion = new TreeMap<>();
        answers.forEach(a -> byQuestion
                .computeIfAbsent(String.valueOf(a.question().id()), k -> new ArrayList<>())
                .add(a));
        return byQuestion;
    }

    /** An answer scored by itself. */
    AnswerScore alone(Question question, String text) {
        return alone.score(interview(question, text)).answers().get(0);
    }

    /** An answer scored beside the others. */
    AnswerScore beside(Question question, String text) {
        return beside.score(interview(question, text)).answers().get(0);
    }

    static Interview interview(Question question, String text) {
        Answer answer = new Answer(question, "Technical", text, DeclaredStatus.NONE, List.of());
        return new Interview(new Candidate("c", "c", "c"), "any", null, "", null, List.of(answer), Set.of());
    }

    /** The content, 0 to 1; 0 where nothing was scored. */
    static double content(AnswerScore score) {
        Double content = score.content();
        return content == null ? 0 : content / 100;
    }
}
