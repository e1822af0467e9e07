package dev.shortlist.bench;

import dev.shortlist.interview.Answer;
import dev.shortlist.interview.Candidate;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Interview;
import dev.shortlist.interview.Question;
import dev.shortlist.language.Language;
import dev.shortlist.rubric.Concept;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.scoring.InterviewScorer;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.ScoringPolicy;
import dev.shortlist.scoring.SurveyBuilder;
import dev.shortlist.settings.RubricFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One answer from its text to its scorecard: analysis, guards, concepts, model answers, communication, topic. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class ScoreBenchmark {
    /** Six concepts alone; with two model answers as well; and beside twenty other answers. */
    @Param({"concepts", "references", "peers"})
    public String rubric;

    private InterviewScorer scorer;
    private Interview interview;

    /** Takes the shipped rubric's question on debugging apart. */
    @Setup
    public void prepare() {
        Rubric shipped = RubricFiles.of(List.of(Path.of("config/rubrics/backend-engineer.yml")))
                .rubrics()
                .all()
                .get(0);
        RubricQuestion question = shipped.questions().stream()
                .filter(q -> q.id().equals("debugging-approach"))
                .findFirst()
                .orElseThrow();
        List<Concept> six = question.concepts().subList(0, 6);
        List<String> references = rubric.equals("concepts") ? List.of() : question.references();
        RubricQuestion asked = new RubricQuestion(
                question.id(),
                question.text(),
                question.aliases(),
                question.section(),
                references,
                six,
                question.redFlags(),
                List.of());
        Rubric one = new Rubric(
                shipped.id(),
                shipped.version(),
                shipped.positions(),
                shipped.dimensions(),
                shipped.weightRationale(),
                shipped.bands(),
                shipped.policy(),
                List.of(asked));
        ScoringPolicy policy = new ScoringPolicy(ScoringPolicy.Source.TEXT, false, true, 1, 1, 5);
        scorer = new InterviewScorer(Language.ENGLISH.analyzer(), one, policy);
        if (rubric.equals("peers")) {
            SurveyBuilder survey = new SurveyBuilder();
            for (int i = 0; i < 20; i++) {
                scorer.survey(interview(question, SampleAnswer.TEXT + " Then I fix number " + "abcdefghijklmnopqrst".charAt(i) + i), survey);
            }
            scorer = scorer.informedBy(survey.questions());
        }
        interview = interview(question, SampleAnswer.TEXT);
    }

    private static Interview interview(RubricQuestion question, String text) {
        Answer answer = new Answer(
                new Question(question.id(), null, question.text()), "Technical", text, DeclaredStatus.NONE, List.of());
        return new Interview(new Candidate("c", "c", "c"), "any", null, "", null, List.of(answer), Set.of());
    }

    /** Scores it. */
    @Benchmark
    public Scorecard score() {
        return scorer.score(interview);
    }
}
