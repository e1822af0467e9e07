package dev.shortlist.scoring;

/**
 * What an answer shares with the best other answers to its question.
 *
 * @param answers how many answers to the question were scored, this one included; at least 12
 * @param found how many of the terms that the best others share are in this one
 * @param terms how many terms they share
 * @param share of the weight of these terms, each weighing as many answers as hold it, the share found here, 0 to 1
 * @param score {@code tanh(share / .4)}, 0 to 1
 * @param alone the content without it, 0 to 100: what the answer by itself gives
 */
public record PeerEvidence(long answers, int found, int terms, double share, double score, double alone) {}
