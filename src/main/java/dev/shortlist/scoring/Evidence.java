package dev.shortlist.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a score rests on.
 *
 * @param concepts null where the rubric has none for the question
 * @param reference null where the rubric has no model answer for the question
 * @param communication null where the text was not looked at
 * @param peers null where too few answers to the question are known, or each answer is scored by itself
 * @param topic null where it cannot be told what the question or the answer is about, and where two concepts tell it
 * @param guards what was left out and why; empty for most answers
 * @param factor the guards' factors together, 0 to 1
 * @param redFlags the rubric's red flags that were found
 * @param relevance the share of the question's content words that the answer takes up, 0 to 1; shown, not scored
 * @param surface null where the text was not looked at, or its language has no list of cues
 * @param language the language of a text that is not in the language of the analysis, in English; null otherwise
 */
public record Evidence(
        @Nullable ConceptEvidence concepts,
        @Nullable ReferenceEvidence reference,
        @Nullable CommunicationEvidence communication,
        @Nullable PeerEvidence peers,
        @Nullable TopicEvidence topic,
        List<GuardFinding> guards,
        double factor,
        List<ConceptFinding> redFlags,
        @Nullable Double relevance,
        @Nullable SurfaceEvidence surface,
        @Nullable String language) {

    /** For an answer whose words were not looked at. */
    public static final Evidence NONE =
            new Evidence(null, null, null, null, null, List.of(), 1, List.of(), null, null, null);

    public Evidence {
        guards = List.copyOf(guards);
        redFlags = List.copyOf(redFlags);
    }

    /** Concepts, the nearest model answer, or the mean of both, 0 to 1; null where the rubric has neither. */
    public @Nullable Double found() {
        if (concepts == null) {
            return reference == null ? null : Double.valueOf(reference.score());
        }
        return reference == null ? concepts.score() : (concepts.score() + reference.score()) / 2;
    }

    /** The same as far as gates let it, before guards and peers; 0 to 1. */
    public @Nullable Double byItself() {
        Double found = found();
        return found == null ? null : Double.valueOf(Math.min(found, ceiling()));
    }

    /**
     * The same beside the best other answers where these are known, {@code (content + .25 p) / 1.25}; 0 to 1. An answer that
     * is a model answer has nothing to learn from them.
     */
    public @Nullable Double besideOthers() {
        Double alone = byItself();
        return alone == null || peers == null || isModelAnswer()
                ? alone
                : Double.valueOf(PeerGroup.together(alone, peers));
    }

    /** Whether the answer is a model answer, word for word. */
    boolean isModelAnswer() {
        return reference != null && reference.same();
    }

    /** The same as far as gates let it, times the guards' factor: the content of the words, 0 to 100. */
    public @Nullable Double content() {
        Double beside = besideOthers();
        return beside == null ? null : Double.valueOf(100 * factor * Math.min(beside, ceiling()));
    }

    /** The most that the rubric's gates let content be, 0 to 1. */
    public double ceiling() {
        return concepts == null ? 1 : concepts.ceiling();
    }

    /** What the answer gives without the other answers to its question, 0 to 100; null where content was not scored. */
    @Nullable
    Double contentAlone() {
        Double alone = byItself();
        return alone == null ? null : Double.valueOf(100 * factor * alone);
    }

    /** The same, compared with the other answers to its question and with the other questions. */
    Evidence beside(@Nullable PeerEvidence others, @Nullable TopicEvidence about) {
        return new Evidence(
                concepts,
                reference,
                communication,
                others,
                about,
                guards,
                factor,
                redFlags,
                relevance,
                surface,
                language);
    }

    /** The same of a text in a language; null is that of the analysis. */
    Evidence in(@Nullable String spoken) {
        return new Evidence(
                concepts, reference, communication, peers, topic, guards, factor, redFlags, relevance, surface, spoken);
    }
}
