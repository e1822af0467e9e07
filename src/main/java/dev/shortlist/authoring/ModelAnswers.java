package dev.shortlist.authoring;

import dev.shortlist.authoring.Remark.Kind;
import dev.shortlist.interview.Answer;
import dev.shortlist.interview.Candidate;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Interview;
import dev.shortlist.interview.Question;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.scoring.ConceptEvidence;
import dev.shortlist.scoring.ConceptFinding;
import dev.shortlist.scoring.Evidence;
import dev.shortlist.scoring.InterviewScorer;
import dev.shortlist.scoring.ScoringPolicy;
import dev.shortlist.scoring.TextAnalyzer;
import dev.shortlist.scoring.Token;
import java.util.List;
import java.util.Set;

/** Scores a rubric's model answers by the rubric itself, as if a candidate had given them. */
final class ModelAnswers {
    /** Fewer content words say too little to compare an answer with. */
    private static final int FEWEST_WORDS = 8;

    private static final int FEWEST_CONTENT_WORDS = 5;

    private final Rubric rubric;
    private final TextAnalyzer analyzer;
    private final InterviewScorer scorer;
    private final Remarks remarks;

    ModelAnswers(Rubric rubric, TextAnalyzer analyzer, Remarks remarks) {
        this.rubric = rubric;
        this.analyzer = analyzer;
        this.remarks = remarks;
        scorer = new InterviewScorer(
                analyzer,
                rubric,
                new ScoringPolicy(ScoringPolicy.Source.TEXT, false, false, 1, 1, FEWEST_CONTENT_WORDS));
    }

    /** The model answers of a question by its place in the rubric. */
    void check(int number) {
        RubricQuestion question = rubric.questions().get(number);
        for (int i = 0; i < question.references().size(); i++) {
            String text = question.references().get(i);
            String path = "questions[" + number + "].reference[" + i + ']';
            long words = analyzer.tokens(text).stream()
                    .filter(t -> !t.functionWord())
                    .map(Token::stem)
                    .distinct()
                    .count();
            if (words < FEWEST_WORDS) {
                remarks.add(
                        Kind.MODEL_ANSWER_SHORT,
                        path,
                        "a model answer of " + words
                                + " different content words; 8 at least are needed to compare with");
            }
            scored(question, text, path);
        }
    }

    private void scored(RubricQuestion question, String text, String path) {
        Evidence evidence = evidence(question, text);
        ConceptEvidence concepts = evidence.concepts();
        if (concepts != null && Math.min(concepts.score(), concepts.ceiling()) < 1) {
            List<String> missed = concepts.findings().stream()
                    .filter(f -> !f.found())
                    .map(ConceptFinding::id)
                    .toList();
            remarks.add(
                    Kind.MODEL_ANSWER_MISSES,
                    path,
                    "this model answer would itself not reach the top: not found in it are "
                            + String.join(", ", missed));
        }
        if (!evidence.redFlags().isEmpty()) {
            remarks.add(
                    Kind.MODEL_ANSWER_RED_FLAG,
                    path,
                    "this model answer would itself raise the red flag "
                            + evidence.redFlags().get(0).id());
        }
    }

    private Evidence evidence(RubricQuestion question, String text) {
        Answer answer = new Answer(
                new Question(question.id(), null, question.text()),
                question.section(),
                text,
                DeclaredStatus.NONE,
                List.of());
        Interview interview =
                new Interview(new Candidate("model", "model", "model"), "", null, "", null, List.of(answer), Set.of());
        return scorer.score(interview).answers().get(0).evidence();
    }
}
