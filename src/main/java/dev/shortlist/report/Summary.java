package dev.shortlist.report;

import dev.shortlist.ranking.Standing;
import dev.shortlist.recommendation.Confidence;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.DimensionScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What to do, how sure that is, and why: the few sentences a reader has time for. */
final class Summary {
    private static final int LABELS = 3;

    private final Dossier dossier;

    Summary(Dossier dossier) {
        this.dossier = dossier;
    }

    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(dossier.conclusive() ? result() : noResult());
        sentences.addAll(AdviceWords.because(dossier));
        addExtremes(sentences);
        addMost(sentences);
        addLeast(sentences);
        addNotScored(sentences);
        return sentences;
    }

    private Sentence result() {
        Double overall = dossier.scorecard().overall();
        Double error = dossier.scorecard().standardError();
        Confidence confidence = dossier.decision().confidence();
        Words words = new Words()
                .say("The advice is ")
                .strong(dossier.decision().recommendation().label());
        if (confidence != null) {
            words.say(", with a confidence of ").strong(Figures.percent(confidence.value()));
        }
        if (overall != null && error != null) {
            Standing standing = dossier.standings()
                    .inPosition(
                            dossier.interview().position(), dossier.scorecard().rubricId(), overall, error);
            words.say(". The overall score is ")
                    .strong(Figures.one(overall) + " of 100")
                    .say(" (" + dossier.band(overall) + "), from " + basis() + ", rank " + Place.brief(standing)
                            + " for the position");
        }
        return words.say(".").done();
    }

    private Sentence noResult() {
        return new Words()
                .strong("There is not enough evidence for a recommendation.")
                .say(" This is no verdict on the candidate: " + basis() + " could be scored.")
                .done();
    }

    private String basis() {
        return dossier.scorecard().answersScored() + " of " + Phrases.count(dossier.askedOf(), "answer");
    }

    private void addExtremes(List<Sentence> sentences) {
        List<DimensionScore> scored = dossier.scorecard().dimensions().stream()
                .filter(d -> d.score() != null)
                .sorted(Comparator.comparingDouble(Summary::score))
                .toList();
        if (!dossier.conclusive() || scored.size() < 2) {
            return;
        }
        DimensionScore lowest = scored.get(0);
        DimensionScore highest = scored.get(scored.size() - 1);
        if (Figures.rounded(score(highest)) > Figures.rounded(score(lowest))) {
            sentences.add(Sentence.plain("Of the dimensions, " + Phrases.title(highest.name()) + " is highest at "
                    + Figures.one(score(highest)) + " and " + Phrases.title(lowest.name()) + " lowest at "
                    + Figures.one(score(lowest)) + "."));
        }
    }

    private static double score(DimensionScore dimension) {
        return dimension.score() == null ? 0 : dimension.score();
    }

    private void addMost(List<Sentence> sentences) {
        KeyFindings.byContent(dossier)
                .filter(a -> !a.labels(true).isEmpty())
                .findFirst()
                .ifPresent(a -> sentences.add(new Words()
                        .say("The answer that holds most of what was asked for is ")
                        .question(a.number())
                        .say(", with " + a.labels(true).size() + " of "
                                + Phrases.count(a.concepts().size(), "concept") + ": "
                                + Phrases.and(a.labels(true), LABELS) + ".")
                        .done()));
    }

    private void addLeast(List<Sentence> sentences) {
        List<Dossier.Asked> empty = dossier.asked().stream()
                .filter(a -> a.score().status() == AnswerStatus.SCORED
                        && a.score().evidence().concepts() != null)
                .filter(a -> a.labels(true).isEmpty() && !a.labels(false).isEmpty())
                .toList();
        if (!empty.isEmpty()) {
            sentences.add(new Words()
                    .say("None of the concepts asked for was found in ")
                    .questions(empty.stream().map(Dossier.Asked::number).toList())
                    .say(".")
                    .done());
        }
    }

    private void addNotScored(List<Sentence> sentences) {
        List<Integer> numbers = dossier.numbers(a -> !a.status().scored() && a.status() != AnswerStatus.EXEMPT);
        if (!numbers.isEmpty()) {
            sentences.add(new Words()
                    .questions(numbers)
                    .say(" could not be scored and " + (numbers.size() == 1 ? "counts" : "count")
                            + " neither for nor against.")
                    .done());
        }
    }
}
