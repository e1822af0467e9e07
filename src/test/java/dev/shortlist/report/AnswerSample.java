package dev.shortlist.report;

import dev.shortlist.interview.Answer;
import dev.shortlist.interview.DeclaredStatus;
import dev.shortlist.interview.Question;
import dev.shortlist.interview.Rating;
import dev.shortlist.rubric.Concept;
import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.CommunicationEvidence;
import dev.shortlist.scoring.ConceptEvidence;
import dev.shortlist.scoring.ConceptFinding;
import dev.shortlist.scoring.Evidence;
import dev.shortlist.scoring.Flag;
import dev.shortlist.scoring.GuardFinding;
import dev.shortlist.scoring.ReferenceEvidence;
import dev.shortlist.scoring.ScoreRule;
import dev.shortlist.scoring.StatusReason;
import dev.shortlist.scoring.SurfaceEvidence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A scored answer in the making; content follows from its concepts, the score from content and communication. */
final class AnswerSample {
    private final String section;
    private final int number;
    private final String question;
    private final String text;
    private final List<ConceptFinding> concepts = new ArrayList<>();
    private final List<ConceptFinding> redFlags = new ArrayList<>();
    private final List<Rating> ratings = new ArrayList<>();
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private final List<GuardFinding> guards = new ArrayList<>();
    private AnswerStatus status = AnswerStatus.SCORED;
    private StatusReason reason = StatusReason.ANSWERED;
    private @Nullable ReferenceEvidence reference;
    private double contentShare = 1;

    AnswerSample(String section, int number, String question, String text) {
        this.section = section;
        this.number = number;
        this.question = question;
        this.text = text;
    }

    AnswerSample found(String label, String quote) {
        int start = text.indexOf(quote);
        concepts.add(new ConceptFinding(id(label), label, 1, true, quote, start, start + quote.length()));
        return this;
    }

    AnswerSample missing(String... labels) {
        for (String label : labels) {
            concepts.add(new ConceptFinding(id(label), label, 1, false, "", -1, -1));
        }
        return this;
    }

    AnswerSample redFlag(String label, String quote) {
        int start = text.indexOf(quote);
        redFlags.add(new ConceptFinding(id(label), label, 1, true, quote, start, start + quote.length()));
        flags.add(Flag.RED_FLAG);
        return this;
    }

    AnswerSample reference(double coverage, double similarity) {
        reference = new ReferenceEvidence(
                0, coverage, similarity, null, 1, false, Math.tanh((.55 * coverage + .3 * similarity) / .85 / .5));
        return this;
    }

    AnswerSample reference(@Nullable ReferenceEvidence evidence) {
        reference = evidence;
        return this;
    }

    AnswerSample guard(Flag flag, int words, double factor) {
        guards.add(new GuardFinding(flag, words, factor));
        return flag(flag);
    }

    AnswerSample leftOut(Flag flag, int words, double factor, String stretch) {
        int start = text.lastIndexOf(stretch);
        guards.add(new GuardFinding(
                flag, words, factor, List.of(new GuardFinding.Stretch(start, start + stretch.length()))));
        return flag(flag);
    }

    AnswerSample withoutFlags() {
        flags.clear();
        return this;
    }

    AnswerSample flag(Flag flag) {
        flags.add(flag);
        return this;
    }

    AnswerSample rated(double value, double maximum, String rater) {
        ratings.add(new Rating(value, maximum, rater));
        return this;
    }

    AnswerSample status(AnswerStatus status, StatusReason reason) {
        this.status = status;
        this.reason = reason;
        return this;
    }

    /** The share of content in the score; the rest is communication. */
    AnswerSample contentShare(double share) {
        this.contentShare = share;
        return this;
    }

    RubricQuestion rubricQuestion() {
        List<Concept> wanted = concepts.stream()
                .map(c -> new Concept(c.id(), c.label(), c.weight(), List.of(c.label())))
                .toList();
        return new RubricQuestion(id(question), question, List.of(), section, List.of(), wanted, List.of(), List.of());
    }

    AnswerScore score() {
        Answer answer =
                new Answer(new Question("q-" + number, number, question), section, text, DeclaredStatus.NONE, ratings);
        String rubric = flags.contains(Flag.NO_RUBRIC) ? null : id(question);
        double weight = section.equals("Screening") || section.equals("Wrap Up") ? .5 : 1;
        if (status != AnswerStatus.SCORED) {
            Double lowest = status.scored() ? 0.0 : null;
            return new AnswerScore(
                    answer,
                    rubric,
                    status,
                    reason,
                    status.scored() ? ScoreRule.LOWEST : ScoreRule.NONE,
                    weight,
                    lowest,
                    lowest,
                    lowest,
                    lowest,
                    null,
                    1,
                    null,
                    flags,
                    Evidence.NONE);
        }
        CommunicationEvidence told = told();
        Double content = content();
        double communication = 100 * told.score();
        double score = content == null ? communication : contentShare * content + (1 - contentShare) * communication;
        Double rating = ratings.isEmpty()
                ? null
                : ratings.stream()
                        .mapToDouble(r -> 100 * r.value() / java.util.Objects.requireNonNull(r.maximum()))
                        .average()
                        .orElse(0);
        return new AnswerScore(
                answer,
                rubric,
                status,
                rating == null ? reason : StatusReason.RATED_BY_A_PERSON,
                contentShare == 1 ? ScoreRule.CONTENT : ScoreRule.CONTENT_AND_COMMUNICATION,
                weight,
                content,
                communication,
                rating == null ? score : rating,
                score,
                rating,
                Math.max(1, ratings.size()),
                .62,
                flags,
                evidence(told));
    }

    private @Nullable Double content() {
        double factor = guards.stream().mapToDouble(GuardFinding::factor).reduce(1, (a, b) -> a * b);
        if (concepts.isEmpty()) {
            return reference == null ? null : 100 * factor * reference.score();
        }
        double found = concepts.stream().filter(ConceptFinding::found).count();
        return 100 * factor * found / concepts.size();
    }

    private Evidence evidence(CommunicationEvidence told) {
        double found = concepts.stream().filter(ConceptFinding::found).count();
        int level = 1 + (int) Math.floor(4 * found / Math.max(1, concepts.size()));
        ConceptEvidence evidence = concepts.isEmpty()
                ? null
                : new ConceptEvidence(concepts, found, concepts.size(), level, found / concepts.size());
        double factor = guards.stream().mapToDouble(GuardFinding::factor).reduce(1, (a, b) -> a * b);
        return new Evidence(
                evidence,
                reference,
                told,
                null,
                null,
                guards,
                factor,
                redFlags,
                .4,
                new SurfaceEvidence(2, 4, 1, 0, List.of("situation", "action")),
                null);
    }

    private CommunicationEvidence told() {
        int words = text.split("\\s+").length;
        double development = Math.min(1, Math.log(1 + words) / Math.log(76));
        return new CommunicationEvidence(words, 0, development, .7, null, (development + .7) / 2);
    }

    private static String id(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
    }
}
