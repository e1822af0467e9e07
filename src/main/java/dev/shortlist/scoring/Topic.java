package dev.shortlist.scoring;

import dev.shortlist.rubric.RubricQuestion;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The terms of one question, in buckets, with how often each comes. */
final class Topic {
    /** What all answers together weigh beside the wording, the model answers and the concepts, which weigh 1 each. */
    private static final double ANSWERS = 2;
    /** Terms that come less often say nothing of a question. */
    private static final double LEAST = .02;

    /** A handful of concepts alone says too little of what a question is about. */
    private static final int FEWEST_TERMS = 20;

    private final String key;
    private final @Nullable String rubricQuestion;
    private final double[] byRubric = new double[QuestionSurvey.BUCKETS];
    private final int[] holders = new int[QuestionSurvey.BUCKETS];
    private final boolean contentKnown;
    private final long answers;

    /**
     * A question's terms.
     *
     * @param known what the rubric says of it; null where it does not know it
     * @param survey what its answers have in common; null where that is not known
     */
    Topic(
            String key,
            @Nullable RubricQuestion known,
            @Nullable QuestionSurvey survey,
            Function<String, Set<String>> stems) {
        this.key = key;
        rubricQuestion = known == null ? null : known.id();
        if (known != null) {
            add(List.of(known.text()), stems);
            add(known.aliases(), stems);
            add(known.references(), stems);
            known.concepts().stream()
                    .flatMap(c -> c.parts().stream())
                    .flatMap(part -> part.stream().map(stems))
                    .flatMap(Collection::stream)
                    .mapToInt(QuestionSurvey::bucket)
                    .distinct()
                    .forEach(b -> byRubric[b]++);
        }
        contentKnown = known != null && (!known.references().isEmpty() || terms(byRubric) >= FEWEST_TERMS);
        answers = survey == null || survey.answers() < PeerGroup.FEWEST_ANSWERS ? 0 : survey.answers();
        for (int i = 0; survey != null && answers > 0 && i < survey.buckets().size(); i++) {
            holders[survey.buckets().get(i)] = survey.holders().get(i);
        }
    }

    /** Texts of one kind weigh 1 together. */
    private void add(List<String> texts, Function<String, Set<String>> stems) {
        for (String text : texts) {
            Set<Integer> buckets = new HashSet<>();
            stems.apply(text).forEach(s -> buckets.add(QuestionSurvey.bucket(s)));
            buckets.forEach(b -> byRubric[b] += 1.0 / texts.size());
        }
    }

    private static long terms(double[] frequencies) {
        return Arrays.stream(frequencies).filter(f -> f > 0).count();
    }

    String key() {
        return key;
    }

    @Nullable
    String rubricQuestion() {
        return rubricQuestion;
    }

    /** How many answers it was learnt from; 0 where only from the rubric. */
    long answers() {
        return answers;
    }

    /** Whether enough is known of it to tell what an answer is about: a model answer, many concepts or other answers. */
    boolean isRich() {
        return contentKnown || answers > 0;
    }

    double frequency(int bucket) {
        return frequency(bucket, holders[bucket]);
    }

    /** As if one of the answers that hold it had not been given. */
    double frequencyWithoutOne(int bucket) {
        return frequency(bucket, Math.max(0, holders[bucket] - 1));
    }

    private double frequency(int bucket, int of) {
        double frequency = byRubric[bucket] + (answers == 0 ? 0 : ANSWERS * of / answers);
        return frequency < LEAST ? 0 : frequency;
    }
}
