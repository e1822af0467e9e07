package dev.shortlist.store;

import dev.shortlist.recommendation.Assessment;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.Scorecard;
import java.util.List;

/** The bytes of an assessed interview. A scorecard has each answer twice, in its interview and beside its score; kept is one. */
final class AssessmentCodec {
    private final Codec<AssessedInterview> codec = new Codec<>(AssessedInterview.class);

    byte[] encode(AssessedInterview assessed) {
        Scorecard card = assessed.assessment().scorecard();
        return codec.encode(with(assessed, card.of(card.interview().with(List.of()))));
    }

    AssessedInterview decode(byte[] bytes) {
        AssessedInterview kept = codec.decode(bytes);
        Scorecard card = kept.assessment().scorecard();
        return with(
                kept,
                card.of(card.interview()
                        .with(card.answers().stream().map(AnswerScore::answer).toList())));
    }

    private static AssessedInterview with(AssessedInterview assessed, Scorecard card) {
        return new AssessedInterview(new Assessment(card, assessed.assessment().decision()), assessed.rows());
    }
}
