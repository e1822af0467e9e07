package dev.shortlist.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.scoring.CappedGroup;
import dev.shortlist.scoring.ClosedGate;
import dev.shortlist.scoring.ConceptFinding;
import dev.shortlist.scoring.SynonymUse;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void aSynonymIsNamedOnceWithTheWordItStandsFor() {
        SynonymUse use = new SynonymUse("database", "data store");
        ConceptFinding finding =
                new ConceptFinding("c", "storage", 1, true, "data store", 0, 10, List.of(), List.of(use, use));

        assertThat(Limits.synonyms(finding)).isEqualTo("“data store” taken for “database”");
    }

    @Test
    void aGroupSaysWhatDoesNotCount() {
        assertThat(Limits.group(new CappedGroup("caches", 1, List.of("Redis", "a CDN"))))
                .isEqualTo("caches: 3 found, at most 1 counts; not counted: Redis; a CDN");
        assertThat(Limits.group(new CappedGroup("caches", 2, List.of("a CDN"))))
                .isEqualTo("caches: 3 found, at most 2 count; not counted: a CDN");
    }

    @Test
    void aGateSaysWhatWouldHaveOpenedIt() {
        assertThat(Limits.gate(new ClosedGate(List.of("how links are stored"), .5)))
                .isEqualTo("content is at most 50.0 without how links are stored");
        assertThat(Limits.sentence(new ClosedGate(List.of("tables", "a key-value store"), .25)))
                .isEqualTo("Content is held at 25.0 at most by a gate of the rubric: not found is any of the following:"
                        + " tables; a key-value store.");
    }
}
