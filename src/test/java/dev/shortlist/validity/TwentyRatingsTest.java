package dev.shortlist.validity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.night.Needs;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twenty ratings on the sheet "To rate" bring scores nearer to people's grades than their mean. */
class TwentyRatingsTest {
    private static final int DRAWS = 20;

    @BeforeAll
    static void needsTheSets() {
        Needs.file("TwentyRatingsTest", GradedSet.FOLDER);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onAUniversitysCourse(boolean withEmptyAnswers) throws IOException {
        holds(TwentyRatings.of(withEmptyAnswers ? GradedSet.withEmptyAnswers("saf") : GradedSet.of("saf"), DRAWS));
    }

    @Test
    void onAnotherSetThatWasLookedAtWhileChoosing() throws IOException {
        holds(TwentyRatings.of(GradedSet.of("beetle"), DRAWS));
    }

    private static void holds(TwentyRatings found) {
        assertThat(found.better()).as("%s", found).isGreaterThanOrEqualTo(DRAWS * 9 / 10);
        assertThat(found.unrelated()).as("%s", found).isLessThanOrEqualTo(TwentyRatings.SHUFFLES * DRAWS / 10);
        assertThat(found.calibrated()).as("%s", found).isLessThan(found.mean());
        assertThat(found.questions()).as("%s", found).isGreaterThan(10);
    }
}
