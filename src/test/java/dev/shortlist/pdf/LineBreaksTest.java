package dev.shortlist.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where lines may end: the pieces between bars. */
class LineBreaksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "one two; one |two",
                "one  two; one  |two",
                "well-known; well-|known",
                "2026-02-06; 2026-02-06",
                "and/or; and/|or",
                "-5; -5",
                "75\u00a0%; 75\u00a0%",
                "佐藤美咲; 佐|藤|美|咲",
                "終わり。次; 終|わ|り。|次",
                "「引用」と; 「引|用」|と",
                "한지민; 한|지|민",
                "e\u0301a; e\u0301a",
                "👩\u200d💻x; 👩\u200d💻|x",
                "👍🏽; 👍🏽",
            })
    void lineMayEndThere(String text, String pieces) {
        assertThat(String.join("|", pieces(text.strip()))).isEqualTo(pieces.strip());
    }

    private static List<String> pieces(String text) {
        int[] points = text.codePoints().toArray();
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= points.length; i++) {
            if (i == points.length || LineBreaks.before(points, i)) {
                pieces.add(new String(points, from, i - from));
                from = i;
            }
        }
        return pieces;
    }
}
