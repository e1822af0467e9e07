package dev.shortlist.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.recommendation.Assessment;
import dev.shortlist.recommendation.Decision;
import dev.shortlist.recommendation.Reason;
import dev.shortlist.recommendation.Recommendation;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CandidateJsonTest {
    private static final CandidateJson JSON = new CandidateJson();

    @Test
    void writesACandidateOnALine() {
        String line = JSON.rows(Samples.candidate(0, 3));

        assertThat(line)
                .startsWith("{\"candidate_id\":\"001000\",\"candidate_name\":\"Ada Lovelace\",")
                .endsWith("]}\n");
        assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
    }

    @Test
    void saysWhatTheReportSays() {
        JsonNode json = read(Samples.candidate(0, 3));

        assertThat(json.get("duration_minutes").isNull()).isTrue();
        assertThat(json.get("rubric").toString()).isEqualTo("{\"id\":\"backend-engineer\",\"version\":3}");
        assertThat(json.get("band").asString()).isEqualTo("Excellent");
        assertThat(json.get("state").asString()).isEqualTo("provisional");
        assertThat(json.get("stability").asDouble()).isEqualTo(.8125);
        assertThat(json.get("confidence").isNull()).isTrue();
        assertThat(json.get("reviews").toString()).isEqualTo("[\"NEAR_CUT_OFF\",\"ANSWER_NOT_SCORED\"]");
        assertThat(json.get("standing_overall").toString())
                .isEqualTo("{\"rank\":1,\"best\":1,\"worst\":3,\"percentile\":null,\"of\":3}");
        assertThat(json.get("answers").size()).isEqualTo(9);
    }

    @Test
    void leavesThePlacesOfACandidateWithoutARankOut() {
        JsonNode json = read(Samples.candidate(3, 3));

        assertThat(json.get("standing_overall").isNull()).isTrue();
        assertThat(json.get("confidence").isNull()).isTrue();
        assertThat(json.get("duration_minutes").asInt()).isEqualTo(33);
    }

    @Test
    void quotesTheWordsThatAConceptWasFoundIn() {
        JsonNode concepts = read(Samples.candidate(0, 3))
                .get("answers")
                .get(0)
                .get("evidence")
                .get("concepts");

        assertThat(concepts.toString())
                .isEqualTo("{\"findings\":[{\"id\":\"start\",\"label\":\"Starts somewhere\",\"weight\":1.0000,"
                        + "\"found\":true,\"quote\":\"I\",\"start\":0,\"end\":1,\"further\":[],\"synonyms\":[],\"wordings\":[]},{\"id\":\"cost\","
                        + "\"label\":\"Names the cost\",\"weight\":0.5000,\"found\":false,\"quote\":null,"
                        + "\"start\":null,\"end\":null,\"further\":[],\"synonyms\":[],\"wordings\":[]}],\"weight_found\":1.0000,\"weight_for_top\":1.5000,"
                        + "\"level\":4,\"score\":0.6667,\"capped_groups\":[],\"closed_gates\":[]}");
    }

    @Test
    void writesTextAsItIs() {
        assertThat(JSON.rows(Samples.saying("<b>Zoë & 'Co' / \"x\"</b> 😀", "=1+1")))
                .contains("\"candidate_name\":\"<b>Zoë & 'Co' / \\\"x\\\"</b> 😀\"")
                .contains("\"answer\":\"=1+1\"");
    }

    @Test
    void replacesHalfACharacterSoThatOffsetsStay() {
        assertThat(read(Samples.saying("a\ud83db", "w")).get("candidate_name").asString())
                .isEqualTo("a\ufffdb");
    }

    @Test
    void writesEveryReasonThereIs() {
        List<Reason> reasons = List.of(
                new Reason.Contribution("technical", 70.25, 1 / 3.0),
                new Reason.DimensionNotScored("communication", .2),
                new Reason.MostOfOneAnswer("Why?", "Technical", 0, 25.3, 63.7),
                new Reason.ScaleUnknown(),
                new Reason.QuestionsWithoutRubric(2, 9),
                new Reason.ClassifiedBy(70.2, Recommendation.HIRE, 70, 85d),
                new Reason.MustHaveNotMet("technical", null, 50, Recommendation.HIRE),
                new Reason.NoRubric("Cook"),
                new Reason.TooFewDimensions(.4, .5),
                new Reason.CoverageTooLow(.4499, .7),
                new Reason.TooFewAnswers(2, 3),
                new Reason.SectionMissing("Technical"),
                new Reason.WouldChange("Why?", "Wrap Up", 0, 65.5, Recommendation.HOLD),
                new Reason.WouldStay("Why?", "Wrap Up", 100, 58.1, 63.4, Recommendation.HOLD),
                new Reason.WouldSuffice("Why?", "Wrap Up"),
                new Reason.NoneWouldSuffice(2, true));

        assertThat(reasons.stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Reason.class.getPermittedSubclasses()));
        assertThat(read(withReasons(reasons)).get("reasons").toString())
                .isEqualTo("[{\"type\":\"contribution\",\"dimension\":\"technical\",\"score\":70.2,\"share\":0.3333,"
                        + "\"points\":23.4},"
                        + "{\"type\":\"dimension_not_scored\",\"dimension\":\"communication\",\"weight\":0.2000},"
                        + "{\"type\":\"most_of_one_answer\",\"question\":\"Why?\",\"section\":\"Technical\",\"points\":25.3,"
                        + "\"overall\":63.7,\"share\":0.3972},"
                        + "{\"type\":\"scale_unknown\"},"
                        + "{\"type\":\"questions_without_rubric\",\"without\":2,\"asked\":9},"
                        + "{\"type\":\"classified_by\",\"overall\":70.2,\"by\":\"HIRE\",\"cut\":70.0,\"next_cut\":85.0},"
                        + "{\"type\":\"must_have_not_met\",\"dimension\":\"technical\",\"score\":null,"
                        + "\"at_least\":50.0,\"without\":\"HIRE\"},"
                        + "{\"type\":\"no_rubric\",\"position\":\"Cook\"},"
                        + "{\"type\":\"too_few_dimensions\",\"weight_scored\":0.4000,\"minimum\":0.5000},"
                        + "{\"type\":\"coverage_too_low\",\"coverage\":0.4499,\"minimum\":0.7000},"
                        + "{\"type\":\"too_few_answers\",\"scored\":2,\"minimum\":3},"
                        + "{\"type\":\"section_missing\",\"section\":\"Technical\"},"
                        + "{\"type\":\"would_change\",\"question\":\"Why?\",\"section\":\"Wrap Up\",\"score\":0.0,"
                        + "\"overall\":65.5,\"becomes\":\"HOLD\"},"
                        + "{\"type\":\"would_stay\",\"question\":\"Why?\",\"section\":\"Wrap Up\",\"score\":100.0,"
                        + "\"from\":58.1,\"overall\":63.4,\"stays\":\"HOLD\"},"
                        + "{\"type\":\"would_suffice\",\"question\":\"Why?\",\"section\":\"Wrap Up\"},"
                        + "{\"type\":\"none_would_suffice\",\"open\":2,\"all_together\":true}]");
    }

    private static RankedCandidate withReasons(List<Reason> reasons) {
        RankedCandidate candidate = Samples.candidate(0, 3);
        Decision old = candidate.assessment().decision();
        Decision decision = new Decision(
                old.recommendation(),
                old.state(),
                old.stability(),
                old.confidence(),
                old.pointsToCutOff(),
                reasons,
                old.reviews());
        return new RankedCandidate(
                new Assessment(candidate.scorecard(), decision),
                candidate.rubric(),
                candidate.overall(),
                candidate.inPosition(),
                null);
    }

    private static JsonNode read(RankedCandidate candidate) {
        return JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readTree(JSON.rows(candidate));
    }
}
