package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
    @ParameterizedTest
    @CsvSource({"32.5,32", "33.5,34", "32.49,32", "32.51,33", "0,0", "100,100", "0.5,0"})
    void showsWholesHalfToEven(double score, int shown) {
        assertThat(Rounding.whole(score)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"54.95,55.0", "54.85,54.8", "54.949,54.9", "54.951,55.0", "32.5,32.5"})
    void roundsTenthsHalfToEvenAsWritten(double score, double rounded) {
        assertThat(Rounding.tenth(score)).isEqualTo(rounded);
    }

    @Test
    void isNotMisledByTheErrorOfASum() {
        // .4 * 50 + .25 * 50 is 32.5; a bit less or more in doubles must not become 32.4
        assertThat(Rounding.whole(32.5 - 1e-12)).isEqualTo(32);
        assertThat(Rounding.whole(33.5 - 1e-12)).isEqualTo(34);
        assertThat(Rounding.tenth(54.95 - 1e-12)).isEqualTo(55.0);
    }

    @Test
    void countsInTenthsAndHundredths() {
        assertThat(Rounding.tenths(54.8)).isEqualTo(548);
        assertThat(Rounding.tenths(100)).isEqualTo(1000);
        assertThat(Rounding.hundredths(8.938)).isEqualTo(894);
    }

    /** Far from a tie the digits are not looked at: it must not show. */
    @Test
    void isWhatTheDigitsSayNearATieAndFarFromIt() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            int decimals = i % 5;
            double unit = Math.pow(10, -decimals);
            // every other one lies near a tie, on one side or the other
            double value = i % 2 == 0
                    ? random.nextDouble(-200, 200)
                    : (random.nextInt(2_000) - 1_000 + .5) * unit + random.nextDouble(-.02, .02) * unit;
            assertThat(Rounding.unscaled(value, decimals))
                    .as("%s to %d", value, decimals)
                    .isEqualTo(BigDecimal.valueOf(value)
                            .setScale(decimals, RoundingMode.HALF_EVEN)
                            .unscaledValue()
                            .longValueExact());
        }
    }
}
