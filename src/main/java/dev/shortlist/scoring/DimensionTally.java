package dev.shortlist.scoring;

import dev.shortlist.rubric.Dimension;
import dev.shortlist.rubric.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers of one dimension, added up. */
final class DimensionTally {
    private final Dimension dimension;
    private final List<AnswerScore> answers;
    /** The places of the answers of its sections, exempt ones apart. */
    private final List<Integer> asked = new ArrayList<>();

    private int scored;
    private double askedWeight;
    private double scoredWeight;
    private double sum;

    DimensionTally(Dimension dimension, List<AnswerScore> answers) {
        this.dimension = dimension;
        this.answers = answers;
        for (int i = 0; i < answers.size(); i++) {
            AnswerScore answer = answers.get(i);
            if (answer.status() != AnswerStatus.EXEMPT
                    && dimension.takes(answer.answer().section())) {
                asked.add(i);
                add(answer);
            }
        }
    }

    private void add(AnswerScore answer) {
        askedWeight += answer.weight();
        Double part = part(answer, dimension.part());
        if (part != null) {
            scored++;
            scoredWeight += answer.weight();
            sum += answer.weight() * part;
        }
    }

    boolean isScored() {
        return scored > 0;
    }

    double weight() {
        return dimension.weight();
    }

    Part part() {
        return dimension.part();
    }

    /**
     * The dimension's line of the breakdown.
     *
     * @param scorable the weight of all dimensions that are scored
     */
    DimensionScore score(double scorable) {
        return new DimensionScore(
                dimension.name(),
                dimension.weight(),
                isScored() ? dimension.weight() / scorable : 0,
                isScored() ? Double.valueOf(sum / scoredWeight) : null,
                scored,
                asked.size());
    }

    /** Each scored answer's part of the overall score by this dimension, by its place. */
    double[] shares(double scorable) {
        double[] shares = new double[answers.size()];
        for (int i : asked) {
            AnswerScore answer = answers.get(i);
            if (part(answer, dimension.part()) != null) {
                shares[i] = dimension.weight() / scorable * answer.weight() / scoredWeight;
            }
        }
        return shares;
    }

    /** Adds the part each answer would have, had all been scorable. */
    void addAsked(double[] weights) {
        for (int i : asked) {
            weights[i] += dimension.weight() * answers.get(i).weight() / askedWeight;
        }
    }

    /** The points of what is taken of an answer; 0 where that was not scored. */
    static double points(AnswerScore answer, Part part) {
        Double points = part(answer, part);
        return points == null ? 0 : points;
    }

    static @Nullable Double part(AnswerScore answer, Part part) {
        return switch (part) {
            case CONTENT -> answer.content();
            case COMMUNICATION -> answer.communication();
            case ANSWER -> answer.score();
        };
    }
}
