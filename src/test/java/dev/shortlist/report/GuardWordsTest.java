package dev.shortlist.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.report.Dossier.Asked;
import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.Evidence;
import dev.shortlist.scoring.Flag;
import dev.shortlist.scoring.GuardFinding;
import dev.shortlist.scoring.ReferenceEvidence;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuardWordsTest {
    private static final String TEXT = "We cache it. We shard it. We cache it.";

    @Test
    void quotesWhatWasLeftOutWithItsPlace() {
        // the last three of nine words
        assertThat(notes(new AnswerSample("Technical", 1, "Why?", TEXT)
                        .leftOut(Flag.REPETITION, 3, 1, "We cache it")
                        .score()))
                .containsExactly("Repeated sentences or phrases were counted once. Left out: 3 words, We cache it"
                        + " (words 7 to 9 of 9).");
    }

    @Test
    void cutsALongQuoteAtAWord() {
        // 16 words of 5 characters and a space are 96; the 80th character is within the 14th
        String words = "alpha ".repeat(16).strip();
        assertThat(Excerpt.shortened(words, 80)).isEqualTo("alpha ".repeat(13) + "\u2026");
        assertThat(Excerpt.shortened(words, 95)).isEqualTo(words);
        assertThat(Excerpt.shortened("\ud83d\ude00".repeat(50), 81)).isEqualTo("\ud83d\ude00".repeat(40) + " \u2026");
    }

    @Test
    void tellsKeywordsWithoutSentencesFromThoseInNoOrder() {
        ReferenceEvidence disordered = new ReferenceEvidence(0, .8, .5, .1, .12, false, .9);
        List<String> notes = notes(scored(
                disordered, new GuardFinding(Flag.KEYWORD_LIST, 0, .4), new GuardFinding(Flag.KEYWORD_LIST, 0, .34)));
        assertThat(notes).hasSize(2);
        assertThat(notes.get(0))
                .startsWith("The text has few of the small words that make sentences")
                .endsWith("Content is multiplied by 0.4.");
        assertThat(notes.get(1))
                .startsWith("It has words of the model answer, but not in an order")
                .contains("12\u00a0% are there")
                .endsWith("Content is multiplied by 0.34.");
    }

    /** Too little for a flag, which accuses; what does not count is said all the same. */
    @Test
    void saysWhatWasLeftOutAlsoWhereNoFlagIsRaised() {
        AnswerScore score = new AnswerSample("Technical", 1, "Why?", TEXT)
                .leftOut(Flag.KEYWORD_LIST, 3, 1, "We shard it")
                .withoutFlags()
                .score();
        assertThat(score.flags()).isEmpty();
        assertThat(notes(score))
                .containsExactly(
                        "Keywords outside sentences were not counted, or counted less. Left out: 3 words, We shard it"
                                + " (words 4 to 6 of 9).");
    }

    @Test
    void quotesWordsThatNoSentenceHoldsNextToEachOther() {
        assertThat(notes(new AnswerSample("Technical", 1, "Why?", "Cache the of disk our is raid.")
                        .leftOut(Flag.KEYWORD_LIST, 0, .5, "the of")
                        .score()))
                .containsExactly(
                        "Its words are in no order in which they could be said. No sentence has the of (words 2 to"
                                + " 3 of 7). Content is multiplied by 0.5.");
    }

    /** Beside concepts the order lowers nothing, so what lowered the content is the lack of function words. */
    @Test
    void saysNothingOfTheOrderWhereThereAreConcepts() {
        ReferenceEvidence disordered = new ReferenceEvidence(0, .8, .5, .1, .12, false, .9);
        assertThat(notes(new AnswerSample("Technical", 1, "Why?", TEXT)
                        .found("sharding", "We shard it")
                        .guard(Flag.KEYWORD_LIST, 0, .4)
                        .reference(disordered)
                        .score()))
                .singleElement()
                .asString()
                .startsWith("The text has few of the small words that make sentences");
    }

    @Test
    void saysOfFragmentsWhatWasLeftOutAndWhatTheRestCounts() {
        assertThat(notes(new AnswerSample("Technical", 1, "Why?", TEXT)
                        .leftOut(Flag.KEYWORD_LIST, 3, .5, "We shard it")
                        .score()))
                .containsExactly("Keywords outside sentences were not counted, or counted less. Left out: 3 words, We"
                        + " shard it (words 4 to 6 of 9). What is left has few of the small words that make sentences"
                        + " (the, of, we), as a list of keywords has. Content is multiplied by 0.5.");
    }

    @Test
    void saysOfKeywordsSaidOverAndOverThatTheyMakeNoSentence() {
        assertThat(notes(scored(null, new GuardFinding(Flag.KEYWORD_LIST, 0, 0))))
                .containsExactly("The text has hardly any or none of the small words that make sentences (the, of, we),"
                        + " as a list of keywords has. Content is multiplied by 0.");
    }

    @Test
    void namesTheQuestionThatAnAnswerOffItsTopicIsMoreLike() {
        AnswerScore off = new AnswerSample("Technical", 1, "Why?", TEXT)
                .flag(Flag.OFF_TOPIC)
                .score();
        RubricQuestion liker = new AnswerSample("Technical", 2, "How do you debug?", "").rubricQuestion();
        assertThat(texts(new Feedback(new Asked(1, off, null, liker), Audience.FULL).notes()))
                .containsExactly("The answer reads more like an answer to another question: “How do you debug?” That"
                        + " lowers no score; a person should read it.");
        assertThat(texts(new Feedback(new Asked(1, off, null), Audience.FULL).notes()))
                .containsExactly(
                        "The answer seems to be about something else than its question. That lowers no score; a"
                                + " person should read it.");
    }

    private static AnswerScore scored(@Nullable ReferenceEvidence reference, GuardFinding... guards) {
        AnswerSample sample = new AnswerSample("Technical", 1, "Why?", TEXT);
        for (GuardFinding guard : guards) {
            sample.guard(guard.guard(), guard.words(), guard.factor());
        }
        return sample.reference(reference).score();
    }

    private static List<String> notes(AnswerScore score) {
        assertThat(score.evidence()).isNotEqualTo(Evidence.NONE);
        return texts(new Feedback(new Asked(1, score, null), Audience.FULL).notes());
    }

    private static List<String> texts(List<Sentence> sentences) {
        return sentences.stream()
                .map(s -> s.pieces().stream().map(Sentence.Piece::text).collect(Collectors.joining()))
                .toList();
    }
}
