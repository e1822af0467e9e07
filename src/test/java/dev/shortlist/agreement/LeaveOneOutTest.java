package dev.shortlist.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LeaveOneOutTest {
    private static final double[] NOTHING = {};

    @Test
    void theMeanOfTheOthersIsFartherThanTheMeanOfAll() {
        // 1 is guessed as (2 + 3) / 2, 2 as (1 + 3) / 2, 3 as (1 + 2) / 2: errors 1.5, 0, 1.5; sqrt(4.5 / 3)
        assertThat(LeaveOneOut.errorOfTheMean(new double[] {1, 2, 3}).getAsDouble())
                .isCloseTo(1.224745, within(1e-6));
    }

    @Test
    void ofTwoNumbersEachIsGuessedAsTheOther() {
        assertThat(LeaveOneOut.errorOfTheMean(new double[] {10, 13}).getAsDouble())
                .isCloseTo(3, within(1e-12));
        assertThat(LeaveOneOut.errorOfTheMean(new double[] {10})).isEmpty();
        assertThat(LeaveOneOut.errorOfTheMean(NOTHING)).isEmpty();
    }

    @Test
    void eachNumberIsGuessedByTheLineThroughTheOthers() {
        // without (0, 0) the line through (1, 0) and (2, 3) is at -3 there, without (1, 0) at 1.5, without (2, 3) at 0:
        // errors 3, -1.5, 3; sqrt(20.25 / 3)
        assertThat(LeaveOneOut.errorOfTheLine(new double[] {0, 1, 2}, new double[] {0, 0, 3})
                        .getAsDouble())
                .isCloseTo(2.598076, within(1e-6));
    }

    @Test
    void onALineThereIsNoError() {
        assertThat(LeaveOneOut.errorOfTheLine(new double[] {0, 1, 2, 5}, new double[] {1, 3, 5, 11})
                        .getAsDouble())
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void thereIsNoLineOfTwoRowsNorWithoutVariance() {
        assertThat(LeaveOneOut.errorOfTheLine(new double[] {0, 1}, new double[] {0, 1}))
                .isEmpty();
        assertThat(LeaveOneOut.errorOfTheLine(new double[] {2, 2, 2}, new double[] {0, 1, 2}))
                .isEmpty();
    }

    @Test
    void thereIsNoneWhereTheOthersOfARowHaveNoVariance() {
        // without the last row x is 0 throughout
        assertThat(LeaveOneOut.errorOfTheLine(new double[] {0, 0, 1}, new double[] {0, 1, 2}))
                .isEmpty();
    }
}
