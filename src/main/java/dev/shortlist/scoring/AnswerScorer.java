package dev.shortlist.scoring;

import dev.shortlist.calibration.Calibration;
import dev.shortlist.interview.Answer;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.rubric.Rubric;
import org.jspecify.annotations.Nullable;

/** Scores one answer: what the export declares, what its words say, what people rated. Never throws. */
final class AnswerScorer {
    private final AskedQuestions questions;
    private final TextScorer texts;
    private final SectionRule sections;
    private final AnswerConfidence confidences;
    private final ScoringPolicy.Source source;
    private final Calibrator calibrator;

    AnswerScorer(
            TextAnalyzer analyzer,
            Rubric rubric,
            ScoringPolicy policy,
            AskedQuestions questions,
            Cohort cohort,
            @Nullable Calibration calibration) {
        this.questions = questions;
        texts = new TextScorer(analyzer, policy, cohort);
        sections = new SectionRule(rubric);
        confidences = new AnswerConfidence(rubric);
        source = policy.source();
        calibrator = new Calibrator(calibration);
    }

    /** Takes an answer apart. */
    Reading read(Answer answer) {
        String question = null;
        try {
            AskedQuestion asked = questions.get(answer.question());
            question = asked.id();
            Reading reading = read(answer, asked);
            return QuestionKey.scoresContent(asked.key()) ? reading : reading.withoutRubric();
        } catch (RuntimeException e) {
            // whatever went wrong says nothing about the candidate; the exception may quote the answer and goes nowhere
            return failed(question);
        }
    }

    private Reading read(Answer answer, AskedQuestion asked) {
        return switch (answer.declared()) {
            case NONE -> texts.read(answer.text(), asked);
            case NO_ANSWER -> declared(asked.id(), AnswerStatus.NO_ANSWER);
            case NOT_ASKED -> declared(asked.id(), AnswerStatus.NOT_ASKED);
            case EXEMPT -> declared(asked.id(), AnswerStatus.EXEMPT);
        };
    }

    private static Reading declared(String question, AnswerStatus status) {
        return Reading.of(question, status, StatusReason.DECLARED_BY_THE_EXPORT);
    }

    private static Reading failed(@Nullable String question) {
        return Reading.of(question, AnswerStatus.NOT_SCORABLE, StatusReason.SCORER_FAILED);
    }

    /** Compares what an answer holds with the other answers and questions, and scores it. */
    AnswerScore score(Answer answer, Reading reading) {
        TextScore text;
        try {
            text = texts.score(reading);
        } catch (RuntimeException e) {
            text = texts.score(failed(reading.question()));
        }
        return withRatings(answer, reading.rubricQuestion(), text);
    }

    private AnswerScore withRatings(Answer answer, @Nullable String rubricQuestion, TextScore text) {
        Double byDefault = sections.combine(answer.section(), text.content(), text.communication());
        Calibrated calibrated = calibrator.of(answer, text, byDefault);
        Double textScore = calibrated == null ? byDefault : Double.valueOf(calibrated.to());
        Double rating = Ratings.mean(answer);
        boolean excluded = answer.declared() == DeclaredStatus.NOT_ASKED || answer.declared() == DeclaredStatus.EXEMPT;
        if (rating == null || excluded || source == ScoringPolicy.Source.TEXT) {
            return new Draft(answer, rubricQuestion, text, textScore, rating, calibrated).byItsWords();
        }
        return source == ScoringPolicy.Source.HUMAN || textScore == null
                ? new Draft(answer, rubricQuestion, text, textScore, rating, calibrated).byPeople(rating)
                : new Draft(answer, rubricQuestion, text, textScore, rating, calibrated).byBoth(rating, textScore);
    }

    /** All that is known of an answer before it is decided which score counts. */
    private final class Draft {
        private final Answer answer;
        private final @Nullable String rubricQuestion;
        private final TextScore text;
        private final @Nullable Double textScore;
        private final @Nullable Double rating;
        private final @Nullable Calibrated calibrated;

        Draft(
                Answer answer,
                @Nullable String rubricQuestion,
                TextScore text,
                @Nullable Double textScore,
                @Nullable Double rating,
                @Nullable Calibrated calibrated) {
            this.answer = answer;
            this.rubricQuestion = rubricQuestion;
            this.text = text;
            this.textScore = textScore;
            this.rating = rating;
            this.calibrated = calibrated;
        }

        AnswerScore byItsWords() {
            return finish(text.status(), text.reason(), content(), text.communication(), textScore, 1, false);
        }

        /** Communication stays the text's; where the text holds no answer to hear it in, it is the rating too. */
        AnswerScore byPeople(double rated) {
            Double told = text.status() == AnswerStatus.SCORED ? text.communication() : Double.valueOf(rated);
            int raters = Ratings.raters(answer).size();
            return finish(AnswerStatus.SCORED, StatusReason.RATED_BY_A_PERSON, rated, told, rated, raters, true);
        }

        AnswerScore byBoth(double rated, double words) {
            Double ofWords = content();
            Double content = ofWords == null ? Double.valueOf(rated) : mean(rated, ofWords);
            int raters = Ratings.raters(answer).size() + 1;
            return finish(
                    AnswerStatus.SCORED,
                    StatusReason.ANSWERED,
                    content,
                    text.communication(),
                    mean(rated, words),
                    raters,
                    false);
        }

        /** How the words' score was made, before a calibration or a rating. */
        private ScoreRule rule() {
            return switch (text.status()) {
                case SCORED -> sections.of(answer.section());
                case NO_ANSWER, NON_ANSWER -> ScoreRule.LOWEST;
                case NOT_ASKED, MISSING, NOT_SCORABLE, NO_RUBRIC, EXEMPT -> ScoreRule.NONE;
            };
        }

        private @Nullable Double content() {
            return calibrated == null ? text.content() : Double.valueOf(calibrated.to());
        }

        private static Double mean(double one, double other) {
            return (one + other) / 2;
        }

        private AnswerScore finish(
                AnswerStatus status,
                StatusReason reason,
                @Nullable Double content,
                @Nullable Double communication,
                @Nullable Double score,
                int raters,
                boolean byPeople) {
            return new AnswerScore(
                    answer,
                    rubricQuestion,
                    status,
                    reason,
                    rule(),
                    sections.weight(answer.section()),
                    content,
                    communication,
                    score,
                    textScore,
                    rating,
                    raters,
                    confidences.of(score, byPeople || raters > 1 ? null : calibrated),
                    text.flags(),
                    text.evidence(),
                    calibrated);
        }
    }
}
