package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class ScaleTest {
    private String checks = "";
    private String night = "";

    @BeforeEach
    void remember() {
        checks = System.getProperty("shortlist.checks", "auto");
        night = System.getProperty("shortlist.night", "auto");
    }

    @AfterEach
    void restore() {
        System.setProperty("shortlist.checks", checks);
        System.setProperty("shortlist.night", night);
    }

    @Test
    void isSmallUnlessMoreIsAskedForAndTheNightIsMoreThanAllChecks() {
        assertThat(size("auto", "auto")).isEqualTo(4);
        assertThat(size("full", "auto")).isEqualTo(20);
        assertThat(size("auto", "long")).isEqualTo(200);
        assertThat(size("full", "long")).isEqualTo(200);
    }

    private static int size(String checks, String night) {
        System.setProperty("shortlist.checks", checks);
        System.setProperty("shortlist.night", night);
        return Scale.of(4, 20, 200);
    }
}
