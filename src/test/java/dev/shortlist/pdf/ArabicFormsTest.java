package dev.shortlist.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms read off the charts of Unicode, Arabic Presentation Forms-A and -B. */
class ArabicFormsTest {
    @ParameterizedTest
    @CsvSource({
        // first, middle, last; a letter alone
        "بيت, FE91 FEF4 FE96",
        "ب, FE8F",
        // alef and reh join only what stands before them
        "دار, FEA9 FE8D FEAD",
        "مريم, FEE3 FEAE FEF3 FEE2",
        // lam and alef are one: shown in the place of the alef
        "لا, -1 FEFB",
        "سلام, FEB3 -1 FEFC FEE1",
        // a vowel sign stands between without parting
        "بَت, FE91 64E FE96",
        // Persian
        "پیچ, FB58 FBFF FB7B",
        "abc, 61 62 63",
    })
    void lettersAreJoined(String word, String forms) {
        StringBuilder shown = new StringBuilder();
        for (int form : ArabicForms.joined(word.codePoints().toArray())) {
            shown.append(shown.isEmpty() ? "" : " ")
                    .append(form < 0 ? "-1" : Integer.toHexString(form).toUpperCase(java.util.Locale.ROOT));
        }
        assertThat(shown).hasToString(forms);
    }
}
