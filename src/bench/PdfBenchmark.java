package dev.shortlist.bench;

import dev.shortlist.interview.Answer;
import dev.shortlist.interview.Candidate;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Interview;
import dev.shortlist.interview.Question;
import dev.shortlist.language.Language;
import dev.shortlist.pdf.Paper;
import dev.shortlist.pdf.PdfReport;
import dev.shortlist.ranking.Standing;
import dev.shortlist.ranking.Standings;
import dev.shortlist.recommendation.Assessment;
import dev.shortlist.recommendation.Recommender;
import dev.shortlist.report.Audience;
import dev.shortlist.report.HtmlReport;
import dev.shortlist.report.Page;
import dev.shortlist.report.Pages;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.scoring.InterviewScorer;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.ScoringPolicy;
import dev.shortlist.settings.RubricFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** A report from its page model to its bytes, as PDF and as HTML. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
@Fork(1)
public class PdfBenchmark {
    private static final Instant AS_OF = Instant.parse("2026-02-06T12:54:00Z");

    /** Answers: one makes three or four pages, nine make nine or ten. */
    @Param({"1", "9"})
    public int answers;

    /** In a script that every file has, or in one whose characters are cut out of a large font for each file. */
    @Param({"Alex Thompson", "佐藤 美咲"})
    public String name;

    private final HtmlReport html =
            new HtmlReport(new Pages(AS_OF, "0.1.0", Audience.FULL, policy(), "en", "English", null));
    private final PdfReport pdf = new PdfReport(AS_OF, Paper.A4);
    private Page page;

    private static ScoringPolicy policy() {
        return new ScoringPolicy(ScoringPolicy.Source.TEXT, false, true, 1, 1, 5);
    }

    /** Scores an interview with the shipped rubric, and prints how large its report is. */
    @Setup
    public void prepare() {
        Rubric rubric = RubricFiles.of(List.of(Path.of("config/rubrics/backend-engineer.yml")))
                .rubrics()
                .all()
                .get(0);
        List<Answer> given =
                rubric.questions().stream().limit(answers).map(PdfBenchmark::answer).toList();
        Interview interview =
                new Interview(new Candidate("c", "c", name), "any", null, "", null, given, Set.of());
        Scorecard card = new InterviewScorer(Language.ENGLISH.analyzer(), rubric, policy()).score(interview);
        page = html.page(new Assessment(card, new Recommender(rubric).decide(card)), rubric, new Place());
        byte[] file = pdf.render(page);
        String head = new String(file, StandardCharsets.ISO_8859_1);
        System.out.println("answers " + answers + ", " + name + ": " + file.length + " bytes of PDF, "
                + html.render(page).length + " of HTML, streams "
                + head.split("endstream", -1).length);
    }

    private static Answer answer(RubricQuestion question) {
        String text = question.references().isEmpty() ? SampleAnswer.TEXT : question.references().get(0);
        return new Answer(
                new Question(question.id(), null, question.text()),
                question.section(),
                text,
                DeclaredStatus.NONE,
                List.of());
    }

    /** Somewhere in the middle. */
    private static final class Place implements Standings {
        @Override
        public Standing overall(double score, double standardError) {
            return new Standing(14, 6, 31, 82.9, 80);
        }

        @Override
        public Standing inPosition(String position, String rubricId, double score, double standardError) {
            return new Standing(3, 1, 7, 81.8, 12);
        }

        @Override
        public Map<String, Double> medians(String position, String rubricId) {
            return Map.of();
        }

        @Override
        public Optional<Double> median(String position, String rubricId) {
            return Optional.of(54.3);
        }
    }

    /** As PDF. */
    @Benchmark
    public byte[] pdf() {
        return pdf.render(page);
    }

    /** As HTML. */
    @Benchmark
    public byte[] html() {
        return html.render(page);
    }
}
