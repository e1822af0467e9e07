package dev.shortlist.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.interview.Candidate;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportNameTest {
    @ParameterizedTest
    @CsvSource({
        "Alex Thompson,alex-thompson",
        "Zoë O’Néill-Müller,zoe-oneill-muller",
        "'  Ann   B.  ',ann-b",
        "ﬁnn Ⅳ,finn-iv",
        "王小明,candidate",
        "محمد,candidate",
        "'',candidate",
        "CON,con",
        "../../etc/passwd,etc-passwd",
        "<b>x</b>,b-x-b"
    })
    void slugIsTheNameInAscii(String name, String slug) {
        assertThat(name(name)).isEqualTo(slug + "-2c70e12b7a06");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "NUL",
                "x\u202Egpj.exe",
                "a/b\\c:d*e?f",
                "-rf",
                ".",
                "~",
                "👩🏽‍💻",
                "ſİıK\r\n",
                "\ud83d"
            })
    void isHarmlessOnEveryFileSystem(String name) {
        assertThat(name(name)).matches("[a-z0-9]+(-[a-z0-9]+)*-[0-9a-f]{12}");
    }

    @Test
    void isShortWhateverTheNamesLength() {
        assertThat(name("ab ".repeat(200)))
                .hasSizeLessThanOrEqualTo(73)
                .startsWith("ab-ab-")
                .doesNotContain("--");
        assertThat(name("é".repeat(300))).isEqualTo("e".repeat(60) + "-2c70e12b7a06");
    }

    @Test
    void namesakesAreToldApartByTheirKeys() {
        String composed = "Zoë";
        String split = Normalizer.normalize(composed, Normalizer.Form.NFD);
        String one = ReportName.of(new Candidate(composed, composed, composed));
        String other = ReportName.of(new Candidate(split, split, split));
        assertThat(one).startsWith("zoe-").isNotEqualTo(other);
        assertThat(other).startsWith("zoe-");
    }

    private static String name(String name) {
        return ReportName.of(new Candidate("key", "id", name));
    }
}
