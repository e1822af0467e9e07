package dev.shortlist.store;

import dev.shortlist.interview.Candidate;
import dev.shortlist.ranking.DisplayOrder;
import dev.shortlist.recommendation.Assessment;
import dev.shortlist.recommendation.Recommendation;
import dev.shortlist.scoring.DimensionScore;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.SectionScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the database keeps of a candidate: enough to rank, and no name and no words.
 *
 * @param displayOrder sorts candidates as they are listed, and is unique
 * @param partition the partition
 * @param offset where the assessment stands in the partition's file, in bytes
 * @param position the hash of the position, or the position once {@link HashedNames} has found it
 * @param rubricId the rubric
 * @param recommendation the recommendation
 * @param overall 0 to 100, one decimal; null where nothing was scored
 * @param standardError in points; null where {@code overall} is
 * @param dimensions the scores of the dimensions that have one, 0 to 100
 * @param sections the sections of the interview, hashed as the position is
 */
public record AssessmentRow(
        String displayOrder,
        int partition,
        long offset,
        String position,
        String rubricId,
        Recommendation recommendation,
        @Nullable Double overall,
        @Nullable Double standardError,
        Map<String, Double> dimensions,
        List<String> sections) {
    public AssessmentRow {
        dimensions = new TreeMap<>(dimensions);
        sections = List.copyOf(sections);
    }

    static AssessmentRow of(Assessment assessment, int partition, long offset) {
        Scorecard card = assessment.scorecard();
        Recommendation recommendation = assessment.decision().recommendation();
        Candidate candidate = card.interview().candidate();
        // an e-mail address or a name is not kept, even as a sort key
        String id = candidate.key().startsWith("id:") ? candidate.id() : "";
        String order = DisplayOrder.of(
                recommendation.ranked(),
                card.overall(),
                card.coverage(),
                card.standardError(),
                card.interview().date(),
                id,
                CandidateHash.of(candidate.key()));
        return new AssessmentRow(
                order,
                partition,
                offset,
                CandidateHash.of(card.interview().position()),
                card.rubricId(),
                recommendation,
                card.overall(),
                card.standardError(),
                scores(card),
                HashedNames.hashes(sections(card)));
    }

    private static List<String> sections(Scorecard card) {
        return card.sections().stream().map(SectionScore::section).toList();
    }

    /** The words of a card whose hashes its row holds. */
    static List<String> names(Scorecard card) {
        List<String> names = new ArrayList<>(sections(card));
        names.add(card.interview().position());
        return names;
    }

    AssessmentRow withNames(String name, List<String> named) {
        return new AssessmentRow(
                displayOrder,
                partition,
                offset,
                name,
                rubricId,
                recommendation,
                overall,
                standardError,
                dimensions,
                named);
    }

    private static Map<String, Double> scores(Scorecard card) {
        return card.dimensions().stream()
                .filter(d -> d.score() != null)
                .collect(Collectors.toMap(DimensionScore::name, d -> Objects.requireNonNull(d.score())));
    }
}
