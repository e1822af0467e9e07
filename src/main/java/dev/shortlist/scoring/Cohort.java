package dev.shortlist.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of each question beside its rubric's key, before one answer is scored: from a survey, where there is one. */
final class Cohort {
    private final Map<String, PeerGroup> peers = new HashMap<>();
    private final Topics topics;

    /**
     * What is known.
     *
     * @param keys the rubric's questions
     * @param surveys of any questions; empty where each answer is to be scored by itself
     */
    Cohort(Collection<QuestionKey> keys, Collection<QuestionSurvey> surveys, TextAnalyzer analyzer) {
        Map<String, QuestionSurvey> byKey = new HashMap<>();
        surveys.forEach(s -> byKey.put(s.question(), s));
        List<Topic> all = new ArrayList<>();
        for (QuestionKey key : keys) {
            QuestionSurvey survey = byKey.get(key.key());
            all.add(new Topic(key.key(), key.question(), survey, t -> QuestionKey.contentStems(analyzer.tokens(t))));
            PeerGroup group = survey == null
                    ? null
                    : PeerGroup.of(
                            survey, QuestionKey.contentStems(key.wordings().get(0)));
            if (group != null) {
                peers.put(key.key(), group);
            }
        }
        topics = new Topics(all);
    }

    /** What an answer shares with the best others; null where too few are known. */
    @Nullable
    PeerEvidence peers(String question, Collection<String> stems, double alone) {
        PeerGroup group = peers.get(question);
        return group == null ? null : group.compare(stems, alone);
    }

    /** Whether an answer is about its question; null where that cannot be told. */
    @Nullable
    TopicEvidence topic(String question, Collection<String> stems, int words, double content) {
        return topics.compare(question, stems, words, content);
    }
}
