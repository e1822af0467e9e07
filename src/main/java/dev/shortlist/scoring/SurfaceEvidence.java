package dev.shortlist.scoring;

import java.util.List;

/**
 * What is shown and counts nothing: measured, these cues say nothing about quality.
 *
 * @param numbers numbers with a digit
 * @param firstPersonSingular I, me, my
 * @param firstPersonPlural we, us, our
 * @param hedges maybe, I guess, kind of
 * @param starCues the parts of situation, task, action, result that have a cue
 */
public record SurfaceEvidence(
        int numbers, int firstPersonSingular, int firstPersonPlural, int hedges, List<String> starCues) {
    public SurfaceEvidence {
        starCues = List.copyOf(starCues);
    }
}
