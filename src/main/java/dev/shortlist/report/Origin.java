package dev.shortlist.report;

import dev.shortlist.interview.Question;
import dev.shortlist.interview.Rating;
import dev.shortlist.report.Dossier.Asked;
import dev.shortlist.report.Page.Fact;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.CommunicationEvidence;
import dev.shortlist.scoring.ScoringPolicy;
import dev.shortlist.scoring.SurfaceEvidence;
import dev.shortlist.scoring.TopicEvidence;
import java.util.ArrayList;
import java.util.List;

/** How an answer's numbers came about, step by step, so that a reader can check them. */
final class Origin {
    private final Asked asked;
    private final AnswerScore score;
    private final ScoringPolicy policy;
    private final Audience audience;
    private final List<Fact> facts = new ArrayList<>();

    private Origin(Asked asked, ScoringPolicy policy, Audience audience) {
        this.asked = asked;
        this.policy = policy;
        this.audience = audience;
        this.score = asked.score();
    }

    static List<Fact> facts(Asked asked, ScoringPolicy policy, Audience audience) {
        Origin origin = new Origin(asked, policy, audience);
        origin.addParts();
        origin.addRatings();
        origin.addScore();
        origin.addShown();
        origin.addPlace();
        return origin.facts;
    }

    private void addParts() {
        if (score.status() == AnswerStatus.SCORED || !score.steps().isEmpty()) {
            facts.addAll(new StepWords(score, audience).facts());
            addCommunication();
        }
    }

    private void addCommunication() {
        CommunicationEvidence told = score.evidence().communication();
        if (told == null) {
            return;
        }
        Double fluency = told.fluency();
        add(
                "How it is told",
                Phrases.count(told.words(), "word") + " and " + Phrases.count(told.fillers(), "filler")
                        + ": development " + points(told.development()) + ", range of words " + points(told.range())
                        + weight(policy.rangeWeight()) + ", fluency "
                        + (fluency == null ? "not measured" : points(fluency) + weight(policy.fluencyWeight())));
        StringBuilder sum = new StringBuilder(points(told.development()));
        double weights = 1 + add(sum, policy.rangeWeight(), told.range());
        weights += fluency == null ? 0 : add(sum, policy.fluencyWeight(), fluency);
        String result = points(told.score());
        add(
                "Communication",
                weights == 1
                        ? "development alone = " + result
                        : "(" + sum + ") / " + Figures.exact(weights) + " = " + result);
    }

    private static String weight(double weight) {
        return weight == 1 ? "" : " (weighs " + Figures.exact(weight) + ")";
    }

    private static double add(StringBuilder sum, double weight, double part) {
        if (weight > 0) {
            sum.append(" + ")
                    .append(weight == 1 ? "" : Figures.exact(weight) + " × ")
                    .append(points(part));
        }
        return weight;
    }

    private void addScore() {
        Double total = score.score();
        if (total == null) {
            return;
        }
        Double content = score.content();
        boolean moved = score.rating() != null || score.calibrated() != null;
        if (score.status() == AnswerStatus.SCORED && content != null && moved) {
            add("Counts as content", Figures.one(content) + ", in the dimensions that take content");
        }
        if (score.weight() != 1) {
            add("Weight", Figures.plain(score.weight()) + " of a full answer, in every dimension it counts for");
        }
        Double confidence = score.confidence();
        if (confidence != null) {
            add("Same band", Figures.percent(confidence) + ", the probability that people would put it there");
        }
    }

    private void addRatings() {
        List<Rating> ratings = score.answer().ratings();
        if (ratings.isEmpty()) {
            return;
        }
        Words words = new Words();
        if (audience == Audience.MANAGER) {
            words.say(Phrases.count(ratings.size(), "rating") + "; what single raters said is left out here");
        } else {
            ratings.forEach(r -> addRating(words, r));
        }
        Double mean = score.rating();
        if (mean != null && !audience.leavesOut(score.answer())) {
            words.say(": " + (ratings.size() == 1 ? "" : "on average ") + Figures.one(mean) + " of 100");
        }
        facts.add(new Fact("Ratings by people", words.done()));
    }

    private static void addRating(Words words, Rating rating) {
        Double maximum = rating.maximum();
        words.say(words.isEmpty() ? "" : "; ")
                .say(Figures.plain(rating.value())
                        + (maximum == null ? ", top of the scale unknown, not used" : " of " + Figures.plain(maximum)));
        if (!rating.rater().isBlank()) {
            words.say(" by ").export(rating.rater());
        }
    }

    private static String points(double share) {
        return Figures.one(100 * share);
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
