package dev.shortlist.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The cases of fits.yml, and the weights. */
class FitsTest {
    /** Columns: text, concepts, reference, peers, communication, guards. */
    private static final double[][] ROWS = {
        {20, 10, 20, 20, 60, 100},
        {40, 30, 50, 40, 50, 100},
        {60, 80, 60, 60, 70, 80},
        {80, 70, 90, 80, 90, 100},
        {50, 20, 70, 50, 40, 100},
        {30, 60, 20, 30, 80, 50}
    };

    private static final double[] RATINGS = {10, 40, 70, 90, 60, 20};

    @TestFactory
    Stream<DynamicTest> everyCaseHolds() throws IOException {
        try (InputStream in = Objects.requireNonNull(FitsTest.class.getResourceAsStream("fits.yml"))) {
            return new YAMLMapper()
                    .readTree(in).values().stream()
                            .map(c -> DynamicTest.dynamicTest(c.get("id").asString(), () -> holds(c)));
        }
    }

    private static void holds(JsonNode fit) {
        double[] text = numbers(fit.get("text"));
        double[] ratings = numbers(fit.get("ratings"));
        Mapping mapping =
                fit.get("kind").asString().equals("line") ? LineFit.of(text, ratings) : IsotonicFit.of(text, ratings);
        double[] asked = numbers(fit.get("asked"));
        double[] expected = numbers(fit.get("expected"));
        for (int i = 0; i < asked.length; i++) {
            assertThat(mapping.apply(text(asked[i]))).as("at %s", asked[i]).isCloseTo(expected[i], within(1e-9));
        }
    }

    @Test
    void weightsAreThoseOfABoundedMinimisation() {
        // by scipy.optimize.minimize (L-BFGS-B, bounds from 0) of the penalised loss over the same six rows
        Mapping.Weighted found = RidgeFit.of(ROWS, RATINGS);
        double[] expected = {
            .3872142589925078,
            .02659107745919058,
            .049627271734798264,
            .06413733590605632,
            .013640005167744093,
            .02369011628733505
        };
        assertThat(found.intercept()).isCloseTo(20.53035743815423, within(1e-5));
        for (int i = 0; i < expected.length; i++) {
            assertThat(found.weights().get(i)).as("weight %d", i).isCloseTo(expected[i], within(1e-6));
        }
    }

    @Test
    void aSubScoreThatSpeaksAgainstTheRatingsHasNoWeight() {
        // concepts turned round: 100 less them; the best weight for it is below 0
        double[][] turned = Stream.of(ROWS)
                .map(r -> new double[] {r[0], 100 - 2 * r[0] + r[1] / 10, r[2], r[3], r[4], r[5]})
                .toArray(double[][]::new);
        Mapping.Weighted found = RidgeFit.of(turned, RATINGS);
        assertThat(found.weights().get(1)).isZero();
        assertThat(found.weights().get(0)).isPositive();
    }

    @Test
    void aSubScoreThatNeverDiffersHasNoWeight() {
        double[][] same = Stream.of(ROWS)
                .map(r -> new double[] {r[0], r[1], r[2], r[3], r[4], 100})
                .toArray(double[][]::new);
        assertThat(RidgeFit.of(same, RATINGS).weights().get(5)).isZero();
    }

    @Test
    void ratingsStayFromZeroToAHundred() {
        assertThat(new Mapping.Line(-10, 2).apply(text(1))).isZero();
        assertThat(new Mapping.Line(-10, 2).apply(text(90))).isEqualTo(100);
        assertThat(new Mapping.Line(-10, 2).apply(text(20))).isEqualTo(30);
    }

    @Test
    void noMappingFalls() {
        assertThatThrownBy(() -> new Mapping.Line(50, -.1)).hasMessageContaining("does not fall");
        assertThatThrownBy(() -> new Mapping.Isotonic(List.of(1.0, 2.0), List.of(5.0, 4.0)))
                .hasMessageContaining("never fall");
        assertThatThrownBy(() -> new Mapping.Isotonic(List.of(1.0, 1.0), List.of(4.0, 5.0)))
                .hasMessageContaining("rising");
        assertThatThrownBy(() -> new Mapping.Weighted(0, List.of(1.0, 0.0, 0.0, 0.0, 0.0, -.1)))
                .hasMessageContaining("at least 0");
    }

    @Test
    void theDefaultScoreStandsInForWhatAnAnswerLacks() {
        Mapping concepts = new Mapping.Weighted(0, List.of(0.0, 1.0, 0.0, 0.0, 0.0, 0.0));
        assertThat(concepts.apply(new Features(.4, .9, null, null, null, 1))).isCloseTo(90, within(1e-12));
        assertThat(concepts.apply(new Features(.4, null, null, null, null, 1))).isCloseTo(40, within(1e-12));
    }

    private static Features text(double points) {
        return new Features(points / 100, null, null, null, null, 1);
    }

    private static double[] numbers(JsonNode list) {
        return list.values().stream().mapToDouble(JsonNode::doubleValue).toArray();
    }
}
