package dev.shortlist.scoring;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
    private static final Reading.Verdict ANSWERED = new Reading.Verdict(AnswerStatus.SCORED, StatusReason.ANSWERED);
    private static final Reading.Verdict READ_BACK =
            new Reading.Verdict(AnswerStatus.NOT_SCORABLE, StatusReason.QUESTION_READ_BACK);
    private static final Reading.Verdict TOO_SHORT =
            new Reading.Verdict(AnswerStatus.NON_ANSWER, StatusReason.TOO_FEW_WORDS);

    /** What an answer is only where it is not partly right. They come last. */
    private static final Set<Reading.Verdict> UNLESS_PARTLY_RIGHT = Set.of(READ_BACK, TOO_SHORT);

    private final List<Rule> rules = List.of(
            new Rule(new Reading.Verdict(AnswerStatus.NO_ANSWER, StatusReason.SAID_SO), this::saysNoAnswer),
            new Rule(new Reading.Verdict(AnswerStatus.NON_ANSWER, StatusReason.SAID_SO), this::doesNotKnow),
            new Rule(new Reading.Verdict(AnswerStatus.NOT_SCORABLE, StatusReason.OTHER_LANGUAGE), this::isForeign),
            new Rule(new Reading.Verdict(AnswerStatus.NOT_SCORABLE, StatusReason.GARBLED), StatusRules::isGarbled),
            new Rule(READ_BACK, StatusRules::isReadBack),
            new Rule(TOO_SHORT, this::isTooShort));

    StatusRules(TextAnalyzer analyzer, int minimumContentWords) {
        this.analyzer = analyzer;
        this.minimumContentWords = minimumContentWords;
        noAnswer = new NoAnswer(analyzer.cues());
        admission = new Admission(analyzer.cues());
    }

    /** A verdict and when it falls. */
    private record Rule(Reading.Verdict verdict, Predicate<Guarded> condition) {}

    /** Whether a text has nothing to see: spaces of any kind and marks that do not print. */
    static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.CONTROL);
    }

    /**
     * What a text that is not blank is by itself.
     *
     * @param wordsOfModelAnswer how many different content words the shortest model answer has; an answer need not have
     *     more than half as many
     */
    Reading.Verdict judge(Guarded answer, Evidence evidence, int wordsOfModelAnswer) {
        boolean partlyRight = isPartlyRight(evidence) || isAsLongAsAsked(answer, wordsOfModelAnswer);
        for (Rule rule : rules) {
            boolean applies = !partlyRight || !UNLESS_PARTLY_RIGHT.contains(rule.verdict());
            if (applies && rule.condition().test(answer)) {
                return rule.verdict();
            }
        }
        return ANSWERED;
    }

    /** What it is beside what the best other answers share: to hold as much of that as an answer does is to be partly right. */
    static Reading.Verdict besideOthers(Reading.Verdict alone, @Nullable PeerEvidence peers) {
        return peers != null && peers.share() >= SHARES && UNLESS_PARTLY_RIGHT.contains(alone) ? ANSWERED : alone;
    }

    /** Whether it is an answer by itself, or may be one beside others. */
    static boolean mayBeAnswer(Reading.Verdict alone) {
        return alone.equals(ANSWERED) || UNLESS_PARTLY_RIGHT.contains(alone);
    }

    private boolean saysNoAnswer(Guarded answer) {
        return noAnswer.isSaid(answer.text(), answer.tokens());
    }

    private boolean doesNotKnow(Guarded answer) {
        return admission.isAll(answer.text(), answer.tokens());
    }

    private boolean isForeign(Guarded answer) {
        return analyzer.foreignLanguage(answer.text()).isPresent();
    }

    private static boolean isGarbled(Guarded answer) {
        return answer.garbled() || answer.tokens().isEmpty();
    }

    private static boolean isReadBack(Guarded answer) {
        return answer.copied() >= READ_BACK_SHARE * (answer.tokens().size() - repeated(answer));
    }

    /** Said again and again the question is still the question. */
    private static int repeated(Guarded answer) {
        return answer.findings().stream()
                .filter(f -> f.guard() == Flag.REPETITION)
                .mapToInt(GuardFinding::words)
                .sum();
    }

    private boolean isTooShort(Guarded answer) {
        return contentWords(answer.tokens()) < minimumContentWords;
    }

    private long contentWords(List<Token> tokens) {
        return tokens.stream()
                .filter(t -> !t.functionWord())
                .map(Token::stem)
                .distinct()
                .limit(minimumContentWords)
                .count();
    }

    private boolean isAsLongAsAsked(Guarded answer, int wordsOfModelAnswer) {
        int half = wordsOfModelAnswer - wordsOfModelAnswer / 2;
        return half < minimumContentWords && contentWords(answer.kept()) >= Math.max(1, half);
    }

    private static boolean isPartlyRight(Evidence evidence) {
        ConceptEvidence concepts = evidence.concepts();
        ReferenceEvidence reference = evidence.reference();
        return (concepts != null && concepts.weightFound() > 0) || (reference != null && reference.coverage() > 0);
    }
}
