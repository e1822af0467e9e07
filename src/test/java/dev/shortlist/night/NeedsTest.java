package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class NeedsTest {
    @Test
    void goesOnWhereTheProgramIs() {
        assertThatCode(() -> Needs.command("sh")).doesNotThrowAnyException();
    }

    @Test
    void failsWhereAllChecksAreAskedForAndSaysWhatToInstall() {
        String before = System.setProperty("shortlist.checks", "full");
        try {
            assertThatThrownBy(() -> Needs.command("no-such-program"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("NeedsTest: the command no-such-program is not installed")
                    .hasMessageContaining("apt-get install no-such-program");
        } finally {
            System.setProperty("shortlist.checks", before == null ? "auto" : before);
        }
    }
}
