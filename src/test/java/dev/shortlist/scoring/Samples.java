package dev.shortlist.scoring;

import dev.shortlist.interview.Answer;
import dev.shortlist.interview.Candidate;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Interview;
import dev.shortlist.interview.Question;
import dev.shortlist.interview.Rating;
import dev.shortlist.rubric.Anchor;
import dev.shortlist.rubric.Band;
import dev.shortlist.rubric.Concept;
import dev.shortlist.rubric.Dimension;
import dev.shortlist.rubric.HiringPolicy;
import dev.shortlist.rubric.MustHave;
import dev.shortlist.rubric.Part;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.RubricQuestion;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Interviews, rubrics and scores for the tests of the core. */
public final class Samples {
    public static final List<Band> BANDS = List.of(
            new Band("Excellent", 85),
            new Band("Good", 70),
            new Band("Acceptable", 55),
            new Band("Below Average", 40),
            new Band("Poor", 0));

    /** The weights of the seed's own system. */
    public static final List<Dimension> DIMENSIONS = List.of(
            new Dimension("technical", .40, List.of("Technical", "System Design"), Part.CONTENT),
            new Dimension("behavioral", .25, List.of("Behavioral"), Part.ANSWER),
            new Dimension("communication", .20, List.of("*"), Part.COMMUNICATION),
            new Dimension("problem-solving", .15, List.of("System Design"), Part.CONTENT));

    public static final HiringPolicy POLICY = new HiringPolicy(85, 70, 55, .70, 3, List.of(), List.of());

    public static final ScoringPolicy TEXT = new ScoringPolicy(ScoringPolicy.Source.TEXT, false, false, 1, 1, 5);

    private Samples() {}

    public static Rubric rubric(RubricQuestion... questions) {
        return rubric(DIMENSIONS, POLICY, questions);
    }

    public static Rubric rubric(List<Dimension> dimensions, HiringPolicy policy, RubricQuestion... questions) {
        return new Rubric(
                "backend-engineer",
                3,
                List.of("*"),
                dimensions,
                "as the seed has them",
                BANDS,
                policy,
                List.of(questions));
    }

    public static HiringPolicy policy(double hold, double hire, MustHave... mustHaves) {
        return new HiringPolicy(1000, hire, hold, .70, 3, List.of(), List.of(mustHaves));
    }

    public static RubricQuestion question(String id, String section, List<String> references, Concept... concepts) {
        return question(id, section, references, List.of(), concepts);
    }

    public static RubricQuestion question(
            String id, String section, List<String> references, List<Anchor> anchors, Concept... concepts) {
        return new RubricQuestion(
                id,
                "How would you design a URL shortening service?",
                List.of(),
                section,
                references,
                List.of(concepts),
                List.of(concept("no-tests", "never write tests")),
                anchors);
    }

    public static Concept concept(String id, String... any) {
        return new Concept(id, id, 1, List.of(any));
    }

    public static Answer answer(String questionId, String section, String text, Rating... ratings) {
        return answer(questionId, section, text, DeclaredStatus.NONE, ratings);
    }

    public static Answer answer(
            String questionId, String section, String text, DeclaredStatus declared, Rating... ratings) {
        return new Answer(new Question(questionId, null, ""), section, text, declared, List.of(ratings));
    }

    public static Interview interview(Answer... answers) {
        return interview(List.of(answers));
    }

    public static Interview interview(List<Answer> answers) {
        return new Interview(
                new Candidate("key", "c-1", "Alex Thompson"), "Engineer", null, "", null, answers, Set.of());
    }

    /** An answer with the same score in all its parts. */
    public static AnswerScore scored(String section, double score) {
        return scored(section, score, score, score);
    }

    public static AnswerScore scored(
            String section, @Nullable Double content, @Nullable Double communication, @Nullable Double score) {
        return score(section, AnswerStatus.SCORED, StatusReason.ANSWERED, content, communication, score);
    }

    /** An answer without scores. */
    public static AnswerScore unscored(String section, AnswerStatus status) {
        return score(section, status, StatusReason.BLANK, null, null, null);
    }

    public static AnswerScore score(
            String section,
            AnswerStatus status,
            StatusReason reason,
            @Nullable Double content,
            @Nullable Double communication,
            @Nullable Double score) {
        return new AnswerScore(
                answer("q", section, "text"),
                "q",
                status,
                reason,
                status == AnswerStatus.SCORED ? ScoreRule.CONTENT : ScoreRule.NONE,
                1,
                content,
                communication,
                score,
                score,
                null,
                1,
                null,
                Set.of(),
                Evidence.NONE);
    }

    public static Scorecard card(Rubric rubric, AnswerScore... answers) {
        return card(rubric, List.of(answers));
    }

    public static Scorecard card(Rubric rubric, List<AnswerScore> answers) {
        return new Tally(rubric)
                .card(interview(answers.stream().map(AnswerScore::answer).toList()), answers);
    }
}
