package dev.shortlist.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a text is an answer at all: the first rule that applies decides. */
final class StatusRules {
    /** From this share of words copied from the question on, nothing else being found, the question was read back. */
    private static final double READ_BACK_SHARE = .8;
    /**
     * A short answer that holds as much of what the best other answers share is an answer, though it holds nothing of the
     * rubric: it may say the same in the others' words.
     */
    private static final double SHARES = .1;

    private final TextAnalyzer analyzer;
    private final int minimumContentWords;
    private final NoAnswer noAnswer;
    private final Admission admission;
    private final List<Rule> rules = List.of(
            new Rule(new Reading.Verdict(AnswerStatus.NO_ANSWER, StatusReason.SAID_SO), this::saysNoAnswer),
            new Rule(new Reading.Verdict(AnswerStatus.NON_ANSWER, StatusReason.SAID_SO), this::doesNotKnow),
            new Rule(new Reading.Verdict(AnswerStatus.NOT_SCORABLE, StatusReason.OTHER_LANGUAGE), this::isForeign),
            new Rule(new Reading.Verdict(AnswerStatus.NOT_SCORABLE, StatusReason.GARBLED), StatusRules::isGarbled),
            new Rule(
                    new Reading.Verdict(AnswerStatus.NOT_SCORABLE, StatusReason.QUESTION_READ_BACK),
                    StatusRules::isReadBack),
            new Rule(new Reading.Verdict(AnswerStatus.NON_ANSWER, StatusReason.TOO_FEW_WORDS), this::isTooShort));

    private static final Reading.Verdict ANSWERED = new Reading.Verdict(AnswerStatus.SCORED, StatusReason.ANSWERED);

    StatusRules(TextAnalyzer analyzer, int minimumContentWords) {
        this.analyzer = analyzer;
        this.minimumContentWords = minimumContentWords;
        noAnswer = new NoAnswer(analyzer.cues());
        admission = new Admission(analyzer.cues());
    }

    /** A verdict and when it falls. */
    private record Rule(Reading.Verdict verdict, Condition condition) {}

    /** A question put to an answer. */
    @FunctionalInterface
    private interface Condition {
        boolean holds(Guarded answer, boolean partlyRight);
    }

    /** Whether a text has nothing to see: spaces of any kind and marks that do not print. */
    static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.CONTROL);
    }

    /**
     * What a text that is not blank is.
     *
     * @param sharesEnough whether it holds as much of what the best other answers share as an answer does
     */
    Reading.Verdict judge(Guarded answer, Evidence evidence, boolean sharesEnough) {
        boolean partlyRight = sharesEnough || isPartlyRight(evidence);
        for (Rule rule : rules) {
            if (rule.condition().holds(answer, partlyRight)) {
                return rule.verdict();
            }
        }
        return ANSWERED;
    }

    /** Whether it holds as much of what the best other answers share as an answer does. */
    static boolean sharesEnough(@Nullable PeerEvidence peers) {
        return peers != null && peers.share() >= SHARES;
    }

    private boolean saysNoAnswer(Guarded answer, boolean partlyRight) {
        return noAnswer.isSaid(answer.text(), answer.tokens());
    }

    private boolean doesNotKnow(Guarded answer, boolean partlyRight) {
        return admission.isAll(answer.text(), answer.tokens());
    }

    private boolean isForeign(Guarded answer, boolean partlyRight) {
        return analyzer.foreignLanguage(answer.text()).isPresent();
    }

    private static boolean isGarbled(Guarded answer, boolean partlyRight) {
        return answer.garbled() || answer.tokens().isEmpty();
    }

    private static boolean isReadBack(Guarded answer, boolean partlyRight) {
        return answer.copied() >= READ_BACK_SHARE * (answer.tokens().size() - repeated(answer)) && !partlyRight;
    }

    /** Said again and again the question is still the question. */
    private static int repeated(Guarded answer) {
        return answer.findings().stream()
                .filter(f -> f.guard() == Flag.REPETITION)
                .mapToInt(GuardFinding::words)
                .sum();
    }

    private boolean isTooShort(Guarded answer, boolean partlyRight) {
        return contentWords(answer.tokens()) < minimumContentWords && !partlyRight;
    }

    private long contentWords(List<Token> tokens) {
        return tokens.stream()
                .filter(t -> !t.functionWord())
                .map(Token::stem)
                .distinct()
                .limit(minimumContentWords)
                .count();
    }

    private static boolean isPartlyRight(Evidence evidence) {
        ConceptEvidence concepts = evidence.concepts();
        ReferenceEvidence reference = evidence.reference();
        return (concepts != null && concepts.weightFound() > 0) || (reference != null && reference.coverage() > 0);
    }
}
