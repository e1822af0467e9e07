package dev.shortlist.agreement;

import java.util.OptionalDouble;

/** How well a number tells one kind of row from the other. */
public final class Separation {
    private Separation() {}

    /**
     * The area under the ROC curve: the probability that a row of the kind has the higher number of two, a tie counting
     * half (Mann and Whitney 1947; Hanley and McNeil 1982). 0 to 1, .5 for chance.
     *
     * @param numbers one per row
     * @param kind whether the row is of the kind
     * @return empty where all rows are of one kind
     */
    public static OptionalDouble auc(double[] numbers, boolean[] kind) {
        Column.checkSameLength(numbers.length, kind.length);
        double[] ranks = Ranks.of(numbers);
        double sum = 0;
        long ofTheKind = 0;
        for (int i = 0; i < kind.length; i++) {
            if (kind[i]) {
                sum += ranks[i];
                ofTheKind++;
            }
        }
        long others = kind.length - ofTheKind;
        if (ofTheKind == 0 || others == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((sum - ofTheKind * (ofTheKind + 1) / 2.0) / (ofTheKind * others));
    }
}
