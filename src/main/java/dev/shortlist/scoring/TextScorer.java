package dev.shortlist.scoring;

import dev.shortlist.interview.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scores the words of one answer. */
final class TextScorer {
    /** An answer of as many words could be expected to hit one of its question's concepts. */
    private static final int WORDS_WITHOUT_CONCEPT = 25;

    private static final int CONCEPTS_ON_TOPIC = 2;
    /** What is left of content whose words come in no order in which they are said. */
    private static final double LEAST_FOR_ORDER = .25;

    private final TextAnalyzer analyzer;
    private final StatusRules rules;
    private final CommunicationScorer communication;
    private final Cohort cohort;
    private final SurfaceScan surface;
    private final boolean tellsLists;

    TextScorer(TextAnalyzer analyzer, ScoringPolicy policy, Cohort cohort) {
        this.analyzer = analyzer;
        this.cohort = cohort;
        rules = new StatusRules(analyzer, policy.minimumContentWords());
        communication = new CommunicationScorer(policy, new Speech(analyzer.cues()));
        surface = new SurfaceScan(analyzer.cues());
        tellsLists = analyzer.cues().tellsLists();
    }

    TextScore score(String text, AskedQuestion question) {
        if (StatusRules.isBlank(text)) {
            return TextScore.none(AnswerStatus.MISSING, StatusReason.BLANK, Set.of(), Evidence.NONE);
        }
        Guarded answer = Guards.apply(text, analyzer.tokens(text), question.grams(), tellsLists);
        Evidence alone = evidence(answer, question);
        Evidence beside = compared(answer, alone, question);
        StatusRules.Verdict verdict = rules.judge(answer, beside);
        Evidence evidence = verdict.status() == AnswerStatus.SCORED ? beside : alone;
        Set<Flag> flags = verdict.reason() == StatusReason.OTHER_LANGUAGE
                ? foreign(question)
                : flags(answer, evidence, verdict.status(), question);
        return switch (verdict.status()) {
            case SCORED ->
                new TextScore(verdict.status(), verdict.reason(), evidence.content(), told(evidence), flags, evidence);
            case NO_ANSWER, NON_ANSWER -> TextScore.lowest(verdict.status(), verdict.reason(), flags, evidence);
            case NOT_ASKED, MISSING, NOT_SCORABLE, EXEMPT ->
                TextScore.none(
                        verdict.status(), verdict.reason(), flags, evidence.in(language(text, verdict.reason())));
        };
    }

    /** Lets a survey know what an answer holds, if it is one. */
    void survey(String text, AskedQuestion question, SurveyBuilder survey) {
        if (StatusRules.isBlank(text)) {
            return;
        }
        Guarded answer = Guards.apply(text, analyzer.tokens(text), question.grams(), tellsLists);
        Evidence alone = evidence(answer, question);
        if (rules.judge(answer, alone).status() == AnswerStatus.SCORED) {
            Double content = alone.byItself();
            boolean peer = content != null && alone.factor() == 1;
            survey.add(question.id(), QuestionKey.contentStems(answer.kept()), content == null ? 0 : content, peer);
        }
    }

    /** The evidence with what the other answers and questions say of it. */
    private Evidence compared(Guarded answer, Evidence alone, AskedQuestion question) {
        Set<String> stems = QuestionKey.contentStems(answer.kept());
        Double content = alone.byItself();
        return alone.beside(
                content == null ? null : cohort.peers(question.id(), stems, 100 * alone.factor() * content),
                holdsConcepts(alone.concepts()) ? null : cohort.topic(question.id(), stems));
    }

    /** An answer that holds two of its question's concepts is about it, in whatever words it is put. */
    private static boolean holdsConcepts(@Nullable ConceptEvidence concepts) {
        return concepts != null
                && concepts.findings().stream().filter(ConceptFinding::found).count() >= CONCEPTS_ON_TOPIC;
    }

    private @Nullable String language(String text, StatusReason reason) {
        return reason == StatusReason.OTHER_LANGUAGE
                ? analyzer.foreignLanguage(text).orElse(null)
                : null;
    }

    private Evidence evidence(Guarded answer, AskedQuestion question) {
        QuestionKey key = question.key();
        List<Token> kept = answer.kept();
        ReferenceEvidence reference = key == null ? null : key.references().score(kept);
        double order = reference == null ? 1 : LEAST_FOR_ORDER + (1 - LEAST_FOR_ORDER) * reference.order();
        return new Evidence(
                key == null ? null : key.concepts().score(answer),
                reference,
                communication.score(kept),
                null,
                null,
                order < 1 ? with(answer.findings(), new GuardFinding(Flag.KEYWORD_LIST, 0, order)) : answer.findings(),
                answer.factor() * order,
                key == null ? List.of() : found(key.redFlags().find(answer)),
                question.relevance(kept),
                surface.of(answer.tokens()),
                null);
    }

    private static List<GuardFinding> with(List<GuardFinding> findings, GuardFinding one) {
        List<GuardFinding> all = new ArrayList<>(findings);
        all.add(one);
        return all;
    }

    private static @Nullable Double told(Evidence evidence) {
        CommunicationEvidence communication = evidence.communication();
        return communication == null ? null : Double.valueOf(100 * communication.score());
    }

    private static List<ConceptFinding> found(List<ConceptFinding> findings) {
        return findings.stream().filter(ConceptFinding::found).toList();
    }

    private static Set<Flag> flags(Guarded answer, Evidence evidence, AnswerStatus status, AskedQuestion question) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        evidence.guards().forEach(g -> flags.add(g.guard()));
        if (!evidence.redFlags().isEmpty()) {
            flags.add(Flag.RED_FLAG);
        }
        if (missesEveryConcept(answer, evidence.concepts())) {
            flags.add(Flag.NO_CONCEPT_FOUND);
        }
        TopicEvidence topic = evidence.topic();
        if (topic != null && topic.off()) {
            flags.add(Flag.OFF_TOPIC);
        }
        if (!QuestionKey.scoresContent(question.key())) {
            flags.add(Flag.NO_RUBRIC);
        }
        if (status == AnswerStatus.NOT_SCORABLE) {
            flags.add(Flag.NOT_SCORABLE);
        }
        return Sets.inOrder(Flag.class, flags);
    }

    /** Guards and concepts know one language; of a text in another they say nothing. */
    private static Set<Flag> foreign(AskedQuestion question) {
        return QuestionKey.scoresContent(question.key())
                ? EnumSet.of(Flag.NOT_SCORABLE)
                : EnumSet.of(Flag.NO_RUBRIC, Flag.NOT_SCORABLE);
    }

    private static boolean missesEveryConcept(Guarded answer, @Nullable ConceptEvidence concepts) {
        return concepts != null
                && answer.tokens().size() >= WORDS_WITHOUT_CONCEPT
                && concepts.findings().stream().noneMatch(ConceptFinding::found);
    }
}
