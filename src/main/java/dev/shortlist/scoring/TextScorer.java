package dev.shortlist.scoring;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scores the words of one answer. */
final class TextScorer {
    /** An answer of as many words could be expected to hit one of its question's concepts. */
    private static final int WORDS_WITHOUT_CONCEPT = 25;

    private static final int CONCEPTS_ON_TOPIC = 2;
    /** What is left of content whose words come in no order in which they are said. */
    private static final double LEAST_FOR_ORDER = .15;

    private final TextAnalyzer analyzer;
    private final StatusRules rules;
    private final CommunicationScorer communication;
    private final Cohort cohort;
    private final SurfaceScan surface;
    private final Guards guards;

    TextScorer(TextAnalyzer analyzer, ScoringPolicy policy, Cohort cohort) {
        this.analyzer = analyzer;
        this.cohort = cohort;
        rules = new StatusRules(analyzer, policy.minimumContentWords());
        communication = new CommunicationScorer(policy, new Speech(analyzer.cues()));
        surface = new SurfaceScan(analyzer.cues());
        guards = new Guards(analyzer.cues());
    }

    /** What the words of a text say by themselves. */
    Reading read(String text, AskedQuestion question) {
        if (StatusRules.isBlank(text)) {
            return Reading.of(question.id(), AnswerStatus.MISSING, StatusReason.BLANK);
        }
        Guarded answer = guards.apply(text, analyzer.tokens(text), question.grams());
        Evidence evidence = evidence(answer, question);
        Reading.Verdict verdict = rules.judge(answer, evidence, QuestionKey.shortestModelAnswer(question.key()));
        boolean foreign = verdict.reason() == StatusReason.OTHER_LANGUAGE;
        return new Reading(
                question.id(),
                verdict,
                foreign ? Set.of() : flags(answer, evidence),
                StatusRules.mayBeAnswer(verdict) ? List.copyOf(QuestionKey.contentStems(answer.kept())) : List.of(),
                foreign ? evidence.in(analyzer.foreignLanguage(text).orElse(null)) : evidence);
    }

    /** The score of what was read, with what the other answers and questions say of it. */
    TextScore score(Reading reading) {
        Evidence beside = StatusRules.mayBeAnswer(reading.verdict()) ? compared(reading) : reading.evidence();
        Reading.Verdict verdict = StatusRules.besideOthers(reading.verdict(), beside.peers());
        Evidence evidence = verdict.status() == AnswerStatus.SCORED ? beside : reading.evidence();
        Set<Flag> flags = flags(reading, verdict.status(), evidence.topic());
        return switch (verdict.status()) {
            case SCORED ->
                new TextScore(verdict.status(), verdict.reason(), evidence.content(), told(evidence), flags, evidence);
            case NO_ANSWER, NON_ANSWER -> TextScore.lowest(verdict.status(), verdict.reason(), flags, evidence);
            case NOT_ASKED, MISSING, NOT_SCORABLE, NO_RUBRIC, EXEMPT ->
                TextScore.none(verdict.status(), verdict.reason(), flags, evidence);
        };
    }

    /** The evidence with what the other answers and questions say of it. */
    private Evidence compared(Reading reading) {
        Evidence alone = reading.evidence();
        String question = Objects.requireNonNull(reading.question());
        Double content = alone.byItself();
        return alone.beside(
                content == null ? null : cohort.peers(question, reading.stems(), 100 * alone.factor() * content),
                topic(question, reading, content));
    }

    private @Nullable TopicEvidence topic(String question, Reading reading, @Nullable Double content) {
        CommunicationEvidence told = reading.evidence().communication();
        return content == null
                        || told == null
                        || holdsConcepts(reading.evidence().concepts())
                ? null
                : cohort.topic(question, reading.stems(), told.words(), content);
    }

    /** An answer that holds two of its question's concepts is about it, in whatever words it is put. */
    private static boolean holdsConcepts(@Nullable ConceptEvidence concepts) {
        return concepts != null
                && concepts.findings().stream().filter(ConceptFinding::found).count() >= CONCEPTS_ON_TOPIC;
    }

    private Evidence evidence(Guarded answer, AskedQuestion question) {
        QuestionKey key = question.key();
        List<Token> kept = answer.kept();
        ReferenceEvidence reference = key == null ? null : key.references().score(kept);
        ConceptEvidence concepts = key == null ? null : key.concepts().score(answer);
        // concepts are looked for within a sentence; in words of one's own few pairs are the model answer's
        double order =
                reference == null || concepts != null ? 1 : LEAST_FOR_ORDER + (1 - LEAST_FOR_ORDER) * reference.order();
        return new Evidence(
                concepts,
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

    private static Set<Flag> flags(Guarded answer, Evidence evidence) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        evidence.guards().stream()
                .map(GuardFinding::guard)
                .filter(g -> GuardFlags.isRaised(g, answer, evidence))
                .forEach(flags::add);
        if (!evidence.redFlags().isEmpty()) {
            flags.add(Flag.RED_FLAG);
        }
        if (missesEveryConcept(answer, evidence.concepts())) {
            flags.add(Flag.NO_CONCEPT_FOUND);
        }
        return flags;
    }

    private static Set<Flag> flags(Reading reading, AnswerStatus status, @Nullable TopicEvidence topic) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(reading.flags());
        if (topic != null && topic.off()) {
            flags.add(Flag.OFF_TOPIC);
        }
        if (status == AnswerStatus.NOT_SCORABLE) {
            flags.add(Flag.NOT_SCORABLE);
        }
        return flags;
    }

    private static boolean missesEveryConcept(Guarded answer, @Nullable ConceptEvidence concepts) {
        return concepts != null
                && answer.kept().size() >= WORDS_WITHOUT_CONCEPT
                && concepts.findings().stream().noneMatch(ConceptFinding::found);
    }
}
