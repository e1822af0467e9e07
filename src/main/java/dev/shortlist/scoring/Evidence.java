package dev.shortlist.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a score rests on.
 *
 * @param concepts null where the rubric has none for the question
 * @param reference null where the rubric has no model answer for the question
 * @param communication null where the text was not looked at
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
        List<GuardFinding> guards,
        double factor,
        List<ConceptFinding> redFlags,
        @Nullable Double relevance,
        @Nullable SurfaceEvidence surface,
        @Nullable String language) {

    /** For an answer whose words were not looked at. */
    public static final Evidence NONE = new Evidence(null, null, null, List.of(), 1, List.of(), null, null);

    public Evidence {
        guards = List.copyOf(guards);
        redFlags = List.copyOf(redFlags);
    }

    /** For a text in the language of the analysis, or one whose language is not known. */
    public Evidence(
            @Nullable ConceptEvidence concepts,
            @Nullable ReferenceEvidence reference,
            @Nullable CommunicationEvidence communication,
            List<GuardFinding> guards,
            double factor,
            List<ConceptFinding> redFlags,
            @Nullable Double relevance,
            @Nullable SurfaceEvidence surface) {
        this(concepts, reference, communication, guards, factor, redFlags, relevance, surface, null);
    }

    /** The same of a text in a language; null is that of the analysis. */
    Evidence in(@Nullable String language) {
        return new Evidence(concepts, reference, communication, guards, factor, redFlags, relevance, surface, language);
    }
}
