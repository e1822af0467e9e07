package dev.shortlist.report;

import dev.shortlist.interview.Interview;
import dev.shortlist.ranking.Standings;
import dev.shortlist.recommendation.Assessment;
import dev.shortlist.recommendation.Decision;
import dev.shortlist.recommendation.Reason;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.ConceptFinding;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.TopicEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All that a report is written from.
 *
 * @param assessment the scores and the advice
 * @param rubric what they were held against
 * @param standings the places of the run
 * @param asked the answers with their numbers in the report, in the interview's order
 */
record Dossier(Assessment assessment, Rubric rubric, Standings standings, List<Asked> asked) {
    /**
     * An answer and its question.
     *
     * @param number in the report, from 1 through all sections
     * @param score the answer with its scores
     * @param rubric null where the rubric does not know the question
     * @param liker the question that an answer off its topic is more like; null for all others, and where the rubric does not
     *     know that one
     */
    record Asked(
            int number,
            AnswerScore score,
            @Nullable RubricQuestion rubric,
            @Nullable RubricQuestion liker) {
        /** An answer to its question. */
        Asked(int number, AnswerScore score, @Nullable RubricQuestion rubric) {
            this(number, score, rubric, null);
        }

        /** What became of the rubric's concepts; where the words were not looked at, none is found. */
        List<ConceptFinding> concepts() {
            if (score.evidence().concepts() != null) {
                return score.evidence().concepts().findings();
            }
            return rubric == null
                    ? List.of()
                    : rubric.concepts().stream()
                            .map(c -> new ConceptFinding(c.id(), c.label(), c.weight(), false, "", -1, -1))
                            .toList();
        }

        /** The labels of the concepts found, or of those not found, heaviest first. */
        List<String> labels(boolean found) {
            return concepts().stream()
                    .filter(c -> c.found() == found)
                    .sorted((a, b) -> Double.compare(b.weight(), a.weight()))
                    .map(ConceptFinding::label)
                    .toList();
        }

        /** Whether not all its concepts weigh the same. */
        boolean weighsApart() {
            return concepts().stream()
                            .mapToDouble(ConceptFinding::weight)
                            .distinct()
                            .count()
                    > 1;
        }

        /** A concept's label, with its weight where not all weigh the same. */
        String weighed(ConceptFinding concept) {
            return concept.label() + (weighsApart() ? " (weight " + Figures.exact(concept.weight()) + ")" : "");
        }

        /** The question's words; its id where the export has no words. */
        String words() {
            String text = score.answer().question().text().strip();
            if (!text.isEmpty()) {
                return text;
            }
            if (rubric != null) {
                return rubric.text();
            }
            String id = score.answer().question().id();
            return id == null ? "(no text in the export)" : "(only an id in the export: " + id + ")";
        }

        String text() {
            return score.answer().text();
        }
    }

    static Dossier of(Assessment assessment, Rubric rubric, Standings standings) {
        List<Asked> asked = new ArrayList<>();
        for (AnswerScore score : assessment.scorecard().answers()) {
            asked.add(new Asked(
                    asked.size() + 1,
                    score,
                    question(rubric, score.rubricQuestion()),
                    question(rubric, liker(score.evidence().topic()))));
        }
        return new Dossier(assessment, rubric, standings, List.copyOf(asked));
    }

    Scorecard scorecard() {
        return assessment.scorecard();
    }

    Interview interview() {
        return scorecard().interview();
    }

    Decision decision() {
        return assessment.decision();
    }

    /** Whether the candidate has a result, and not only numbers that are too few for one. */
    boolean conclusive() {
        return decision().recommendation().ranked() && scorecard().overall() != null;
    }

    /** Whether a class is stated: there is a result, and its scale holds. */
    boolean classed() {
        return conclusive() && decision().recommendation().isClass();
    }

    /** The numbers of the questions whose answers are such. */
    List<Integer> numbers(Predicate<AnswerScore> such) {
        return asked.stream()
                .filter(a -> such.test(a.score()))
                .map(Asked::number)
                .toList();
    }

    /** The questions that were put or should have been: all but those the candidate is exempt from. */
    int askedOf() {
        return (int) asked.stream()
                .filter(a -> a.score().status() != AnswerStatus.EXEMPT)
                .count();
    }

    /** The reasons of one kind, in order. */
    <R extends Reason> List<R> reasons(Class<R> kind) {
        return decision().reasons().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The band of a score as it is shown, rounded to one decimal. */
    String band(double score) {
        return classed() ? rubric.band(Figures.rounded(score)).name() : "";
    }

    private static @Nullable String liker(@Nullable TopicEvidence topic) {
        return topic != null && topic.off() && topic.other() > topic.own() ? topic.otherQuestion() : null;
    }

    private static @Nullable RubricQuestion question(Rubric rubric, @Nullable String id) {
        return rubric.questions().stream()
                .filter(q -> q.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
