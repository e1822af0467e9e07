package dev.shortlist.scoring;

import dev.shortlist.interview.Interview;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a candidate's answers of one section lie apart: what other questions of the same kind would have given. From it
 * comes the error of a score. Sums are whole numbers, so that they do not depend on the order in which interviews came.
 *
 * @param interviews how many interviews have two answers of a section that were scored
 * @param contentSquares the squared distances of contents from their means, in thousandths of a squared point
 * @param communicationSquares the same of how the answers are told
 * @param freedom how many such distances are free: answers less sections
 */
public record AnswerSpread(long interviews, long contentSquares, long communicationSquares, long freedom) {
    /** Nothing known. */
    public static final AnswerSpread NONE = new AnswerSpread(0, 0, 0, 0);

    /** Of fewer interviews the spread is not known better than from those of many houses. */
    static final int FEWEST_INTERVIEWS = 30;
    /**
     * Standard deviations in points while too few interviews are known, measured with this scorer and the shipped rubrics: of
     * content on 95 answers of ten made-up candidates that nobody had looked at, 14.3 (the sample, to which the wordings were
     * fitted, has 9.4); of how answers are told on the sample, 5.9.
     */
    private static final double CONTENT = 14;

    private static final double COMMUNICATION = 6;
    private static final double THOUSANDTHS = 1000;

    /** The spread of one interview's answers, each by itself. */
    static AnswerSpread of(Interview interview, List<Reading> readings) {
        Map<String, List<Double>> contents = new HashMap<>();
        Map<String, List<Double>> told = new HashMap<>();
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            Double content = reading.evidence().contentAlone();
            CommunicationEvidence communication = reading.evidence().communication();
            if (reading.verdict().status() == AnswerStatus.SCORED && content != null && communication != null) {
                String section = SectionRule.normal(interview.answers().get(i).section());
                contents.computeIfAbsent(section, k -> new ArrayList<>()).add(content);
                told.computeIfAbsent(section, k -> new ArrayList<>()).add(100 * communication.score());
            }
        }
        long freedom = contents.values().stream().mapToLong(v -> v.size() - 1).sum();
        return freedom == 0 ? NONE : new AnswerSpread(1, squares(contents), squares(told), freedom);
    }

    private static long squares(Map<String, List<Double>> sections) {
        long sum = 0;
        for (List<Double> values : sections.values()) {
            double mean = values.stream().mapToDouble(v -> v).sum() / values.size();
            double squares =
                    values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
            // rounded by section, whose answers have an order of their own, so that no sum depends on a hash
            sum += Math.round(THOUSANDTHS * squares);
        }
        return sum;
    }

    AnswerSpread plus(AnswerSpread other) {
        return new AnswerSpread(
                interviews + other.interviews,
                contentSquares + other.contentSquares,
                communicationSquares + other.communicationSquares,
                freedom + other.freedom);
    }

    /** Whether it is the run's own, and not what is shipped. */
    public boolean isOwn() {
        return interviews >= FEWEST_INTERVIEWS;
    }

    /** The standard deviation of an answer's content within a candidate, in points. */
    public double content() {
        return isOwn() ? deviation(contentSquares) : CONTENT;
    }

    /** The standard deviation of how an answer is told within a candidate, in points. */
    public double communication() {
        return isOwn() ? deviation(communicationSquares) : COMMUNICATION;
    }

    private double deviation(long squares) {
        return Math.sqrt(squares / THOUSANDTHS / freedom);
    }
}
