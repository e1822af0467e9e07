package dev.shortlist.report;

import dev.shortlist.report.Dossier.Asked;
import dev.shortlist.report.Page.Finding;
import dev.shortlist.report.Page.Findings;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.ConceptFinding;
import dev.shortlist.scoring.ReferenceEvidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The answers in which most was found, and those in which most was missed, each with its quote. */
final class KeyFindings {
    private static final int MOST = 3;
    private static final int LABELS = 4;

    private static final Sentence HELD = key("The points are what the overall score would lose without the answer");
    private static final Sentence OPEN = key("The points are what a full answer would add to the overall score");

    private final Dossier dossier;
    private final Stakes stakes;
    private final double enough;

    KeyFindings(Dossier dossier) {
        this.dossier = dossier;
        this.stakes = new Stakes(dossier);
        this.enough = dossier.rubric().policy().hire();
    }

    private static Sentence key(String points) {
        return Sentence.plain(points + ": major from " + Figures.plain(Stakes.MAJOR) + ", moderate from "
                + Figures.plain(Stakes.MODERATE) + ".");
    }

    /** Scored answers with content, the highest first; equal ones in the interview's order. */
    static Stream<Asked> byContent(Dossier dossier) {
        return dossier.asked().stream()
                .filter(a ->
                        a.score().status() == AnswerStatus.SCORED && a.score().content() != null)
                .sorted(Comparator.comparingDouble((Asked a) -> content(a.score()))
                        .reversed());
    }

    /** Answers that reach the cut of Hire by what was found in them, never by their looks. */
    Findings strengths() {
        List<Finding> items = Stream.concat(
                        byContent(dossier)
                                .filter(a -> content(a.score()) >= enough
                                        && !a.labels(true).isEmpty()),
                        byContent(dossier).filter(a -> content(a.score()) >= enough && nearReference(a)))
                .limit(MOST)
                .map(this::strength)
                .toList();
        return new Findings(
                items,
                Sentence.plain("By the concepts found in them no answer reaches " + cut()
                        + "; what was found is listed with each question."),
                key(HELD));
    }

    /** The cut of Hire, which is called so only where a class is stated. */
    private String cut() {
        return Figures.plain(enough) + (stated() ? ", the cut of Hire" : "");
    }

    private boolean stated() {
        return dossier.decision().recommendation().isClass();
    }

    /** Answers under the cut of Hire in which concepts are missing, those that cost most first. */
    Findings improvements() {
        List<Finding> items = lacking().limit(MOST).map(this::improvement).toList();
        return new Findings(
                items,
                Sentence.plain("No answer below " + cut() + (stated() ? "," : "") + " lacks a concept asked for."),
                key(OPEN));
    }

    /** Answers under the cut of Hire in which something is missing, those that cost the overall score most first. */
    Stream<Asked> lacking() {
        return dossier.asked().stream()
                .filter(a -> a.score().status().scored() && loss(a.score()) > 100 - enough)
                .filter(a -> !a.labels(false).isEmpty() || a.score().status() != AnswerStatus.SCORED)
                .sorted(Comparator.comparingDouble(stakes::open)
                        .thenComparingDouble(a -> a.score().weight() * loss(a.score()))
                        .reversed());
    }

    /** Points without a result would be points of nothing. */
    private Sentence key(Sentence points) {
        return dossier.conclusive() ? points : new Words().done();
    }

    private static boolean nearReference(Asked asked) {
        return asked.labels(true).isEmpty() && asked.score().evidence().reference() != null;
    }

    private Finding strength(Asked asked) {
        List<String> found = asked.labels(true);
        ReferenceEvidence reference = asked.score().evidence().reference();
        if (found.isEmpty() && reference != null) {
            return finding(
                    asked,
                    stakes.held(asked),
                    Sentence.plain(
                            "Takes up " + Figures.percent(reference.coverage()) + " of the terms of a model answer."),
                    -1);
        }
        return finding(
                asked, stakes.held(asked), Sentence.plain(Feedback.held(found, asked.labels(false))), hit(asked));
    }

    private Finding improvement(Asked asked) {
        List<String> missing = asked.labels(false);
        if (asked.score().status() != AnswerStatus.SCORED) {
            return finding(
                    asked,
                    stakes.open(asked),
                    Sentence.plain(StatusWords.sentence(asked.score())
                            + (missing.isEmpty() ? "" : " Asked for: " + Phrases.labels(missing, LABELS) + ".")),
                    -1);
        }
        List<String> found = asked.labels(true);
        String beside = found.isEmpty() ? "" : " Found: " + Phrases.labels(found, LABELS) + ".";
        return finding(
                asked,
                stakes.open(asked),
                Sentence.plain("Not found: " + Phrases.labels(missing, LABELS) + "." + beside),
                hit(asked));
    }

    private Finding finding(Asked asked, double points, Sentence what, int at) {
        Excerpt excerpt = new Excerpt(asked.text(), asked.score().evidence());
        List<Fragment> quote = new ArrayList<>(at < 0 ? excerpt.opening() : excerpt.around(at));
        return new Finding(stakes.severity(points), what, quote, asked.number(), asked.words());
    }

    /** Where the heaviest concept found stands; -1 where none was. */
    private static int hit(Asked asked) {
        return asked.concepts().stream()
                .filter(ConceptFinding::found)
                .max(Comparator.comparingDouble(ConceptFinding::weight)
                        .thenComparing(
                                Comparator.comparingInt(ConceptFinding::start).reversed()))
                .map(ConceptFinding::start)
                .orElse(-1);
    }

    private static double content(AnswerScore score) {
        return score.content() == null ? 0 : score.content();
    }

    /** Points that the content falls short of the full score; none where content was not scored. */
    private static double loss(AnswerScore score) {
        if (score.status() != AnswerStatus.SCORED) {
            return 100;
        }
        return score.content() == null ? 0 : 100 - score.content();
    }
}
