package dev.shortlist.report;

import dev.shortlist.calibration.Calibration;
import dev.shortlist.report.Page.Fact;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.Rubrics;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.ScoringPolicy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the scores were made, what they are not, and what is known about the data. */
final class MethodWords {
    private static final String OFF_TOPIC =
            "the flag says that an answer’s words are hardly those of its question, or clearly more those of another; it lowers no score and asks a person to read the answer";

    private static final List<Sentence> LIMITS = List.of(
            Sentence.plain(
                    "Keywords inside one fluent sentence and a memorised model answer are counted like understanding."),
            Sentence.plain("The same idea in words that the rubric does not list is not found."),
            Sentence.plain(
                    "Names, e-mail addresses, schools, photos and demographics are never read by the scorer; accent, appearance, emotion and \u201cculture fit\u201d are never criteria."),
            Sentence.plain("The recommendation is advice. A person decides, and records it below."));

    private final Dossier dossier;
    private final ScoringPolicy policy;
    private final String language;
    private final @Nullable Calibration calibration;

    MethodWords(Dossier dossier, ScoringPolicy policy, String language, @Nullable Calibration calibration) {
        this.dossier = dossier;
        this.policy = policy;
        this.language = language;
        this.calibration = calibration;
    }

    static List<Sentence> limits() {
        return LIMITS;
    }

    List<Fact> method() {
        List<Fact> facts = new ArrayList<>();
        Rubric rubric = dossier.rubric();
        facts.add(new Fact("Rubric", rubric(rubric)));
        add(facts, "Language", language);
        add(facts, "Source of the scores", source(dossier));
        add(facts, "Calibration", calibration(rubric));
        add(
                facts,
                "An answer",
                "content is the weight of the rubric’s concepts found, the nearness to a model answer, or the mean of both; communication is how it is told");
        add(facts, "How it is told", told());
        add(facts, "Other answers", others());
        add(facts, "Off topic", OFF_TOPIC);
        add(
                facts,
                "The whole",
                "the mean of the dimensions by their weights, over those that could be scored; rounded to one decimal, then held against the cuts");
        if (!rubric.weightRationale().isBlank()) {
            add(facts, "Why these weights", rubric.weightRationale());
        }
        return facts;
    }

    private Sentence rubric(Rubric rubric) {
        Words words =
                new Words().say(rubric.id() + ", version " + dossier.scorecard().rubricVersion());
        String position = dossier.scorecard().interview().position();
        if (new Rubrics(List.of(rubric)).isDefault(position)) {
            words.say(", the default: ");
            if (position.isBlank()) {
                words.say("the interview is for no position");
            } else {
                words.say("no rubric names the position ").quote(position);
            }
        }
        return words.done();
    }

    private String calibration(Rubric rubric) {
        return calibration != null
                        && calibration.covers(rubric.id(), dossier.scorecard().rubricVersion())
                ? calibration.inWords()
                : "uncalibrated: a ranking, not a grade";
    }

    /** What communication is made of, with the weights that are set for the run. */
    private String told() {
        String range = weighed("range of words", policy.rangeWeight(), "scoring.range-weight");
        String fluency = policy.verbatim()
                ? weighed("fluency, by fillers and stutters,", policy.fluencyWeight(), "scoring.fluency-weight")
                        + ", in languages whose fillers are known"
                : "fluency is not measured, as the answers are not verbatim transcripts";
        return "development, up to about 75 words, weighs 1; " + range + "; " + fluency;
    }

    private static String weighed(String part, double weight, String setting) {
        if (weight == 0) {
            return part + " weighs 0 by the setting " + setting + ": shown, not counted";
        }
        return part + " weighs " + Figures.exact(weight) + (weight < 1 ? " by the setting " + setting : "");
    }

    private String others() {
        return policy.peers()
                ? "where a question has 12 answers or more, an answer is also compared with the ten best others, so that its score depends in part on who else is in the export; what it gives by itself is shown beside it"
                : "each answer is scored by itself; no score depends on who else is in the export";
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
