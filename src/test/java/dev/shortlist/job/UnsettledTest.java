package dev.shortlist.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.tabular.Inputs;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files left for another night, and what else is wrong. */
class UnsettledTest {
    private static final Inputs INPUTS = new Inputs(List.of(), List.of(), List.of("x.csv: [UNSETTLED]"));

    @ParameterizedTest
    @CsvSource({
        "OK, 0, TRY_LATER, 75",
        "REJECTS, 100, REJECTS, 100",
        "REJECTS, 0, REJECTS, 75",
        "TRY_LATER, 75, TRY_LATER, 75",
        "DATA, 65, DATA, 65",
        "IO, 74, IO, 74"
    })
    void theNextNightIsForThemUnlessWorseIsWrong(ExitCode code, int exit, ExitCode then, int thenExit) {
        Outcome said = Unsettled.said(INPUTS, new Outcome(code, List.of("y"), null, Path.of("run"), exit));
        assertThat(said.code()).isEqualTo(then);
        assertThat(said.exit()).isEqualTo(thenExit);
        assertThat(said.errors()).containsExactly("x.csv: [UNSETTLED]", "y");
        assertThat(said.published()).isEqualTo(Path.of("run"));
    }

    @Test
    void withoutThemNothingIsSaid() {
        Outcome night = new Outcome(ExitCode.OK, List.of(), null, null);
        assertThat(Unsettled.said(new Inputs(List.of(), List.of(), List.of()), night))
                .isSameAs(night);
    }
}
