package dev.shortlist.scoring;

import org.jspecify.annotations.Nullable;

/**
 * Whether an answer is about its question.
 *
 * @param own how like it is to what its question is about, the cosine of their terms, 0 to 1
 * @param other how like it is to what the nearest other question is about, 0 to 1; 0 where there is no other
 * @param otherQuestion the id of that question in the rubric; null where the rubric does not know it or there is none
 * @param answers how many answers to the question helped to tell what it is about; 0 where only the rubric did
 * @param off whether the answer is about something else
 */
public record TopicEvidence(
        double own, double other, @Nullable String otherQuestion, long answers, boolean off) {}
