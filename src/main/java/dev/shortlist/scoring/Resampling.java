package dev.shortlist.scoring;

import dev.shortlist.rubric.Dimension;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an interview's overall score would be, had some of its answers been given several times and others not at all. */
public final class Resampling {
    private final double[] weights;
    private final double[][] parts;
    private final boolean[][] counts;
    private final double[] dimensionWeights;

    private final long seed;

    Resampling(List<Dimension> dimensions, Scorecard card) {
        List<AnswerScore> answers = card.answers();
        seed = Hashes.of(
                card.interview().candidate().key() + '\n' + card.interview().position());
        weights = answers.stream().mapToDouble(AnswerScore::weight).toArray();
        dimensionWeights = dimensions.stream().mapToDouble(Dimension::weight).toArray();
        parts = new double[dimensions.size()][answers.size()];
        counts = new boolean[dimensions.size()][answers.size()];
        for (int d = 0; d < parts.length; d++) {
            for (int i = 0; i < weights.length; i++) {
                Double part = part(dimensions.get(d), answers.get(i));
                counts[d][i] = part != null;
                parts[d][i] = part == null ? 0 : part;
            }
        }
    }

    private static @Nullable Double part(Dimension dimension, AnswerScore answer) {
        return answer.status() != AnswerStatus.EXEMPT
                        && dimension.takes(answer.answer().section())
                ? DimensionTally.part(answer, dimension.part())
                : null;
    }

    /**
     * The score of a dimension.
     *
     * @param times how often each answer counts, by its place
     * @return 0 to 100; NaN where none of its answers counts
     */
    public double dimension(int dimension, int[] times) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < times.length; i++) {
            if (counts[dimension][i]) {
                sum += times[i] * weights[i] * parts[dimension][i];
                weight += times[i] * weights[i];
            }
        }
        return weight == 0 ? Double.NaN : sum / weight;
    }

    /**
     * The overall score of dimensions, rounded as every overall score is.
     *
     * @param scores of the dimensions; NaN where there is none
     * @return 0 to 100; NaN where there is none
     */
    public double overall(double[] scores) {
        double sum = 0;
        double weight = 0;
        for (int d = 0; d < scores.length; d++) {
            if (!Double.isNaN(scores[d])) {
                sum += dimensionWeights[d] * scores[d];
                weight += dimensionWeights[d];
            }
        }
        return weight == 0 ? Double.NaN : Rounding.tenth(Clip.percent(sum / weight));
    }

    /** What draws begin with: the same for the same candidate and position on every machine. */
    public long seed() {
        return seed;
    }

    /** How many answers there are. */
    public int answers() {
        return weights.length;
    }
}
