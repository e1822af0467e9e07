package dev.shortlist.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Figures against sums done by hand. */
class FiguresTest {
    @Test
    void meanAndDeviationAreThoseOfASample() {
        Spread spread = spread(List.of(2d, 4d, 4d, 4d, 5d, 5d, 7d, 9d));

        // mean 40 / 8; squares about it 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32, by 7
        assertThat(spread.mean()).isEqualTo(5);
        assertThat(spread.deviation()).isEqualTo(Math.sqrt(32 / 7d), within(1e-12));
    }

    @Test
    void oneNumberHasNoDeviationAndNoneHasNoMean() {
        assertThat(spread(List.of(70.1)).deviation()).isNull();
        assertThat(spread(List.of(70.1)).mean()).isEqualTo(70.1);
        assertThat(spread(List.of()).mean()).isNull();
    }

    @Test
    void theOrderOfTheNumbersDoesNotShow() {
        List<Double> numbers = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            numbers.add(random.nextInt(1_001) / 10d);
        }
        Spread first = spread(numbers);
        Collections.shuffle(numbers, random);
        Spread second = spread(numbers);

        assertThat(second.mean()).isEqualTo(first.mean());
        assertThat(second.deviation()).isEqualTo(first.deviation());
    }

    @Test
    void numbersFarFromNoughtKeepTheirDeviation() {
        // a sum of squares in doubles would leave little of it
        Spread spread = spread(List.of(999_999.001, 999_999.002, 999_999.003));

        assertThat(spread.deviation()).isEqualTo(.001, within(1e-12));
    }

    @Test
    void correlationIsPearsons() {
        Pairs pairs = new Pairs();
        pairs.add(1, 2);
        pairs.add(2, 1);
        pairs.add(3, 4);
        pairs.add(4, 3);

        // about the means: x -1.5 -.5 .5 1.5, y -.5 -1.5 1.5 .5; products .75 + .75 + .75 + .75 = 3, squares 5 and 5
        assertThat(pairs.correlation()).isEqualTo(.6, within(1e-12));
    }

    @Test
    void noCorrelationIsMadeUp() {
        Pairs two = new Pairs();
        two.add(1, 2);
        two.add(2, 1);
        Pairs same = new Pairs();
        same.add(5, 1);
        same.add(5, 2);
        same.add(5, 3);

        assertThat(two.correlation()).isNull();
        assertThat(same.correlation()).isNull();
    }

    @Test
    void quantilesAreThoseOfExcel() {
        Distribution scores = new Distribution();
        List.of(20.0, 40.0, 90.0, 10.0).forEach(scores::add);

        // QUARTILE.INC of 10 20 40 90: places .75, 1.5 and 2.25
        assertThat(scores.quantile(0)).isEqualTo(10);
        assertThat(scores.quantile(.25)).isEqualTo(17.5);
        assertThat(scores.quantile(.5)).isEqualTo(30);
        assertThat(scores.quantile(.75)).isEqualTo(52.5, within(1e-12));
        assertThat(scores.quantile(1)).isEqualTo(90);
        assertThat(new Distribution().quantile(.5)).isNull();
    }

    @Test
    void groupsBeyondTheLimitAreCountedAsLeftOut() {
        Groups<String, Spread> groups = new Groups<>(2);

        assertThat(groups.of("a", Spread::new)).isNotNull();
        assertThat(groups.of("b", Spread::new)).isNotNull();
        assertThat(groups.of("c", Spread::new)).isNull();
        assertThat(groups.of("a", Spread::new)).isNotNull();
        assertThat(groups.leftOut()).isEqualTo(1);
    }

    private static Spread spread(List<Double> numbers) {
        Spread spread = new Spread();
        numbers.forEach(spread::add);
        return spread;
    }
}
