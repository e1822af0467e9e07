package dev.shortlist.report;

import dev.shortlist.report.Dossier.Asked;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.CommunicationEvidence;
import dev.shortlist.scoring.ConceptFinding;
import dev.shortlist.scoring.Flag;
import dev.shortlist.scoring.GuardFinding;
import dev.shortlist.scoring.ReferenceEvidence;
import java.util.ArrayList;
import java.util.List;

/** What an answer's evidence comes to, in sentences. */
final class Feedback {
    private static final int LABELS = 4;

    /** Words an answer from which its length adds hardly anything, by the scorer's measure of development. */
    private static final int DEVELOPED = 75;

    private static final int SHORT = 25;

    private final Asked asked;
    private final AnswerScore score;

    Feedback(Asked asked) {
        this.asked = asked;
        this.score = asked.score();
    }

    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        if (score.status() != AnswerStatus.SCORED) {
            sentences.add(Sentence.plain(StatusWords.sentence(score.status(), score.reason())));
            return sentences;
        }
        addConcepts(sentences);
        addReference(sentences);
        addLength(sentences);
        addRating(sentences);
        if (sentences.isEmpty()) {
            sentences.add(Sentence.plain("Only how the answer is told was scored; no content was."));
        }
        return sentences;
    }

    private void addConcepts(List<Sentence> sentences) {
        if (score.evidence().concepts() == null || asked.concepts().isEmpty()) {
            return;
        }
        List<String> found = asked.labels(true);
        List<String> missing = asked.labels(false);
        int all = found.size() + missing.size();
        if (missing.isEmpty()) {
            sentences.add(Sentence.plain((all == 1 ? "Names the concept" : "Names all " + all + " concepts")
                    + " asked for: " + Phrases.and(found, LABELS) + "."));
        } else if (found.isEmpty()) {
            sentences.add(Sentence.plain("None of the " + Phrases.count(all, "concept") + " asked for was found: not "
                    + Phrases.and(missing, LABELS) + "."));
        } else {
            sentences.add(Sentence.plain("Names " + Phrases.and(found, LABELS) + ": " + found.size() + " of " + all
                    + " concepts. " + "Not found: " + Phrases.and(missing, LABELS) + "."));
        }
    }

    private void addReference(List<Sentence> sentences) {
        ReferenceEvidence reference = score.evidence().reference();
        if (reference != null) {
            sentences.add(Sentence.plain("Takes up " + Figures.percent(reference.coverage())
                    + " of the terms of the nearest model answer."));
        }
    }

    private void addLength(List<Sentence> sentences) {
        CommunicationEvidence told = score.evidence().communication();
        if (told == null) {
            return;
        }
        if (told.words() < SHORT) {
            sentences.add(Sentence.plain("Short, with " + Phrases.count(told.words(), "word") + "; up to about "
                    + DEVELOPED + " words, length counts for how an answer is told."));
        } else if (score.content() == null) {
            sentences.add(Sentence.plain("Only how it is told was scored, from " + told.words() + " words."));
        }
    }

    private void addRating(List<Sentence> sentences) {
        Double rating = score.rating();
        if (rating != null) {
            int people = score.answer().ratings().size();
            sentences.add(Sentence.plain("Rated " + Figures.one(rating) + " of 100 by "
                    + (people == 1 ? "one person" : people + " people") + "."));
        }
    }

    /** What guards and flags did, a sentence each. */
    List<Sentence> notes() {
        List<Sentence> notes = new ArrayList<>();
        for (Flag flag : score.flags()) {
            notes.add(Sentence.plain(StatusWords.explained(flag) + effect(flag)));
        }
        for (ConceptFinding redFlag : score.evidence().redFlags()) {
            if (redFlag.found()) {
                notes.add(new Words()
                        .say("Red flag, " + redFlag.label() + ": ")
                        .quote(redFlag.quote())
                        .done());
            }
        }
        return notes;
    }

    private String effect(Flag flag) {
        return score.evidence().guards().stream()
                .filter(g -> g.guard() == flag)
                .map(Feedback::effect)
                .reduce("", String::concat);
    }

    private static String effect(GuardFinding guard) {
        String words = guard.words() == 0 ? "" : " Left out: " + Phrases.count(guard.words(), "word") + ".";
        String factor = guard.factor() < 1 ? " Content multiplied by " + Figures.two(guard.factor()) + "." : "";
        return words + factor;
    }
}
