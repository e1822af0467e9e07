package dev.shortlist.scoring;

import java.util.BitSet;
import java.util.List;

/**
 * An answer's words after the guards.
 *
 * @param text the answer as given
 * @param tokens all its words
 * @param dropped the places of those that do not count
 * @param kept those that do
 * @param findings what the guards did
 * @param factor what they multiply content by, 0 to 1
 * @param garbled whether hardly any of the words is one
 * @param copied how many words were dropped as copied from the question
 */
record Guarded(
        String text,
        List<Token> tokens,
        BitSet dropped,
        List<Token> kept,
        List<GuardFinding> findings,
        double factor,
        boolean garbled,
        int copied) {}
