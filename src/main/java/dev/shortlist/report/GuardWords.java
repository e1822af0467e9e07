package dev.shortlist.report;

import dev.shortlist.scoring.Evidence;
import dev.shortlist.scoring.Flag;
import dev.shortlist.scoring.GuardFinding;
import dev.shortlist.scoring.ReferenceEvidence;
import java.util.ArrayList;
import java.util.List;

/** What each guard left out of an answer, with its words and their place, or by how much it lowered the content. */
final class GuardWords {
    /** Characters of a quote: enough to find the place again. */
    private static final int LONGEST = 80;

    private final String text;
    private final Evidence evidence;
    private final WordPlaces places;

    GuardWords(String text, Evidence evidence) {
        this.text = text;
        this.evidence = evidence;
        this.places = new WordPlaces(text);
    }

    /** A sentence on each finding of a flag; none where its guard found nothing. */
    List<Sentence> sentences(Flag flag) {
        List<Sentence> sentences = new ArrayList<>();
        List<GuardFinding> all = evidence.guards();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).guard() == flag) {
                sentences.add(sentence(all.get(i), i == all.size() - 1));
            }
        }
        return sentences;
    }

    private Sentence sentence(GuardFinding guard, boolean last) {
        Words words = new Words();
        if (guard.words() > 0) {
            words.say(StatusWords.explained(guard.guard()));
            words.say(" Left out: " + Phrases.count(guard.words(), "word") + ", ");
            quote(words, guard);
            if (guard.factor() < 1) {
                words.say(" What is left " + few(guard.factor()));
            }
        } else if (!guard.left().isEmpty()) {
            words.say("Its words are in no order in which they could be said. No sentence has ");
            quote(words, guard);
        } else {
            words.say(lowered(guard, last));
        }
        if (guard.factor() < 1) {
            words.say(" Content is multiplied by " + Figures.exact(guard.factor()) + ".");
        }
        return words.done();
    }

    private void quote(Words words, GuardFinding guard) {
        for (int i = 0; i < guard.left().size(); i++) {
            GuardFinding.Stretch stretch = guard.left().get(i);
            int start = Math.max(0, Math.min(stretch.start(), text.length()));
            int end = Math.max(start, Math.min(stretch.end(), text.length()));
            words.say(i == 0 ? "" : "; ")
                    .quote(Excerpt.shortened(text.substring(start, end), LONGEST))
                    .say(" (" + places.of(start, end) + ")");
        }
        words.say(".");
    }

    private String lowered(GuardFinding guard, boolean last) {
        ReferenceEvidence reference = evidence.reference();
        return switch (guard.guard()) {
            case KEYWORD_LIST ->
                last && evidence.concepts() == null && reference != null && reference.order() < 1
                        ? "It has words of the model answer, but not in an order in which they are said, as keywords have"
                                + " none: of the pairs of neighbouring words that so many words lead one to expect, "
                                + Figures.percent(reference.order()) + " are there."
                        : "The text " + few(guard.factor());
            case NON_WORDS -> "Many of its words are no words.";
            case REPETITION, QUESTION_COPIED, RED_FLAG, NO_CONCEPT_FOUND, OFF_TOPIC, NO_RUBRIC, NOT_SCORABLE ->
                StatusWords.explained(guard.guard());
        };
    }

    private static String few(double factor) {
        return (factor == 0 ? "has hardly any or none" : "has few")
                + " of the small words that make sentences (the, of, we), as a list of keywords has.";
    }
}
