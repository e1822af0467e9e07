package dev.shortlist.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.evidence.JudgedPairs.Figures;
import dev.shortlist.evidence.JudgedPairs.Pair;
import dev.shortlist.language.Language;
import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.scoring.TextAnalyzer;
import dev.shortlist.scoring.Token;
import dev.shortlist.settings.RubricFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the shipped rubrics find is there, and most of what is there is found; readers judged, who saw no wording. */
class EvidenceTest {
    private static final double MOST_SHARED = .08;
    private static JudgedPairs judged;

    @BeforeAll
    static void score() throws IOException {
        judged = JudgedPairs.read();
    }

    @Test
    void whatIsFoundIsThereAndMostOfWhatIsThereIsFound() {
        Figures all = judged.figures(p -> !p.part().equals("near-miss"));
        assertThat(all.pairs()).isGreaterThan(4000);
        assertThat(all.precision()).isGreaterThanOrEqualTo(.95);
        assertThat(all.recall()).isGreaterThanOrEqualTo(.80);
    }

    /** Of answers whose writers had no part in the wordings; measured .876 and .730, .943 and .726. */
    @ParameterizedTest
    @CsvSource({"held-out,.87,.70", "held-out-2,.94,.70"})
    void holdsOfAnswersNobodyLookedAtBefore(String part, double precision, double recall) {
        Figures heldOut = judged.figures(p -> p.part().equals(part));
        assertThat(heldOut.pairs()).isEqualTo(720);
        assertThat(heldOut.precision()).isGreaterThanOrEqualTo(precision);
        assertThat(heldOut.recall()).isGreaterThanOrEqualTo(recall);
    }

    /** A wording finds what is said and not whose it is: of 144 pairs that are near misses 49 are found. */
    @Test
    void whoSaysTheWordsOfAnotherMatterIsOftenBelieved() {
        assertThat(judged.pairs().stream()
                        .filter(p -> p.part().equals("near-miss") && !p.redFlag() && p.found() && !p.saysSo()))
                .hasSizeLessThanOrEqualTo(49);
    }

    @Test
    void noRedFlagIsFalse() {
        assertThat(judged.pairs().stream()
                        .filter(Pair::redFlag)
                        .filter(p -> p.found() && !p.saysSo())
                        .map(p -> p.answer() + " " + p.label() + ": " + p.quote()))
                .isEmpty();
    }

    @Test
    void noAnswerOfTheSampleIsCopiedFromAModelAnswer() throws IOException {
        TextAnalyzer analyzer = Language.ENGLISH.analyzer();
        Map<String, Set<String>> runs = new HashMap<>();
        for (String rubric : List.of("backend-engineer", "customer-support")) {
            for (RubricQuestion question : RubricFiles.of(List.of(Path.of("config/rubrics", rubric + ".yml")))
                    .rubrics()
                    .all()
                    .get(0)
                    .questions()) {
                Set<String> of = new HashSet<>();
                question.references().forEach(r -> of.addAll(runs(analyzer.tokens(r))));
                runs.put(question.id(), of);
            }
        }
        for (String line : Files.readAllLines(Path.of("src/test/resources/dev/shortlist/evidence/answers.jsonl"))) {
            JsonNode answer = JsonMapper.shared().readTree(line);
            if (answer.path("persona").asString().equals("sample")) {
                List<String> own = runs(analyzer.tokens(answer.path("answer").asString()));
                Set<String> model = runs.getOrDefault(answer.path("question").asString(), Set.of());
                double shared = own.stream().filter(model::contains).count() / (double) Math.max(1, own.size());
                assertThat(shared).as(answer.path("id").asString()).isLessThanOrEqualTo(MOST_SHARED);
            }
        }
    }

    private static List<String> runs(List<Token> tokens) {
        return IntStream.range(0, Math.max(0, tokens.size() - 2))
                .mapToObj(i -> tokens.get(i).surface()
                        + ' '
                        + tokens.get(i + 1).surface()
                        + ' '
                        + tokens.get(i + 2).surface())
                .toList();
    }
}
