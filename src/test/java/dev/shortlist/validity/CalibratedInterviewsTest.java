package dev.shortlist.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.night.Needs;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A class agrees with people as often as is stated, on questions that nothing was learnt from. */
class CalibratedInterviewsTest {
    @BeforeAll
    static void needsTheSets() {
        Needs.file("CalibratedInterviewsTest", GradedSet.FOLDER);
    }

    @ParameterizedTest
    @CsvSource({"saf,30", "scientsbank,10", "beetle,10"})
    void confidenceIsTrueOnOtherQuestions(String name, int divisions) throws IOException {
        CalibratedInterviews checked = CalibratedInterviews.of(GradedSet.of(name), divisions);
        assertThat(checked.agreement()).isCloseTo(checked.stated(), within(.05));
        assertThat(checked.covered()).isBetween(.74, .86);
        assertThat(checked.calibrationError()).isLessThan(.05);
    }
}
