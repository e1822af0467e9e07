package dev.shortlist.report;

import dev.shortlist.report.Page.Fact;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.CappedGroup;
import dev.shortlist.scoring.ConceptEvidence;
import dev.shortlist.scoring.PeerEvidence;
import dev.shortlist.scoring.ReferenceEvidence;
import dev.shortlist.scoring.ScoreStep;
import dev.shortlist.scoring.ScoreStep.Operand;
import java.util.List;
import java.util.stream.Collectors;

/** The steps by which an answer's score came about, in words. Every number is one of a step's: nothing is computed here. */
final class StepWords {
    private final AnswerScore score;
    private final Audience audience;

    StepWords(AnswerScore score, Audience audience) {
        this.score = score;
        this.audience = audience;
    }

    List<Fact> facts() {
        return score.steps().stream()
                .map(s -> new Fact(label(s.rule()), Sentence.plain(words(s))))
                .toList();
    }

    private static String label(ScoreStep.Rule rule) {
        return switch (rule) {
            case CONCEPTS -> "Concepts";
            case MODEL_ANSWER_ITSELF, NEARNESS -> "Model answer";
            case CURVE -> "On the scale";
            case BOTH -> "Both together";
            case GATE -> "Gate";
            case PEERS -> "Other answers";
            case BESIDE_PEERS -> "Beside other answers";
            case GUARDS -> "Guards";
            case LOWEST -> "No answer";
            case CONTENT, CONTENT_AND_COMMUNICATION -> "From the words alone";
            case CALIBRATED -> "Calibrated";
            case RATING, WORDS_ALONE, WORDS_AND_RATING -> "Score";
        };
    }

    private String words(ScoreStep step) {
        List<Operand> in = step.operands();
        String out = Figures.one(step.result());
        return switch (step.rule()) {
            case CONCEPTS -> concepts(in, out);
            case MODEL_ANSWER_ITSELF -> "the answer is model answer no. " + number() + ", word for word: " + out;
            case NEARNESS -> nearness(step);
            case CURVE ->
                "100 × tanh(" + Figures.exact(in.get(0).value()) + " / "
                        + Figures.exact(in.get(1).value()) + ") = " + out;
            case BOTH -> "(" + one(in.get(0)) + " + " + one(in.get(1)) + ") / 2 = " + out;
            case GATE -> "the smaller of " + one(in.get(0)) + " and " + one(in.get(1)) + ": " + out + gates();
            case PEERS -> peers(in, out);
            case BESIDE_PEERS ->
                "(" + one(in.get(0)) + " + " + weighted(in.get(1)) + ") / (1 + "
                        + Figures.exact(in.get(1).weight()) + ") = " + out;
            case GUARDS ->
                one(in.get(0))
                        + in.stream()
                                .skip(1)
                                .map(o -> " × " + Figures.exact(o.value()))
                                .collect(Collectors.joining())
                        + " = " + out;
            case LOWEST -> "the text holds no answer, which is the lowest level: " + out;
            case CONTENT -> "by the rule of its section, content alone = " + out;
            case CONTENT_AND_COMMUNICATION ->
                "by the rule of its section: " + Figures.exact(in.get(0).weight()) + " × content " + one(in.get(0))
                        + " + " + Figures.exact(in.get(1).weight()) + " × communication " + one(in.get(1)) + " = "
                        + out;
            case CALIBRATED ->
                "the words’ " + one(in.get(0)) + " becomes " + out + by() + ", what people gave for such answers";
            case RATING -> "what people gave = " + out;
            case WORDS_ALONE -> "the words alone, as set for the run = " + out;
            case WORDS_AND_RATING ->
                audience.leavesOut(score.answer())
                        ? "words and rating by half = " + out
                        : "words and rating by half: (" + one(in.get(0)) + " + " + one(in.get(1)) + ") / 2 = " + out;
        };
    }

    private String concepts(List<Operand> in, String out) {
        String found = Figures.exact(in.get(0).value());
        String top = Figures.exact(in.get(1).value());
        ConceptEvidence concepts = score.evidence().concepts();
        return "weight " + found + " found; " + top + " earns the top: "
                + (in.get(0).value() > in.get(1).value()
                        ? "no more than all of it counts, " + out
                        : "100 × " + found + " / " + top + " = " + out)
                + (concepts == null ? "" : "; level " + concepts.level() + " of 5" + groups(concepts.capped()));
    }

    private static String groups(List<CappedGroup> capped) {
        return capped.stream().map(g -> "; " + Limits.group(g)).collect(Collectors.joining());
    }

    private String gates() {
        ConceptEvidence concepts = score.evidence().concepts();
        return concepts == null
                ? ""
                : concepts.closed().stream().map(g -> "; " + Limits.gate(g)).collect(Collectors.joining());
    }

    private String nearness(ScoreStep step) {
        List<Operand> in = step.operands();
        boolean pairs = in.size() > 2;
        String sum = Figures.exact(in.get(0).weight()) + " × "
                + Figures.percent(in.get(0).value()) + " of its terms + "
                + Figures.exact(in.get(1).weight()) + " × a likeness of "
                + Figures.two(in.get(1).value())
                + (pairs
                        ? " + " + Figures.exact(in.get(2).weight()) + " × "
                                + Figures.percent(in.get(2).value()) + " of its pairs of words"
                        : "");
        return "no. " + number() + " is nearest: " + (pairs ? sum : "(" + sum + ") / (" + weights(in) + ")") + " = "
                + Figures.exact(step.result());
    }

    private static String weights(List<Operand> operands) {
        return operands.stream().map(o -> Figures.exact(o.weight())).collect(Collectors.joining(" + "));
    }

    private String number() {
        ReferenceEvidence reference = score.evidence().reference();
        return reference == null ? "" : Integer.toString(reference.reference() + 1);
    }

    private String peers(List<Operand> in, String out) {
        PeerEvidence peers = score.evidence().peers();
        return (peers == null
                        ? ""
                        : "of the " + Phrases.count(peers.terms(), "term") + " that the ten best of the "
                                + peers.answers() + " answers to this question share, this one excepted, "
                                + peers.found() + " are here: ")
                + "100 × tanh(" + Figures.exact(in.get(0).value()) + " / "
                + Figures.exact(in.get(1).value()) + ") = "
                + out;
    }

    private String by() {
        return score.calibrated() == null ? "" : " by " + score.calibrated().by();
    }

    private static String one(Operand operand) {
        return Figures.one(operand.value());
    }

    private static String weighted(Operand operand) {
        return Figures.exact(operand.weight()) + " × " + one(operand);
    }
}
