package dev.shortlist.scoring;

import dev.shortlist.scoring.ScoreStep.Operand;
import dev.shortlist.scoring.ScoreStep.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps by which an answer's score came about, with the numbers and weights by which it was made. */
final class ScoreSteps {
    private static final double POINTS = 100;

    private final List<ScoreStep> steps = new ArrayList<>();

    private ScoreSteps() {}

    static List<ScoreStep> of(AnswerScore score) {
        ScoreSteps steps = new ScoreSteps();
        if (score.score() != null) {
            steps.words(score);
            steps.people(score, score.score());
        }
        return List.copyOf(steps.steps);
    }

    /** What the words give by themselves. */
    private void words(AnswerScore score) {
        switch (score.rule()) {
            case LOWEST -> steps.add(ScoreStep.of(Rule.LOWEST, 0));
            case CONTENT, CONTENT_AND_COMMUNICATION -> {
                content(score.evidence());
                section(score.rule(), score.evidence());
            }
            case NONE -> {}
        }
        Calibrated calibrated = score.calibrated();
        if (calibrated != null) {
            steps.add(ScoreStep.of(Rule.CALIBRATED, calibrated.to(), calibrated.from()));
        }
    }

    private void section(ScoreRule rule, Evidence evidence) {
        Double content = evidence.content();
        CommunicationEvidence told = evidence.communication();
        if (content == null) {
            return;
        }
        if (rule == ScoreRule.CONTENT || told == null) {
            steps.add(ScoreStep.of(Rule.CONTENT, content, content));
            return;
        }
        Operand what = new Operand(SectionRule.CONTENT_SHARE, content);
        Operand how = new Operand(SectionRule.COMMUNICATION_SHARE, POINTS * told.score());
        steps.add(new ScoreStep(Rule.CONTENT_AND_COMMUNICATION, List.of(what, how), what.product() + how.product()));
    }

    private void people(AnswerScore score, double total) {
        Double rating = score.rating();
        if (rating == null) {
            return;
        }
        Double words = score.textScore();
        if (score.reason() == StatusReason.RATED_BY_A_PERSON) {
            steps.add(ScoreStep.of(Rule.RATING, total, rating));
        } else if (words != null
                && score.raters() > Ratings.raters(score.answer()).size()) {
            steps.add(ScoreStep.of(Rule.WORDS_AND_RATING, total, words, rating));
        } else {
            steps.add(ScoreStep.of(Rule.WORDS_ALONE, total, total));
        }
    }

    private void content(Evidence evidence) {
        concepts(evidence.concepts());
        if (evidence.reference() != null) {
            reference(evidence.reference());
        }
        Double found = evidence.found();
        if (found == null) {
            return;
        }
        if (evidence.concepts() != null && evidence.reference() != null) {
            steps.add(ScoreStep.of(
                    Rule.BOTH,
                    POINTS * found,
                    POINTS * evidence.concepts().score(),
                    POINTS * evidence.reference().score()));
        }
        gates(evidence, found);
        peers(evidence);
        guards(evidence);
    }

    private void concepts(@Nullable ConceptEvidence concepts) {
        if (concepts != null) {
            steps.add(ScoreStep.of(
                    Rule.CONCEPTS, POINTS * concepts.score(), concepts.weightFound(), concepts.weightForTop()));
        }
    }

    private void reference(ReferenceEvidence reference) {
        if (reference.same()) {
            steps.add(ScoreStep.of(Rule.MODEL_ANSWER_ITSELF, POINTS, reference.reference()));
            return;
        }
        List<Operand> shares = new ArrayList<>();
        shares.add(new Operand(Reference.COVERAGE, reference.coverage()));
        shares.add(new Operand(Reference.SIMILARITY, reference.similarity()));
        if (reference.pairs() != null) {
            shares.add(new Operand(Reference.PAIRS, reference.pairs()));
        }
        double nearness = Reference.nearness(reference.coverage(), reference.similarity(), reference.pairs());
        steps.add(new ScoreStep(Rule.NEARNESS, shares, nearness));
        steps.add(ScoreStep.of(Rule.CURVE, POINTS * reference.score(), nearness, Reference.SCALE));
    }

    private void gates(Evidence evidence, double found) {
        double before = found;
        for (ClosedGate gate : evidence.concepts() == null
                ? List.<ClosedGate>of()
                : evidence.concepts().closed()) {
            double after = Math.min(before, gate.atMost());
            steps.add(ScoreStep.of(Rule.GATE, POINTS * after, POINTS * before, POINTS * gate.atMost()));
            before = after;
        }
    }

    private void peers(Evidence evidence) {
        PeerEvidence peers = evidence.peers();
        Double alone = evidence.byItself();
        Double beside = evidence.besideOthers();
        if (peers == null || alone == null || beside == null || evidence.isModelAnswer()) {
            return;
        }
        steps.add(ScoreStep.of(Rule.PEERS, POINTS * peers.score(), peers.share(), PeerGroup.SCALE));
        steps.add(new ScoreStep(
                Rule.BESIDE_PEERS,
                List.of(new Operand(1, POINTS * alone), new Operand(PeerGroup.WEIGHT, POINTS * peers.score())),
                POINTS * beside));
        if (beside > evidence.ceiling()) {
            steps.add(
                    ScoreStep.of(Rule.GATE, POINTS * evidence.ceiling(), POINTS * beside, POINTS * evidence.ceiling()));
        }
    }

    private void guards(Evidence evidence) {
        Double beside = evidence.besideOthers();
        Double content = evidence.content();
        if (evidence.factor() < 1 && beside != null && content != null) {
            List<Operand> factors = new ArrayList<>();
            factors.add(new Operand(1, POINTS * Math.min(beside, evidence.ceiling())));
            evidence.guards().stream()
                    .filter(g -> g.factor() < 1)
                    .forEach(g -> factors.add(new Operand(1, g.factor())));
            steps.add(new ScoreStep(Rule.GUARDS, factors, content));
        }
    }
}
