package dev.shortlist.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.scoring.ConceptEvidence;
import dev.shortlist.scoring.ConceptFinding;
import dev.shortlist.scoring.Evidence;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HighlightTest {
    @Test
    void marksWhatWasFound() {
        assertThat(shown("one two three", found("B", 4, 7))).isEqualTo("one |[two:Concept: B:1]| three");
    }

    @Test
    void overlappingFindingsKeepTheirPlaces() {
        assertThat(shown("abcdef", found("A", 0, 4), found("B", 2, 6)))
                .isEqualTo("[ab:Concept: A:]|[cd:Concept: A; Concept: B:1]|[ef:Concept: B:2]");
    }

    @Test
    void nestedFindingsKeepTheirPlaces() {
        assertThat(shown("abcdef", found("A", 0, 6), found("B", 2, 4)))
                .isEqualTo("[ab:Concept: A:]|[cd:Concept: A; Concept: B:2]|[ef:Concept: A:1]");
    }

    @Test
    void neverPartsACharacter() {
        assertThat(shown("a😀b", found("A", 2, 4))).isEqualTo("a|[😀b:Concept: A:1]");
    }

    @Test
    void offsetsOutsideTheTextAreCutToIt() {
        assertThat(shown("abc", found("A", 1, 99), found("B", 50, 60))).isEqualTo("a|[bc:Concept: A:1]");
    }

    @Test
    void aTextWithoutFindingsIsOneFragment() {
        assertThat(shown("abc")).isEqualTo("abc");
        assertThat(shown("")).isEmpty();
    }

    private static ConceptFinding found(String label, int start, int end) {
        return new ConceptFinding(label, label, 1, true, "", start, end);
    }

    private static String shown(String text, ConceptFinding... findings) {
        ConceptEvidence concepts = new ConceptEvidence(List.of(findings), 1, 1, 3, 1);
        return new Highlight(
                        text, new Evidence(concepts, null, null, null, null, List.of(), 1, List.of(), null, null, null))
                .whole().stream()
                        .map(f -> f.marked() ? "[" + f.text() + ":" + f.title() + ":" + f.note() + "]" : f.text())
                        .collect(Collectors.joining("|"));
    }
}
