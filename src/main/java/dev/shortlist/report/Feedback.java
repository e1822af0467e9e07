package dev.shortlist.report;

import dev.shortlist.report.Dossier.Asked;
import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.CommunicationEvidence;
import dev.shortlist.scoring.ConceptEvidence;
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
    private final Audience audience;

    Feedback(Asked asked, Audience audience) {
        this.asked = asked;
        this.score = asked.score();
        this.audience = audience;
    }

    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        if (score.status() != AnswerStatus.SCORED) {
            sentences.add(Sentence.plain(StatusWords.sentence(score)));
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
        ConceptEvidence concepts = score.evidence().concepts();
        if (concepts == null || asked.concepts().isEmpty()) {
            return;
        }
        List<String> found = asked.labels(true);
        List<String> missing = asked.labels(false);
        sentences.add(Sentence.plain(missing.isEmpty() ? held(found, missing) : partial(found, missing)));
        concepts.capped()
                .forEach(g -> sentences.add(Sentence.plain("Only some of a group count: " + Limits.group(g) + ".")));
        concepts.closed().forEach(g -> sentences.add(Sentence.plain(Limits.sentence(g))));
    }

    /** What an answer holds, by name; at least one concept. */
    static String held(List<String> found, List<String> missing) {
        if (!missing.isEmpty()) {
            return "Holds " + found.size() + " of " + (found.size() + missing.size()) + " concepts asked for: "
                    + Phrases.labels(found, LABELS) + ".";
        }
        String all = switch (found.size()) {
            case 1 -> "Holds the one concept";
            case 2 -> "Holds both concepts";
            default -> "Holds all " + found.size() + " concepts";
        };
        return all + " asked for: " + Phrases.labels(found, LABELS) + ".";
    }

    private static String partial(List<String> found, List<String> missing) {
        int all = found.size() + missing.size();
        String lacking = Phrases.labels(missing, LABELS) + ".";
        if (found.isEmpty()) {
            return all == 1
                    ? "The one concept asked for was not found: " + lacking
                    : "None of the " + all + " concepts asked for was found: " + lacking;
        }
        return missing.size() == 1 && all > 2
                ? "Holds " + found.size() + " of " + all + " concepts asked for; only one was not found: " + lacking
                : held(found, missing) + " Not found: " + lacking;
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
        } else if (score.content() == null && score.rating() == null) {
            sentences.add(Sentence.plain("Only how it is told was scored, from " + told.words() + " words."));
        }
    }

    private void addRating(List<Sentence> sentences) {
        Double rating = score.rating();
        if (rating != null && audience.leavesOut(score.answer())) {
            sentences.add(Sentence.plain("Rated by one person."));
        } else if (rating != null) {
            int people = score.answer().ratings().size();
            sentences.add(Sentence.plain("Rated " + Figures.one(rating) + " of 100 by "
                    + (people == 1 ? "one person" : people + " people") + beside(rating) + "."));
        }
    }

    /** How the rating and the words go together. */
    private String beside(double rating) {
        Double total = score.score();
        Double text = score.textScore();
        if (total == null || text == null) {
            return "";
        }
        if (Figures.one(total).equals(Figures.one(text))) {
            return "; the words alone count, with " + Figures.one(text);
        }
        return Figures.one(total).equals(Figures.one(rating))
                ? ", which is what counts; the words alone give " + Figures.one(text)
                : "; the words alone give " + Figures.one(text) + ", and both count";
    }

    /** What guards and flags did, a sentence each. */
    List<Sentence> notes() {
        List<Sentence> notes = new ArrayList<>();
        GuardWords guarded = new GuardWords(asked.text(), score.evidence());
        WordPlaces places = new WordPlaces(asked.text());
        List<ConceptFinding> redFlags = score.evidence().redFlags().stream()
                .filter(ConceptFinding::found)
                .toList();
        for (Flag flag : score.flags()) {
            if (flag != Flag.RED_FLAG || redFlags.isEmpty()) {
                List<Sentence> guards = guarded.sentences(flag);
                notes.addAll(guards.isEmpty() ? List.of(explained(flag)) : guards);
            }
        }
        score.evidence().guards().stream()
                .filter(g -> g.words() > 0 && !score.flags().contains(g.guard()))
                .map(GuardFinding::guard)
                .distinct()
                .forEach(g -> notes.addAll(guarded.sentences(g)));
        redFlags.forEach(f -> notes.add(new Words()
                .say("Red flag of the rubric, " + f.label() + ": ")
                .quote(f.quote())
                .say(" (" + places.of(f) + "). It lowers no score; a person should read it.")
                .done()));
        return notes;
    }

    private Sentence explained(Flag flag) {
        RubricQuestion liker = asked.liker();
        return flag != Flag.OFF_TOPIC || liker == null
                ? Sentence.plain(StatusWords.explained(flag))
                : Sentence.plain("The answer reads more like an answer to another question: “" + liker.text()
                        + "” That lowers no score; a person should read it.");
    }
}
