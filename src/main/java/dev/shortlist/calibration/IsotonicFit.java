package dev.shortlist.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The never falling steps that are nearest to the ratings: pool adjacent violators (Ayer et al. 1955; Barlow et al. 1972).
 * Each step stands at the mean score of its answers, and lines join the steps, so that no two scores a hair apart are a step
 * apart.
 */
final class IsotonicFit {
    /** Answers pooled so far, as sums. */
    private record Block(double scores, double ratings, int count) {
        double score() {
            return scores / count;
        }

        double rating() {
            return ratings / count;
        }

        /** In both: scores a hair apart may have one mean. */
        boolean isBelow(Block other) {
            return rating() < other.rating() && score() < other.score();
        }

        Block with(Block other) {
            return new Block(scores + other.scores, ratings + other.ratings, count + other.count);
        }
    }

    private IsotonicFit() {}

    /**
     * The steps.
     *
     * @param x default scores in points, at least one
     * @param y ratings, as many
     */
    static Mapping.Isotonic of(double[] x, double[] y) {
        Integer[] order = new Integer[x.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> x[i]));
        List<Block> blocks = new ArrayList<>();
        for (int start = 0; start < order.length; ) {
            int end = start;
            Block block = new Block(0, 0, 0);
            while (end < order.length && x[order[end]] == x[order[start]]) {
                block = block.with(new Block(x[order[end]], y[order[end]], 1));
                end++;
            }
            start = end;
            while (!blocks.isEmpty() && !blocks.get(blocks.size() - 1).isBelow(block)) {
                block = blocks.remove(blocks.size() - 1).with(block);
            }
            blocks.add(block);
        }
        return new Mapping.Isotonic(
                blocks.stream().map(Block::score).toList(),
                blocks.stream().map(Block::rating).toList());
    }
}
