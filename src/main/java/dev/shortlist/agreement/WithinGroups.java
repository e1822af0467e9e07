package dev.shortlist.agreement;

import java.util.OptionalDouble;

/**
 * A statistic taken within each group and averaged.
 *
 * @param mean over the groups in which it is defined, each counting once; empty where there is none
 * @param groups how many groups that are
 * @param of how many groups there are
 */
public record WithinGroups(OptionalDouble mean, int groups, int of) {}
