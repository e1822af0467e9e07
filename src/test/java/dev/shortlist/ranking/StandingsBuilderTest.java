package dev.shortlist.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandingsBuilderTest {
    @Test
    void sharesRanksAndSkipsTheNext() {
        Standings standings = ranked(80, 70, 70, 60);
        assertThat(standings.overall(80, .01).rank()).isEqualTo(1);
        assertThat(standings.overall(70, .01).rank()).isEqualTo(2);
        assertThat(standings.overall(60, .01).rank()).isEqualTo(4);
        assertThat(standings.overall(60, .01).of()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        // 1.2816 * sqrt(3^2 + 4^2) = 6.408 points: 6.4 apart they may change places, 6.5 apart not
        "76.4,1,2",
        "76.5,2,2"
    })
    void rangesOverTheRanksWithinTheErrors(double other, int best, int worst) {
        Standings standings = new StandingsBuilder()
                .add("p", "r", true, 70.0, 3.0, Map.of())
                .add("p", "r", true, other, 4.0, Map.of())
                .build();
        assertThat(standings.overall(70, 3)).isEqualTo(new Standing(2, best, worst, null, 2));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesWithCountingEveryPair(long seed) {
        Random random = new Random(seed);
        List<double[]> all = new ArrayList<>();
        StandingsBuilder builder = new StandingsBuilder();
        for (int i = 0; i < 300; i++) {
            double[] one = {
                Math.round(400 + random.nextGaussian() * 150) / 10.0, Math.round(random.nextDouble() * 1200) / 100.0
            };
            all.add(one);
            builder.add("p" + i % 3, "r", true, one[0], one[1], Map.of());
        }
        Standings standings = builder.build();
        for (int i = 0; i < all.size(); i++) {
            double[] one = all.get(i);
            assertThat(standings.overall(one[0], one[1])).isEqualTo(naive(all, one));
            int cohort = i % 3;
            List<double[]> peers = java.util.stream.IntStream.range(0, all.size())
                    .filter(j -> j % 3 == cohort)
                    .mapToObj(all::get)
                    .toList();
            assertThat(standings.inPosition("p" + cohort, "r", one[0], one[1])).isEqualTo(naive(peers, one));
        }
    }

    private static Standing naive(List<double[]> all, double[] one) {
        int higher = 0;
        int surelyHigher = 0;
        int surelyLower = 0;
        int below = 0;
        int same = 0;
        for (double[] other : all) {
            double points = Math.round((other[0] - one[0]) * 10) / 10.0;
            double open = 1.2816 * Math.sqrt(one[1] * one[1] + other[1] * other[1]);
            higher += points > 0 ? 1 : 0;
            below += points < 0 ? 1 : 0;
            same += points == 0 ? 1 : 0;
            surelyHigher += points > open ? 1 : 0;
            surelyLower += -points > open ? 1 : 0;
        }
        double percentile = 100 * (below + (same - 1) / 2.0) / (all.size() - 1);
        return new Standing(1 + higher, 1 + surelyHigher, all.size() - surelyLower, percentile, all.size());
    }

    @ParameterizedTest
    @CsvSource({"9,false", "10,true"})
    void givesPercentilesFromTenCandidatesOn(int candidates, boolean given) {
        StandingsBuilder builder = new StandingsBuilder();
        for (int i = 0; i < candidates; i++) {
            builder.add("p", "r", true, 50.0 + i, 5.0, Map.of());
        }
        assertThat(builder.build().overall(50, 5).percentile() != null).isEqualTo(given);
    }

    @Test
    void countsTiesHalfInPercentiles() {
        // of 10 with three at 70: 5 below, 2 other ties: (5 + 1) / 9
        Standings standings = ranked(90, 80, 70, 70, 70, 60, 50, 40, 30, 20);
        assertThat(standings.overall(70, .01).percentile()).isEqualTo(100 * 6 / 9.0);
        assertThat(standings.overall(90, .01).percentile()).isEqualTo(100);
        assertThat(standings.overall(20, .01).percentile()).isEqualTo(0);
    }

    @Test
    void comparesPositionsWhateverTheirCaseAndSpacesAndRubricsAsTheyAre() {
        Standings standings = new StandingsBuilder()
                .add("Staff  Engineer ", "r", true, 70.0, 5.0, Map.of())
                .add("staff engineer", "r", true, 60.0, 5.0, Map.of())
                .add("staff engineer", "other", true, 60.0, 5.0, Map.of())
                .build();
        assertThat(standings.inPosition("STAFF ENGINEER", "r", 60, 5).of()).isEqualTo(2);
        assertThat(standings.inPosition("STAFF ENGINEER", "other", 60, 5).of()).isEqualTo(1);
        assertThat(standings.overall(60, 5).of()).isEqualTo(3);
    }

    @Test
    void ranksOnlyThoseWhoTakePartAndTakesMediansOfAllWhoAreScored() {
        Standings standings = new StandingsBuilder()
                .add("p", "r", true, 70.0, 5.0, Map.of("technical", 70.0))
                .add("p", "r", false, 60.0, 5.0, Map.of("technical", 40.0, "behavioral", 90.0))
                .add("p", "r", false, null, null, Map.of())
                .build();
        assertThat(standings.inPosition("p", "r", 70, 5).of()).isEqualTo(1);
        assertThat(standings.median("p", "r")).contains(65.0);
        assertThat(standings.medians("p", "r"))
                .containsExactly(Map.entry("behavioral", 90.0), Map.entry("technical", 55.0));
    }

    @Test
    void takesTheMiddleOrTheMeanOfTheTwoMiddleOnes() {
        assertThat(ranked(10, 20, 90).median("p", "r")).contains(20.0);
        assertThat(ranked(10, 20, 30.1, 90).median("p", "r")).contains(25.05);
    }

    @Test
    void hasNoMedianWhereNobodyWasScored() {
        assertThat(ranked().median("p", "r")).isEmpty();
        assertThat(ranked().medians("p", "r")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void doesNotDependOnTheOrderOfTheCandidates(long seed) {
        Random random = new Random(seed);
        List<Double> scores = new ArrayList<>(
                random.doubles(50, 0, 100).map(Math::rint).boxed().toList());
        Standings one = ranked(scores.stream().mapToDouble(d -> d).toArray());
        double first = scores.get(0);
        Collections.shuffle(scores, random);
        Standings other = ranked(scores.stream().mapToDouble(d -> d).toArray());
        assertThat(other.overall(first, .01)).isEqualTo(one.overall(first, .01));
        assertThat(other.median("p", "r")).isEqualTo(one.median("p", "r"));
    }

    private static Standings ranked(double... scores) {
        StandingsBuilder builder = new StandingsBuilder();
        for (double score : scores) {
            builder.add("p", "r", true, score, .01, Map.of());
        }
        return builder.build();
    }
}
