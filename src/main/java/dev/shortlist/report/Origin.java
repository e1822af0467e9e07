package dev.shortlist.report;

import dev.shortlist.interview.Question;
import dev.shortlist.interview.Rating;
import dev.shortlist.report.Dossier.Asked;
import dev.shortlist.report.Page.Fact;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.Calibrated;
import dev.shortlist.scoring.CommunicationEvidence;
import dev.shortlist.scoring.ConceptEvidence;
import dev.shortlist.scoring.ConceptFinding;
import dev.shortlist.scoring.PeerEvidence;
import dev.shortlist.scoring.ReferenceEvidence;
import dev.shortlist.scoring.SurfaceEvidence;
import dev.shortlist.scoring.TopicEvidence;
import java.util.ArrayList;
import java.util.List;

/** How an answer's numbers came about, step by step, so that a reader can check them. */
final class Origin {
    private final Asked asked;
    private final AnswerScore score;
    private final List<Fact> facts = new ArrayList<>();

    private Origin(Asked asked) {
        this.asked = asked;
        this.score = asked.score();
    }

    static List<Fact> facts(Asked asked) {
        Origin origin = new Origin(asked);
        origin.addContent();
        origin.addCommunication();
        origin.addScore();
        origin.addRatings();
        origin.addShown();
        origin.addPlace();
        return origin.facts;
    }

    private void addContent() {
        ConceptEvidence concepts = score.evidence().concepts();
        if (concepts != null) {
            add(
                    "Concepts",
                    "weight " + Figures.plain(concepts.weightFound()) + " found of "
                            + Figures.plain(concepts.weightForTop()) + " for the top level: "
                            + Figures.one(100 * concepts.score()) + "; level " + concepts.level() + " of 5");
            addLimits(concepts);
        }
        ReferenceEvidence reference = score.evidence().reference();
        if (reference != null) {
            add(
                    "Model answer",
                    "no. " + (reference.reference() + 1) + " is nearest: "
                            + Figures.percent(reference.coverage()) + " of its terms, similarity "
                            + Figures.two(reference.similarity()) + pairs(reference) + ": "
                            + Figures.one(100 * reference.score()));
        }
        addPeers();
        if (score.evidence().factor() < 1) {
            add(
                    "Guards",
                    "content multiplied by " + Figures.two(score.evidence().factor()));
        }
        Double content = score.content();
        if (content != null) {
            add("Content", Figures.one(content));
        }
    }

    private static String pairs(ReferenceEvidence reference) {
        Double pairs = reference.pairs();
        return pairs == null ? "" : ", " + Figures.percent(pairs) + " of its pairs of words";
    }

    private void addPeers() {
        PeerEvidence peers = score.evidence().peers();
        if (peers != null) {
            add("Content by itself", Figures.one(peers.alone()));
            add(
                    "Beside other answers",
                    "of the " + Phrases.count(peers.terms(), "term") + " that the ten best of the " + peers.answers()
                            + " answers to this question share, this one excepted, " + peers.found()
                            + " are here, " + Figures.percent(peers.share()) + " by weight: "
                            + Figures.one(100 * peers.score()) + "; it counts half as much as the answer by itself");
        }
    }

    /** What was found by a synonym, what a group left out, and what a gate holds down. */
    private void addLimits(ConceptEvidence concepts) {
        for (ConceptFinding finding : concepts.findings()) {
            if (!finding.synonyms().isEmpty()) {
                add("Synonyms", finding.label() + ": " + Limits.synonyms(finding));
            }
        }
        concepts.capped().forEach(g -> add("Group", Limits.group(g)));
        concepts.closed().forEach(g -> add("Gate", Limits.gate(g)));
    }

    private void addCommunication() {
        CommunicationEvidence told = score.evidence().communication();
        Double communication = score.communication();
        if (told != null) {
            add(
                    "How it is told",
                    Phrases.count(told.words(), "word") + ", " + Phrases.count(told.fillers(), "filler")
                            + "; development " + Figures.two(told.development()) + ", range of words "
                            + Figures.two(told.range()) + ", fluency "
                            + (told.fluency() == null ? "not measured" : Figures.two(told.fluency())));
        }
        if (communication != null) {
            add("Communication", Figures.one(communication));
        }
    }

    private void addScore() {
        Double total = score.score();
        if (total == null) {
            return;
        }
        addCalibrated();
        add("Score", ScoreRule.of(score, total) + " = " + Figures.one(total));
        Double text = score.textScore();
        if (text != null && !ScoreRule.same(text, total)) {
            add("From the words alone", Figures.one(text));
        }
        if (score.weight() != 1) {
            add("Weight", Figures.plain(score.weight()) + " of a full answer, in every dimension it counts for");
        }
        Double confidence = score.confidence();
        if (confidence != null) {
            add("Same band again", Figures.percent(confidence) + ", had the same answer been scored again");
        }
    }

    private void addCalibrated() {
        Calibrated calibrated = score.calibrated();
        if (calibrated != null) {
            add(
                    "Calibrated",
                    "the words from " + Figures.one(calibrated.from()) + " to " + Figures.one(calibrated.to()) + " by "
                            + calibrated.by());
        }
    }

    private void addRatings() {
        List<Rating> ratings = score.answer().ratings();
        if (ratings.isEmpty()) {
            return;
        }
        Words words = new Words();
        for (int i = 0; i < ratings.size(); i++) {
            Rating rating = ratings.get(i);
            Double maximum = rating.maximum();
            words.say(i == 0 ? "" : "; ")
                    .say(Figures.plain(rating.value())
                            + (maximum == null
                                    ? ", top of the scale unknown, not used"
                                    : " of " + Figures.plain(maximum)));
            if (!rating.rater().isBlank()) {
                words.say(" by ").export(rating.rater());
            }
        }
        facts.add(new Fact("Ratings by people", words.done()));
    }

    /** What is shown and has no weight. */
    private void addShown() {
        List<String> shown = new ArrayList<>();
        Double relevance = score.evidence().relevance();
        if (relevance != null) {
            shown.add(Figures.percent(relevance) + " of the question’s words taken up");
        }
        TopicEvidence topic = score.evidence().topic();
        if (topic != null) {
            shown.add("likeness to what the question is about " + Figures.two(topic.own()) + ", to the nearest other "
                    + Figures.two(topic.other()));
        }
        SurfaceEvidence surface = score.evidence().surface();
        if (surface != null) {
            shown.add(Phrases.count(surface.numbers(), "number"));
            shown.add("I, me, my " + surface.firstPersonSingular() + "\u00d7");
            shown.add("we, us, our " + surface.firstPersonPlural() + "\u00d7");
            shown.add(Phrases.count(surface.hedges(), "hedge"));
            shown.add(
                    surface.starCues().isEmpty()
                            ? "no cue of situation, task, action or result"
                            : "cues of " + Phrases.and(surface.starCues()));
        }
        if (!shown.isEmpty()) {
            add("Shown, not counted", String.join("; ", shown));
        }
    }

    private void addPlace() {
        Question question = score.answer().question();
        Words words = new Words();
        Integer number = question.number();
        String id = question.id();
        if (number != null) {
            words.say("no. " + number);
        }
        if (id != null) {
            words.say(number == null ? "id " : ", id ").export(id);
        }
        String known = asked.rubric() == null
                ? "not in the rubric"
                : "in the rubric " + asked.rubric().id();
        facts.add(new Fact(
                "Question",
                words.say(number == null && id == null ? known : "; " + known).done()));
    }

    private void add(String label, String value) {
        facts.add(new Fact(label, Sentence.plain(value)));
    }
}
