package dev.shortlist.scoring;

import dev.shortlist.rubric.RubricQuestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The formulas that take other answers and other questions. */
final class CohortFormulas {
    private CohortFormulas() {}

    /** Each of the best answers a hundredth worse than the one before, or all as good as is given. */
    static List<QuestionSurvey> survey(Formulas.Input in) {
        SurveyBuilder builder = new SurveyBuilder();
        List<String> best = in.texts("best");
        for (int i = 0; i < best.size(); i++) {
            builder.add("known:q", stems(best.get(i)), in.number("best-content", 1 - i / 100.0), true);
        }
        for (int i = best.size(); i < in.whole("answers"); i++) {
            builder.add("known:q", Set.of("other" + i), 0, false);
        }
        return builder.questions();
    }

    static Map<String, Object> peers(Formulas.Input in) {
        PeerGroup group = PeerGroup.of(survey(in).get(0), stems(in.text("question")));
        if (group == null) {
            return Formulas.values("peers", "none");
        }
        PeerEvidence found = group.compare(stems(in.text("answer")), 100 * in.number("alone"));
        return Formulas.values(
                "found", found.found(),
                "terms", found.terms(),
                "share", found.share(),
                "score", found.score(),
                "together", PeerGroup.together(in.number("alone"), found));
    }

    private static Set<String> stems(String text) {
        return QuestionKey.contentStems(TextFormulas.ENGLISH.tokens(text));
    }

    /** Questions of as many terms of their own, some shared by the first two, and an answer that takes some of each. */
    static Map<String, Object> topic(Formulas.Input in) {
        Words words = new Words();
        List<String> shared = words.next(in.whole("shared"));
        List<String> own = words.next(in.whole("own-terms") - shared.size());
        own.addAll(0, shared);
        List<String> answer = new ArrayList<>(own.subList(own.size() - in.whole("own-said"), own.size()));
        List<Topic> topics = new ArrayList<>(List.of(topic("q", own, in.whole("concepts-only") > 0)));
        for (int i = 0; i < in.whole("others"); i++) {
            List<String> other = words.next(in.whole("other-terms") - shared.size());
            answer.addAll(other.subList(0, in.whole("other-said")));
            other.addAll(shared);
            topics.add(topic("q" + i, other, false));
        }
        answer.addAll(words.next(in.whole("unknown-said")));
        return shown(new Topics(topics), answer, in);
    }

    /** Twelve answers or fewer, each of one of two kinds, eight words each; the first answer is compared. */
    static Map<String, Object> topicByAnswers(Formulas.Input in) {
        Words words = new Words();
        List<String> one = words.next(8);
        List<String> other = words.next(8);
        SurveyBuilder builder = new SurveyBuilder();
        for (int i = 0; i < in.whole("of-its-kind") + in.whole("of-another"); i++) {
            builder.add("known:q", Set.copyOf(i < in.whole("of-its-kind") ? one : other), 0, false);
        }
        Topic topic = new Topic("known:q", null, builder.questions().get(0), t -> Set.of());
        return shown(new Topics(List.of(topic)), one, in);
    }

    /** Of an answer just long enough that has half of the content, where nothing else is given. */
    private static Map<String, Object> shown(Topics topics, List<String> answer, Formulas.Input in) {
        int words = in.whole("words", Topics.FEWEST_WORDS);
        TopicEvidence found = topics.compare("known:q", Set.copyOf(answer), words, in.number("content", .5));
        return found == null
                ? Formulas.values("topic", "none")
                : Formulas.values("own", found.own(), "other", found.other(), "off", found.off());
    }

    /** A question that is its wording and a model answer, or one concept, of no words: what it is about is its wording. */
    private static Topic topic(String id, List<String> terms, boolean conceptsOnly) {
        RubricQuestion question = new RubricQuestion(
                id,
                String.join(" ", terms),
                List.of(),
                "Technical",
                conceptsOnly ? List.of() : List.of(""),
                conceptsOnly ? List.of(Samples.concept("c", "")) : List.of(),
                List.of(),
                List.of());
        return new Topic(
                AskedQuestion.known(id),
                question,
                null,
                t -> t.isEmpty() ? Set.of() : Set.copyOf(List.of(t.split(" "))));
    }

    /** Words no two of which share a bucket, so that a term is a term. */
    private static final class Words {
        private final Set<Integer> taken = new HashSet<>();
        private int last;

        List<String> next(int count) {
            List<String> words = new ArrayList<>();
            while (words.size() < count) {
                String word = "x" + last++;
                if (taken.add(QuestionSurvey.bucket(word))) {
                    words.add(word);
                }
            }
            return words;
        }
    }
}
