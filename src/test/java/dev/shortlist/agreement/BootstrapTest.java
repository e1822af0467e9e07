package dev.shortlist.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private static final double[] X = {10, 20, 15, 30, 25, 40, 35, 50, 45, 60, 20, 30};
    private static final double[] Y = {12, 18, 20, 25, 30, 35, 33, 55, 40, 65, 35, 20};
    private static final int[] UNITS = {3, 3, 1, 1, 2, 4, 5, 6, 7, 8, 9, 10};

    @Test
    void drawsWholeUnits() {
        // by a script in Python with its own SplitMix64, numpy.corrcoef and numpy.mean; k = 25 of 999 and 100 of 1000
        Interval r = new Bootstrap(999, .95, 7)
                .interval(UNITS, rows -> Correlation.pearson(Rows.pick(X, rows), Rows.pick(Y, rows)))
                .orElseThrow();
        assertThat(r.low()).isCloseTo(.6040635668159355, within(1e-12));
        assertThat(r.high()).isCloseTo(.9761381424229152, within(1e-12));

        Interval mean =
                new Bootstrap(1000, .8, 7).interval(UNITS, BootstrapTest::mean).orElseThrow();
        assertThat(mean.low()).isCloseTo(26.428571428571427, within(1e-12));
        assertThat(mean.high()).isCloseTo(38.333333333333336, within(1e-12));
    }

    @Test
    void needsTenUnits() {
        int[] nine = IntStream.range(0, 12).map(i -> i % 9).toArray();
        int[] ten = IntStream.range(0, 12).map(i -> i % 10).toArray();
        assertThat(new Bootstrap(100, .95, 1).interval(nine, BootstrapTest::mean))
                .isEmpty();
        assertThat(new Bootstrap(100, .95, 1).interval(ten, BootstrapTest::mean))
                .isPresent();
    }

    @Test
    void isEmptyWhereTheStatisticOftenIs() {
        // the ten units are drawn with unit 3 in them in 1 - .9^10 = 65 % of the draws only
        assertThat(new Bootstrap(200, .95, 1).interval(UNITS, rows -> {
                    boolean there = IntStream.of(rows).anyMatch(row -> UNITS[row] == 3);
                    return there ? OptionalDouble.of(1) : OptionalDouble.empty();
                }))
                .isEmpty();
    }

    @Test
    void refusesALevelOfAll() {
        assertThatThrownBy(() -> new Bootstrap(100, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bootstrap(99, .5, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void drawsTheNumbersOfSplitMix64() {
        // published with the algorithm's ports for the seed 1234567, for example on Rosetta Code
        SplitMix random = new SplitMix(1234567);
        assertThat(Long.toUnsignedString(random.next())).isEqualTo("6457827717110365317");
        assertThat(Long.toUnsignedString(random.next())).isEqualTo("3203168211198807973");
        assertThat(Long.toUnsignedString(random.next())).isEqualTo("9817491932198370423");
    }

    @Test
    void shufflesToEveryNumberOnce() {
        assertThat(new SplitMix(5).shuffled(100))
                .containsExactlyInAnyOrder(IntStream.range(0, 100).toArray());
        assertThat(new SplitMix(5).shuffled(100)).isEqualTo(new SplitMix(5).shuffled(100));
    }

    private static OptionalDouble mean(int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += X[row];
        }
        return OptionalDouble.of(sum / rows.length);
    }
}
