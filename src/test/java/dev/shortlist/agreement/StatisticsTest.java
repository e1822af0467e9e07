package dev.shortlist.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The cases of statistics.yml. */
class StatisticsTest {
    @TestFactory
    Stream<DynamicTest> everyCaseHolds() throws IOException {
        try (InputStream in = Objects.requireNonNull(StatisticsTest.class.getResourceAsStream("statistics.yml"))) {
            return new YAMLMapper()
                    .readTree(in).values().stream()
                            .map(c -> DynamicTest.dynamicTest(c.get("id").asString(), () -> holds(c)));
        }
    }

    @Test
    void columnsOfTwoLengthsAreTheCallersMistake() {
        assertThatThrownBy(() -> Correlation.pearson(new double[3], new double[4]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected columns of one length, found 3 and 4");
    }

    private static void holds(JsonNode statistic) {
        OptionalDouble found = found(statistic);
        if (statistic.get("expected").isString()) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).isPresent();
            assertThat(found.getAsDouble()).isCloseTo(statistic.get("expected").doubleValue(), within(1e-12));
        }
    }

    private static OptionalDouble found(JsonNode statistic) {
        double[] x = numbers(statistic.get("x"));
        double[] y = numbers(statistic.get("y"));
        return switch (statistic.get("of").asString()) {
            case "pearson" -> Correlation.pearson(x, y);
            case "spearman" -> Correlation.spearman(x, y);
            case "partial" -> Correlation.partial(x, y, numbers(statistic.get("third")));
            case "rmse" -> Deviation.rmse(x, y);
            case "kappa" -> Kappa.quadratic(whole(x), whole(y));
            case "auc" -> Separation.auc(x, kinds(y));
            case "within" -> {
                WithinGroups groups = Correlation.withinGroups(x, y, whole(numbers(statistic.get("third"))));
                assertThat(groups.groups())
                        .isEqualTo(statistic.get("groups-counted").intValue());
                assertThat(groups.of()).isEqualTo(statistic.get("groups-of").intValue());
                yield groups.mean();
            }
            default -> throw new AssertionError(statistic.get("of"));
        };
    }

    private static double[] numbers(JsonNode list) {
        return list.values().stream().mapToDouble(JsonNode::doubleValue).toArray();
    }

    private static int[] whole(double[] numbers) {
        return Arrays.stream(numbers).mapToInt(n -> (int) n).toArray();
    }

    private static boolean[] kinds(double[] numbers) {
        boolean[] kinds = new boolean[numbers.length];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = numbers[i] > 0;
        }
        return kinds;
    }
}
