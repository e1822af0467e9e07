package dev.shortlist.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "100, 100.0",
        "32.5, 32.5",
        "32.25, 32.2",
        "32.35, 32.4",
        "64.45, 64.4",
        "64.55, 64.6",
        "0.05, 0.0",
        "0.15, 0.2",
        "99.94999, 99.9",
        "99.95, 100.0",
        "66.66666666666667, 66.7",
        "-0.04, 0.0",
        "-1.25, -1.2"
    })
    void roundsAScoreHalfToEvenOnItsDecimalDigits(double score, String written) {
        assertThat(Decimals.score(score)).isEqualTo(written);
        assertThat(Decimals.rounded(score, 1)).isEqualTo(Double.parseDouble(written));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0", "1, 100.0", "0.75, 75.0", "0.8125, 81.2", "0.8135, 81.4", "0.8888888888888888, 88.9"})
    void writesARatioInPercent(double ratio, String written) {
        assertThat(Decimals.percent(ratio)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"0.33333, 0.3333", "0.00005, 0.0000", "0.00015, 0.0002", "1, 1.0000"})
    void writesARatioWithFourDecimals(double ratio, String written) {
        assertThat(Decimals.ratio(ratio)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"4, 4", "4.5, 4.5", "8.94, 8.94", "0, 0", "100, 100", "12345.67891, 12345.6789"})
    void writesAPlainNumberWithoutZerosAtItsEnd(double value, String written) {
        assertThat(Decimals.plain(value)).isEqualTo(written);
    }

    @Test
    void givesEveryNumberWithOneDecimalBack() {
        assertThat(IntStream.rangeClosed(0, 1000))
                .allSatisfy(tenths -> assertThat(Decimals.score(tenths / 10.0))
                        .isEqualTo(String.format(Locale.ROOT, "%d.%d", tenths / 10, tenths % 10)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e16})
    void refusesWhatIsNoScore(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimals.score(value))
                .withMessage("expected a number under 1e15, found " + value);
    }
}
