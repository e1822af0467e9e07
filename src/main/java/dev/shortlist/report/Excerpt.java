package dev.shortlist.report;

import dev.shortlist.scoring.Evidence;
import java.util.ArrayList;
import java.util.List;

/** A short quote from an answer: the sentence that holds a place in it. */
final class Excerpt {
    /** Characters, about two printed lines. */
    private static final int LONGEST = 200;

    private static final int BEFORE = 90;
    private static final String CUT = "\u2026";

    private final String text;
    private final Highlight highlight;

    Excerpt(String text, Evidence evidence) {
        this.text = text;
        this.highlight = new Highlight(text, evidence);
    }

    /** The sentence at an offset, cut at words where it is long; empty where the answer has no words. */
    List<Fragment> around(int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        int start = sentenceStart(at);
        int from = at - start > BEFORE ? wordStart(at - BEFORE, at) : start;
        int end = sentenceEnd(at);
        int to = end - from > LONGEST ? wordEnd(from + LONGEST, at) : end;
        if (text.substring(from, to).isBlank()) {
            return List.of();
        }
        List<Fragment> quote = new ArrayList<>();
        if (from > start) {
            quote.add(new Fragment(CUT, "", ""));
        }
        highlight.between(from, to).forEach(f -> quote.add(new Fragment(f.text(), f.title(), "")));
        if (to < end) {
            quote.add(new Fragment(CUT, "", ""));
        }
        return quote;
    }

    /**
     * Words that are quoted as they are, or where they are long their first, cut at a word.
     *
     * @param longest in characters
     */
    static String shortened(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int end = longest;
        while (end > 0 && !Character.isWhitespace(words.charAt(end))) {
            end--;
        }
        end = end > 0 ? end : longest;
        boolean parted = Character.isHighSurrogate(words.charAt(end - 1));
        return words.substring(0, parted ? end - 1 : end).stripTrailing() + " " + CUT;
    }

    /** The answer's first words. */
    List<Fragment> opening() {
        return around(text.length() - text.stripLeading().length());
    }

    private int sentenceStart(int at) {
        int start = at;
        while (start > 0 && !endsSentence(start - 1)) {
            start--;
        }
        while (start < at && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private int sentenceEnd(int at) {
        int end = at;
        while (end < text.length() && !endsSentence(end)) {
            end++;
        }
        return end < text.length() && text.charAt(end) != '\n' ? end + 1 : end;
    }

    private boolean endsSentence(int at) {
        char c = text.charAt(at);
        boolean stop = c == '.' || c == '!' || c == '?';
        boolean digitBefore = at > 0 && Character.isDigit(text.charAt(at - 1));
        boolean spaceAfter = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        boolean number = c == '.' && digitBefore;
        return c == '\n' || c == '\u3002' || (stop && spaceAfter && !number);
    }

    private int wordStart(int from, int at) {
        int start = from;
        while (start < at && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        return start < at ? start : from;
    }

    private int wordEnd(int to, int at) {
        int end = to;
        while (end > at && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return end > at ? end : to;
    }
}
