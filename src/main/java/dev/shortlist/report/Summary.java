package dev.shortlist.report;

import dev.shortlist.ranking.Standing;
import dev.shortlist.recommendation.State;
import dev.shortlist.report.Page.Fact;
import dev.shortlist.rubric.Part;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.DimensionScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to do, how sure that is, and why: the few sentences a reader has time for. */
final class Summary {
    private static final int LABELS = 3;

    private final Dossier dossier;
    private final KeyFindings findings;

    Summary(Dossier dossier, KeyFindings findings) {
        this.dossier = dossier;
        this.findings = findings;
    }

    /** The advice, or that there is none. */
    Sentence lead() {
        Double overall = dossier.scorecard().overall();
        if (!dossier.conclusive() || overall == null) {
            return new Words()
                    .strong("There is not enough evidence for a recommendation.")
                    .say(" This is no verdict on the candidate: " + basis() + " could be scored.")
                    .done();
        }
        if (!dossier.classed()) {
            return new Words()
                    .say("No class is stated yet: the score is ")
                    .strong(Figures.one(overall) + " of 100")
                    .say(", from " + basis() + ", and the scale needs calibration.")
                    .done();
        }
        return new Words()
                .say("Suggested: ")
                .strong(dossier.decision().recommendation().label())
                .say(", " + state() + ". Score ")
                .strong(Figures.one(overall) + " of 100")
                .say(" (" + dossier.band(overall) + "), from " + basis() + ".")
                .done();
    }

    /** Why, where most and least was found, what is open, and the place. */
    List<Fact> points() {
        List<Fact> points = new ArrayList<>();
        add(points, "Why", why());
        add(points, dossier.conclusive() ? "Highest" : "Found", highest());
        add(points, dossier.conclusive() ? "Lowest" : "Not found", lowest());
        add(points, "Open", open());
        add(points, "Rank in the position", rank());
        return points;
    }

    private static void add(List<Fact> points, String label, Words words) {
        if (!words.isEmpty()) {
            points.add(new Fact(label, words.done()));
        }
    }

    private String state() {
        State state = dossier.decision().state();
        return state == null ? "" : state.label();
    }

    private String basis() {
        return dossier.scorecard().answersScored() + " of " + Phrases.count(dossier.askedOf(), "answer");
    }

    private Words why() {
        Words words = new Words();
        AdviceWords.because(dossier)
                .forEach(s -> words.say(words.isEmpty() ? "" : " ").append(s));
        return words;
    }

    private Words highest() {
        List<DimensionScore> scored = scored();
        DimensionScore highest = scored.size() < 2 ? null : scored.get(scored.size() - 1);
        Words words = named(highest);
        KeyFindings.byContent(dossier)
                .filter(a -> !a.labels(true).isEmpty() && explains(highest, a))
                .findFirst()
                .ifPresent(a -> after(words)
                        .question(a.number())
                        .say(" holds " + a.labels(true).size() + " of "
                                + Phrases.count(a.concepts().size(), "concept") + " asked for: "
                                + Phrases.labels(a.labels(true), LABELS) + "."));
        return words;
    }

    private Words lowest() {
        List<DimensionScore> scored = scored();
        DimensionScore lowest = scored.size() < 2 ? null : scored.get(0);
        Words words = named(lowest);
        List<Integer> empty = dossier.asked().stream()
                .filter(a -> a.score().status() == AnswerStatus.SCORED
                        && a.score().evidence().concepts() != null)
                .filter(a -> a.labels(true).isEmpty() && !a.labels(false).isEmpty() && explains(lowest, a))
                .map(Dossier.Asked::number)
                .toList();
        if (!empty.isEmpty()) {
            return after(words)
                    .say("None of the concepts asked for was found in ")
                    .questions(empty)
                    .say(".");
        }
        findings.lacking()
                .filter(a -> !a.labels(false).isEmpty() && explains(lowest, a))
                .findFirst()
                .ifPresent(a -> after(words)
                        .question(a.number())
                        .say(" lacks " + a.labels(false).size() + " of "
                                + Phrases.count(a.concepts().size(), "concept") + " asked for: "
                                + Phrases.labels(a.labels(false), LABELS) + "."));
        return words;
    }

    /** Whether what an answer says is in a dimension's score, of all answers if there is none; how it is told no concept says. */
    private boolean explains(@Nullable DimensionScore score, Dossier.Asked asked) {
        return score == null
                || dossier.rubric().dimensions().stream()
                        .filter(d -> d.name().equals(score.name()) && d.part() != Part.COMMUNICATION)
                        .anyMatch(d -> d.takes(asked.score().answer().section()));
    }

    private static Words after(Words words) {
        return words.isEmpty() ? words : words.say(" ");
    }

    /** The dimensions that have a score, lowest first; none where they are too few for a result. */
    private List<DimensionScore> scored() {
        return !dossier.conclusive()
                ? List.of()
                : dossier.scorecard().dimensions().stream()
                        .filter(d -> d.score() != null)
                        .sorted(Comparator.comparingDouble(Summary::score))
                        .toList();
    }

    private static double score(DimensionScore dimension) {
        return dimension.score() == null ? 0 : dimension.score();
    }

    private static Words named(@Nullable DimensionScore dimension) {
        return dimension == null
                ? new Words()
                : new Words().say(Phrases.title(dimension.name()) + " at " + Figures.one(score(dimension)) + ".");
    }

    private Words open() {
        List<Integer> numbers = dossier.numbers(a -> !a.status().scored() && a.status() != AnswerStatus.EXEMPT);
        return numbers.isEmpty()
                ? new Words()
                : new Words()
                        .questions(numbers)
                        .say(" could not be scored and " + (numbers.size() == 1 ? "counts" : "count")
                                + " neither for nor against.");
    }

    private Words rank() {
        Double overall = dossier.scorecard().overall();
        Double error = dossier.scorecard().standardError();
        if (!dossier.conclusive() || overall == null || error == null) {
            return new Words();
        }
        Standing standing = dossier.standings()
                .inPosition(dossier.interview().position(), dossier.scorecard().rubricId(), overall, error);
        return new Words().append(Place.rank(standing));
    }
}
