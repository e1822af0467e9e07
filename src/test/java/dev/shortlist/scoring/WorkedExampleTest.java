package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.interview.Answer;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Question;
import dev.shortlist.rubric.Concept;
import dev.shortlist.rubric.RubricQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The answer that scoring.md works out by hand, read from that page and scored. */
class WorkedExampleTest {
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern STEP = Pattern.compile("^\\| ([a-z ]+) \\| .* \\| ([0-9.]+) \\|$", Pattern.MULTILINE);

    @Test
    void thePageSaysWhatTheScorerGives() throws IOException {
        String section = section();
        Matcher yaml = EXAMPLE.matcher(section);
        assertThat(yaml.find()).isTrue();
        Map<String, Double> found = found(new Formulas.Input(new YAMLMapper().readTree(yaml.group(1))));

        Map<String, String> written = written(section);
        assertThat(written.keySet()).isEqualTo(found.keySet());
        written.forEach((step, number) -> assertThat(found.get(step))
                .as(step)
                .isCloseTo(Double.parseDouble(number), within(halfOfTheLastDigit(number))));
    }

    private static String section() throws IOException {
        String page = Files.readString(Path.of("src/docs/scoring.md"));
        int from = page.indexOf("\n## An answer by hand\n");
        assertThat(from).isPositive();
        return page.substring(from, page.indexOf("\n## ", from + 1));
    }

    private static Map<String, String> written(String section) {
        Map<String, String> written = new LinkedHashMap<>();
        STEP.matcher(section).results().forEach(m -> written.put(m.group(1), m.group(2)));
        return written;
    }

    private static double halfOfTheLastDigit(String number) {
        int point = number.indexOf('.');
        return .5 * Math.pow(10, point < 0 ? 0 : point + 1 - number.length()) + 1e-12;
    }

    private static Map<String, Double> found(Formulas.Input in) {
        RubricQuestion question = new RubricQuestion(
                "q",
                in.text("question"),
                List.of(),
                in.text("section"),
                in.texts("reference"),
                in.list("concepts").stream()
                        .map(c -> new Concept(c.text("id"), c.text("id"), c.number("weight"), c.texts("any")))
                        .toList(),
                List.of(),
                List.of());
        Answer answer = new Answer(
                new Question("q", null, in.text("question")),
                in.text("section"),
                in.text("answer"),
                DeclaredStatus.NONE,
                List.of());
        AnswerScore score = new InterviewScorer(TextFormulas.ENGLISH, Samples.rubric(question), Samples.TEXT)
                .score(Samples.interview(answer))
                .answers()
                .get(0);
        Map<String, Double> found = new LinkedHashMap<>();
        addContent(found, score);
        List<Token> wanted = TextFormulas.ENGLISH.tokens(in.text("reference"));
        List<Token> said = TextFormulas.ENGLISH.tokens(in.text("answer"));
        found.put("all runs", CharGrams.of(said).cosine(CharGrams.of(wanted)));
        found.put("content runs", CharGrams.of(content(said)).cosine(CharGrams.of(content(wanted))));
        return found;
    }

    private static void addContent(Map<String, Double> found, AnswerScore score) {
        ReferenceEvidence reference = Objects.requireNonNull(score.evidence().reference());
        CommunicationEvidence told = Objects.requireNonNull(score.evidence().communication());
        found.put("factor", score.evidence().factor());
        found.put(
                "concepts", Objects.requireNonNull(score.evidence().concepts()).score());
        found.put("coverage", reference.coverage());
        found.put("similarity", reference.similarity());
        found.put("pairs", Objects.requireNonNull(reference.pairs()));
        found.put("order", reference.order());
        found.put("model answer", reference.score());
        found.put("content", Objects.requireNonNull(score.content()));
        found.put("development", told.development());
        found.put("range", told.range());
        found.put("communication", Objects.requireNonNull(score.communication()));
        found.put("score", Objects.requireNonNull(score.score()));
    }

    private static List<Token> content(List<Token> tokens) {
        return tokens.stream().filter(t -> !t.functionWord()).toList();
    }
}
