package dev.shortlist.report;

import dev.shortlist.calibration.Calibration;
import dev.shortlist.report.Page.Fact;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.AnswerStatus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the scores were made, what they are not, and what is known about the data. */
final class MethodWords {
    private static final List<Sentence> LIMITS = List.of(
            Sentence.plain(
                    "Keywords inside one fluent sentence and a memorised model answer are counted like understanding."),
            Sentence.plain("The same idea in words that the rubric does not list is not found."),
            Sentence.plain(
                    "Names, e-mail addresses, schools, photos and demographics are never read by the scorer; accent, appearance, emotion and \u201cculture fit\u201d are never criteria."),
            Sentence.plain("The recommendation is advice. A person decides, and records it below."));

    private MethodWords() {}

    static List<Sentence> limits() {
        return LIMITS;
    }

    static List<Fact> method(Dossier dossier, String language, @Nullable Calibration calibration) {
        List<Fact> facts = new ArrayList<>();
        Rubric rubric = dossier.rubric();
        add(facts, "Rubric", rubric.id() + ", version " + dossier.scorecard().rubricVersion());
        add(facts, "Language", language);
        add(facts, "Source of the scores", source(dossier));
        add(
                facts,
                "Calibration",
                calibration != null
                                && calibration.covers(
                                        rubric.id(), dossier.scorecard().rubricVersion())
                        ? calibration.inWords()
                        : "uncalibrated: a ranking, not a grade");
        add(
                facts,
                "An answer",
                "content is the weight of the rubric’s concepts found, the nearness to a model answer, or the mean of both; communication is development, range of words and, for verbatim transcripts, fluency");
        add(
                facts,
                "The whole",
                "the mean of the dimensions by their weights, over those that could be scored; rounded to one decimal, then held against the cuts");
        if (!rubric.weightRationale().isBlank()) {
            add(facts, "Why these weights", rubric.weightRationale());
        }
        return facts;
    }

    private static String source(Dossier dossier) {
        List<AnswerScore> scored = dossier.scorecard().answers().stream()
                .filter(a -> a.status().scored())
                .toList();
        long rated = scored.stream().filter(a -> a.rating() != null).count();
        if (scored.isEmpty()) {
            return "none; no answer could be scored";
        }
        if (rated == 0) {
            return "the words of the answers, by fixed rules; no rating by a person";
        }
        return rated + " of " + Phrases.count(scored.size(), "scored answer")
                + " rated by people, the rest from their words by fixed rules";
    }

    static List<Fact> quality(Dossier dossier) {
        List<Fact> facts = new ArrayList<>();
        add(
                facts,
                "Coverage",
                Figures.percent(dossier.scorecard().coverage()) + " of the interview’s weight could be scored");
        add(facts, "Answers scored", dossier.scorecard().answersScored() + " of " + dossier.askedOf() + " asked");
        List<Integer> exempt = dossier.numbers(a -> a.status() == AnswerStatus.EXEMPT);
        if (!exempt.isEmpty()) {
            facts.add(new Fact("Exempt", new Words().questions(exempt).done()));
        }
        if (dossier.interview().notices().isEmpty()) {
            add(facts, "Notices", "none");
        }
        dossier.interview().notices().forEach(n -> add(facts, "Notice", Alerts.notice(n)));
        return facts;
    }

    private static void add(List<Fact> facts, String label, String value) {
        facts.add(new Fact(label, Sentence.plain(value)));
    }
}
