package dev.shortlist.scoring;

import dev.shortlist.interview.Interview;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Goes over all answers once before they are scored, to know what the answers to each question have in common. What it
 * leaves does not depend on the order of answers, nor on how they were divided among several builders: counts are whole
 * numbers, and the best are the best of the best. Not safe for several threads.
 */
public final class SurveyBuilder {
    /** The most stems of a peer: an answer of more is a book, and a part of its stems is enough to compare with. */
    private static final int MOST_STEMS = 500;

    private final TreeMap<String, Counts> byQuestion = new TreeMap<>();
    private AnswerSpread spread = AnswerSpread.NONE;

    /** A builder without answers. */
    public SurveyBuilder() {}

    /** Adds what another builder, or an earlier step, found of a question. */
    public void add(QuestionSurvey survey) {
        Counts counts = counts(survey.question());
        counts.answers += survey.answers();
        for (int i = 0; i < survey.buckets().size(); i++) {
            counts.holders[survey.buckets().get(i)] += survey.holders().get(i);
        }
        survey.best().forEach(counts::offer);
    }

    /** Adds how far answers lie apart, as another builder found it. */
    public void add(AnswerSpread other) {
        spread = spread.plus(other);
    }

    /** Adds those of an interview's answers that are one by themselves. */
    public void add(Interview interview, List<Reading> readings) {
        add(AnswerSpread.of(interview, readings));
        for (Reading reading : readings) {
            if (reading.verdict().status() == AnswerStatus.SCORED && reading.question() != null) {
                Double content = reading.evidence().byItself();
                boolean peer = content != null && reading.evidence().factor() == 1;
                add(reading.question(), reading.stems(), content == null ? 0 : content, peer);
            }
        }
    }

    /**
     * Adds an answer.
     *
     * @param question the key of its question
     * @param stems its content stems
     * @param content by itself, 0 to 1
     * @param peer whether others may be compared with it: it is not where a guard found fault with it
     */
    void add(String question, Collection<String> stems, double content, boolean peer) {
        Counts counts = counts(question);
        counts.answers++;
        stems.stream().mapToInt(QuestionSurvey::bucket).distinct().forEach(b -> counts.holders[b]++);
        if (peer && counts.takes(content)) {
            counts.offer(new PeerAnswer(
                    content,
                    PeerAnswer.id(stems),
                    stems.stream().sorted().limit(MOST_STEMS).toList()));
        }
    }

    /** All that was found. */
    public Survey survey() {
        return new Survey(questions(), spread);
    }

    /** A survey per question, in the order of their keys. */
    List<QuestionSurvey> questions() {
        List<QuestionSurvey> all = new ArrayList<>();
        byQuestion.forEach((key, counts) -> all.add(counts.survey(key)));
        return all;
    }

    private Counts counts(String question) {
        return byQuestion.computeIfAbsent(question, k -> new Counts());
    }

    /** What is known of one question. */
    private static final class Counts {
        private final int[] holders = new int[QuestionSurvey.BUCKETS];
        private final List<PeerAnswer> best = new ArrayList<>();
        private long answers;

        boolean takes(double content) {
            return best.size() < QuestionSurvey.MOST_BEST
                    || content >= best.get(best.size() - 1).content();
        }

        void offer(PeerAnswer answer) {
            PeerAnswer same = same(best, answer.id());
            if (same != null) {
                if (PeerAnswer.BEST_FIRST.compare(same, answer) <= 0) {
                    return;
                }
                best.remove(same);
            }
            best.add(answer);
            best.sort(PeerAnswer.BEST_FIRST);
            if (best.size() > QuestionSurvey.MOST_BEST) {
                best.remove(best.size() - 1);
            }
        }

        private static @Nullable PeerAnswer same(Collection<PeerAnswer> answers, long id) {
            return answers.stream().filter(a -> a.id() == id).findFirst().orElse(null);
        }

        QuestionSurvey survey(String question) {
            List<Integer> buckets = new ArrayList<>();
            List<Integer> counts = new ArrayList<>();
            for (int i = 0; i < holders.length; i++) {
                if (holders[i] > 0) {
                    buckets.add(i);
                    counts.add(holders[i]);
                }
            }
            return new QuestionSurvey(question, answers, best, buckets, counts);
        }
    }
}
