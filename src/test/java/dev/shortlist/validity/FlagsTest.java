package dev.shortlist.validity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.night.Needs;
import dev.shortlist.scoring.Flag;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A flag is an accusation: how often each is raised against answers that people really gave. */
class FlagsTest {
    @BeforeAll
    static void needsTheSets() {
        Needs.file("FlagsTest", GradedSet.FOLDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"saf", "scientsbank", "beetle"})
    void offTopicFindsHalfOfTheForeignAnswersAndHardlyAnyOwn(String name) throws IOException {
        Flags flags = Flags.of(GradedSet.of(name), Flag.OFF_TOPIC);
        assertThat(flags.foreign()).isGreaterThanOrEqualTo(.5);
        assertThat(flags.own()).isLessThanOrEqualTo(.01);
        assertThat(flags.all()).isLessThanOrEqualTo(.01);
    }

    @ParameterizedTest
    // saf has a question that is answered by calculations, and one by a list of fields
    @CsvSource({"saf,.015", "scientsbank,.003", "beetle,.003"})
    void hardlyAnAnswerIsCalledAListOfKeywords(String name, double most) throws IOException {
        assertThat(Flags.of(GradedSet.of(name), Flag.KEYWORD_LIST).all()).isLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @ValueSource(strings = {"saf", "scientsbank", "beetle"})
    void hardlyAnAnswerIsCalledARepetition(String name) throws IOException {
        assertThat(Flags.of(GradedSet.of(name), Flag.REPETITION).all()).isLessThanOrEqualTo(.001);
    }
}
