package dev.shortlist.report;

import dev.shortlist.scoring.ConceptFinding;
import dev.shortlist.scoring.Passage;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where in an answer something stands, counted in its words: what stands between spaces and holds a letter or a digit, all of
 * the answer's words, fillers and repetitions included.
 */
final class WordPlaces {
    /** Where each word begins, ascending. */
    private final int[] starts;

    WordPlaces(String text) {
        int[] found = new int[text.length()];
        int words = 0;
        int start = -1;
        boolean counted = false;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                start = -1;
                counted = false;
            } else {
                start = start < 0 ? i : start;
                if (!counted && Character.isLetterOrDigit(character)) {
                    found[words++] = start;
                    counted = true;
                }
            }
            i += Character.charCount(character);
        }
        starts = Arrays.copyOf(found, words);
    }

    /** {@code words 12 to 15 of 84}, for a concept of several parts {@code words 3 and 12 to 15 of 84}. */
    String of(ConceptFinding finding) {
        return named(Stream.concat(
                        Stream.of(stretch(finding.start(), finding.end())),
                        finding.further().stream().map((Passage p) -> stretch(p.start(), p.end())))
                .collect(Collectors.joining(" and ")));
    }

    /**
     * {@code words 12 to 15 of 84}.
     *
     * @param start offset of the first character, from 0
     * @param end offset after the last
     */
    String of(int start, int end) {
        return named(stretch(start, end));
    }

    private String named(String stretches) {
        boolean one = stretches.chars().allMatch(Character::isDigit);
        return starts.length == 0 ? "outside words" : (one ? "word " : "words ") + stretches + " of " + starts.length;
    }

    private String stretch(int start, int end) {
        int first = Math.max(1, begun(start + 1));
        int last = Math.max(first, begun(end));
        return first == last ? Integer.toString(first) : first + " to " + last;
    }

    /** How many words begin before an offset. */
    private int begun(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at < 0 ? -at - 1 : at;
    }
}
