package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class NormalCurveTest {
    private static final NormalDistribution PEER = NormalDistribution.of(0, 1);

    @Test
    void agreesWithCommonsStatistics() {
        for (double x = -40; x <= 40; x += .0137) {
            assertThat(NormalCurve.cdf(x)).isCloseTo(PEER.cumulativeProbability(x), within(1e-13));
        }
    }

    @Test
    void hasATenthAboveItsPoint() {
        assertThat(NormalCurve.cdf(-NormalCurve.TENTH_ABOVE)).isCloseTo(.1, within(1e-5));
    }

    @Test
    void coversEverythingBetweenTheInfinities() {
        assertThat(NormalCurve.between(50, 9, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY))
                .isEqualTo(1);
    }

    @Test
    void halvesAtItsMean() {
        assertThat(NormalCurve.between(50, 9, 50, Double.POSITIVE_INFINITY)).isCloseTo(.5, within(1e-15));
    }
}
