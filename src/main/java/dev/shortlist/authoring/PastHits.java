package dev.shortlist.authoring;

import dev.shortlist.authoring.QuestionHits.ConceptHits;
import dev.shortlist.authoring.QuestionHits.WordingHits;
import dev.shortlist.interview.Interview;
import dev.shortlist.interview.Question;
import dev.shortlist.rubric.Concept;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.rubric.Rubrics;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.ConceptEvidence;
import dev.shortlist.scoring.ConceptFinding;
import dev.shortlist.scoring.InterviewScorer;
import dev.shortlist.scoring.ScoringPolicy;
import dev.shortlist.scoring.TextAnalyzer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What past answers hit of a rubric; only counts are kept, no candidate's words. */
public final class PastHits {
    private static final int LEVELS = 5;
    private static final int FEWEST_CONTENT_WORDS = 5;

    private final Rubric rubric;
    private final NearQuestion near;
    private final InterviewScorer scorer;
    private final InterviewScorer eachWording;
    private final Map<String, Long> answers = new HashMap<>();
    private final Map<String, long[]> levels = new HashMap<>();
    private final Map<String, Long> hits = new HashMap<>();
    private final Map<String, PastQuestion> unknown = new TreeMap<>();
    private long interviews;

    public PastHits(Rubric rubric, TextAnalyzer analyzer) {
        this.rubric = rubric;
        near = new NearQuestion(rubric, analyzer);
        ScoringPolicy policy = new ScoringPolicy(ScoringPolicy.Source.TEXT, false, false, 1, 1, FEWEST_CONTENT_WORDS);
        scorer = new InterviewScorer(analyzer, rubric, policy);
        eachWording = new InterviewScorer(analyzer, EachWording.of(rubric), policy);
    }

    /** Takes in an interview for a position of the rubric. */
    public void add(Interview interview) {
        interviews++;
        for (AnswerScore score : scorer.score(interview).answers()) {
            String question = score.rubricQuestion();
            if (question == null) {
                addUnknown(score);
            } else if (!score.answer().text().isBlank()) {
                answers.merge(question, 1L, Long::sum);
                addLevel(question, score.evidence().concepts());
                addHits(question, score.evidence().concepts());
            }
        }
        for (AnswerScore score : eachWording.score(interview).answers()) {
            String question = score.rubricQuestion();
            if (question != null) {
                addHits(question, score.evidence().concepts());
            }
        }
    }

    private void addUnknown(AnswerScore score) {
        Question asked = score.answer().question();
        String id = asked.id();
        String key = Rubrics.normal(asked.text().isBlank() && id != null ? id : asked.text());
        if (!key.isEmpty()) {
            unknown.computeIfAbsent(key, k -> new PastQuestion()).add(score.answer());
        }
    }

    private void addLevel(String question, @Nullable ConceptEvidence concepts) {
        if (concepts != null) {
            levels.computeIfAbsent(question, k -> new long[LEVELS])[concepts.level() - 1]++;
        }
    }

    private void addHits(String question, @Nullable ConceptEvidence concepts) {
        if (concepts != null) {
            for (ConceptFinding finding : concepts.findings()) {
                if (finding.found()) {
                    hits.merge(question + '\n' + finding.id(), 1L, Long::sum);
                }
            }
        }
    }

    /** How many interviews were taken in. */
    public long interviews() {
        return interviews;
    }

    /** Every question of the rubric, in its order. */
    public List<QuestionHits> questions() {
        List<QuestionHits> all = new ArrayList<>();
        for (int i = 0; i < rubric.questions().size(); i++) {
            RubricQuestion question = rubric.questions().get(i);
            String path = "questions[" + i + ']';
            List<Long> reached = new ArrayList<>();
            for (long count : levels.getOrDefault(question.id(), new long[LEVELS])) {
                reached.add(count);
            }
            List<ConceptHits> concepts = new ArrayList<>();
            for (int c = 0; c < question.concepts().size(); c++) {
                concepts.add(concept(question, path, c));
            }
            all.add(new QuestionHits(
                    path,
                    question.id(),
                    answers.getOrDefault(question.id(), 0L),
                    question.concepts().isEmpty() ? List.of() : reached,
                    concepts));
        }
        return all;
    }

    private ConceptHits concept(RubricQuestion question, String path, int number) {
        Concept concept = question.concepts().get(number);
        List<WordingHits> wordings = new ArrayList<>();
        for (int p = 0; p < concept.parts().size(); p++) {
            String part = "concepts[" + number + ']' + (concept.parts().size() == 1 ? ".any[" : ".all[" + p + "][");
            for (int w = 0; w < concept.parts().get(p).size(); w++) {
                String place = part + w + ']';
                wordings.add(new WordingHits(
                        path + '.' + place, p, concept.parts().get(p).get(w), hits(question.id(), place)));
            }
        }
        return new ConceptHits(
                path + ".concepts[" + number + ']', concept.id(), hits(question.id(), concept.id()), wordings);
    }

    private long hits(String question, String concept) {
        return hits.getOrDefault(question + '\n' + concept, 0L);
    }

    /** Questions of the exports that the rubric does not know, by their words. */
    public List<UnknownQuestion> unknown() {
        return unknown.values().stream().map(this::unknown).toList();
    }

    private UnknownQuestion unknown(PastQuestion question) {
        boolean worded = !question.wordings().isEmpty();
        RubricQuestion nearest = near.to(worded ? question.wordings().get(0) : "");
        return new UnknownQuestion(
                worded ? question.wordings().get(0) : question.ids().get(0),
                question.answers(),
                nearest == null ? null : nearest.id());
    }
}
