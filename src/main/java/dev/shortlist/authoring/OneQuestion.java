package dev.shortlist.authoring;

import dev.shortlist.authoring.Remark.Kind;
import dev.shortlist.rubric.Anchor;
import dev.shortlist.rubric.Concept;
import dev.shortlist.rubric.RubricQuestion;
import dev.shortlist.scoring.TextAnalyzer;
import dev.shortlist.scoring.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What there is to say about a question's concepts, red flags, anchors and synonyms. */
final class OneQuestion {
    private static final int TOP_LEVEL = 5;

    /** Of one or two concepts, all may be asked for. */
    private static final int FEW = 2;

    /** A phrase of fewer stop words says nothing. */
    private static final int FEWEST_STOP_WORDS = 3;

    /** How many times the lightest concept the heaviest may weigh. */
    private static final double FAR_APART = 4;

    private final RubricQuestion question;
    private final String path;
    private final TextAnalyzer analyzer;
    private final CommonWords common;
    private final Remarks remarks;
    /** The words of its text and of each alias. */
    private final List<List<Token>> asked;

    OneQuestion(RubricQuestion question, String path, TextAnalyzer analyzer, CommonWords common, Remarks remarks) {
        this.question = question;
        this.path = path;
        this.analyzer = analyzer;
        this.common = common;
        this.remarks = remarks;
        asked = Stream.concat(Stream.of(question.text()), question.aliases().stream())
                .map(analyzer::tokens)
                .toList();
    }

    void check() {
        if (WholeRubric.isEmpty(question)) {
            remarks.add(
                    Kind.TO_BE_FILLED_IN,
                    path,
                    "no concepts and no model answer, so that only how an answer is told can be scored");
            return;
        }
        List<List<List<Wording>>> concepts = wordings(question.concepts(), path + ".concepts");
        weigh();
        anchors();
        concepts(question.concepts(), concepts);
        inTwoConcepts(concepts);
        concepts(question.redFlags(), wordings(question.redFlags(), path + ".redFlags"));
    }

    /** By concept, by part. */
    private List<List<List<Wording>>> wordings(List<Concept> concepts, String place) {
        List<List<List<Wording>>> all = new ArrayList<>();
        for (int i = 0; i < concepts.size(); i++) {
            List<List<String>> parts = concepts.get(i).parts();
            List<List<Wording>> taken = new ArrayList<>();
            for (int p = 0; p < parts.size(); p++) {
                String at = place + '[' + i + ']' + (parts.size() == 1 ? ".any" : ".all[" + p + ']');
                List<Wording> part = new ArrayList<>();
                for (int w = 0; w < parts.get(p).size(); w++) {
                    part.add(Wording.of(at + '[' + w + ']', parts.get(p).get(w), analyzer));
                }
                taken.add(part);
            }
            all.add(taken);
        }
        return all;
    }

    private void weigh() {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (Concept concept : question.concepts()) {
            least = Math.min(least, concept.weight());
            most = Math.max(most, concept.weight());
        }
        if (most > FAR_APART * least) {
            remarks.add(
                    Kind.WEIGHTS_FAR_APART,
                    path + ".concepts",
                    "the heaviest concept weighs more than 4 times the lightest; one alone can nearly fill the score");
        }
    }

    private void anchors() {
        if (question.concepts().size() <= FEW) {
            return;
        }
        List<Anchor> anchors = question.anchors();
        if (anchors.isEmpty()) {
            remarks.add(
                    Kind.ANCHOR_NEEDS_ALL,
                    path + ".anchors",
                    "without anchors the top needs every concept; say how many are enough");
            return;
        }
        Anchor top = anchors.get(anchors.size() - 1);
        if (top.concepts() == question.countable()) {
            remarks.add(
                    Kind.ANCHOR_NEEDS_ALL,
                    path + ".anchors[" + (anchors.size() - 1) + ']',
                    "the top level needs every concept; hardly any answer names all");
        }
        if (top.level() < TOP_LEVEL) {
            remarks.add(
                    Kind.ANCHOR_TOP_NOT_5,
                    path + ".anchors[" + (anchors.size() - 1) + ']',
                    "no answer can reach a level above " + top.level());
        }
    }

    private void concepts(List<Concept> concepts, List<List<List<Wording>>> wordings) {
        for (int i = 0; i < concepts.size(); i++) {
            for (List<Wording> part : wordings.get(i)) {
                for (int w = 0; w < part.size(); w++) {
                    wording(part.get(w), concepts.get(i).within());
                    twice(part, w);
                }
            }
        }
    }

    private void wording(Wording wording, int within) {
        String text = '"' + wording.text() + '"';
        if (wording.stems().isEmpty()) {
            say(Kind.CANNOT_BE_FOUND, wording, text + " has no word to look for");
        } else if (within > 0 && wording.stems().size() > within) {
            say(
                    Kind.CANNOT_BE_FOUND,
                    wording,
                    text + " has more words than its window, " + within + ", so that nothing hits it");
        } else if (common.isOne(wording)) {
            say(
                    Kind.COMMON_WORD,
                    wording,
                    text + " is a word that many answers have, whatever they say; add a second word");
        } else if (isFewStopWords(wording)) {
            say(
                    Kind.FUNCTION_WORDS_ONLY,
                    wording,
                    text
                            + " has none but stop words, and so few stand in nearly every answer; add a word that does not");
        } else if (asked.stream().anyMatch(wording::standsIn)) {
            say(
                    Kind.STANDS_IN_QUESTION,
                    wording,
                    text + " stands in the question itself, so that repeating the question hits it");
        } else if (wording.contentWords() == 0) {
            say(
                    Kind.FUNCTION_WORDS_PHRASE,
                    wording,
                    text + " has none but stop words: only these very words, one after the other, hit it");
        }
    }

    private static boolean isFewStopWords(Wording wording) {
        return wording.contentWords() == 0 && wording.stems().size() < FEWEST_STOP_WORDS;
    }

    /** Whether it is refused: then what others add to it is no matter. */
    private boolean saysNothing(Wording wording) {
        return wording.stems().isEmpty() || common.isOne(wording) || isFewStopWords(wording);
    }

    private void say(Kind kind, Wording wording, String words) {
        remarks.add(kind, wording.path(), words);
    }

    /** A wording that says what another of its list says; of two that say the same, the later is named. */
    private void twice(List<Wording> part, int at) {
        Wording own = part.get(at);
        for (int i = 0; i < part.size(); i++) {
            Wording other = part.get(i);
            boolean same = own.identity().equals(other.identity());
            if (i != at && own.saysNoMoreThan(other) && !saysNothing(other) && (!same || i < at)) {
                remarks.add(
                        Kind.SAID_TWICE,
                        own.path(),
                        '"' + own.text() + "\" adds hardly anything to \"" + other.text()
                                + (same
                                        ? "\": the same words to the scorer"
                                        : "\", for which the scorer looks for \"" + String.join(" ", other.stems())
                                                + '"'));
                return;
            }
        }
    }

    private void inTwoConcepts(List<List<List<Wording>>> concepts) {
        Map<List<Object>, Integer> seen = new HashMap<>();
        for (int i = 0; i < concepts.size(); i++) {
            for (Wording wording :
                    concepts.get(i).stream().flatMap(List::stream).toList()) {
                Integer other = seen.putIfAbsent(wording.identity(), i);
                if (other != null && other != i && !saysNothing(wording)) {
                    remarks.add(
                            Kind.SAID_IN_TWO_CONCEPTS,
                            wording.path(),
                            '"' + wording.text() + "\" also hits the concept "
                                    + question.concepts().get(other).id() + ", so that saying it once counts twice");
                }
            }
        }
    }
}
