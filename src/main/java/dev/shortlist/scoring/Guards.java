package dev.shortlist.scoring;

import dev.shortlist.scoring.GuardFinding.Stretch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** What keeps a text from earning points for words that say nothing. */
final class Guards {
    /** A sentence is counted once from this many tokens on; shorter ones ("Yes.") come twice by themselves. */
    private static final int REPEATED_SENTENCE = 4;

    private static final int REPEATED_WORDS = 6;
    /** As many words in a row of the question's are copied. */
    static final int COPIED_WORDS = 5;

    private static final int KEYWORD_SENTENCE = 6;
    /** Beside other sentences already as many words without a function word are a list. */
    private static final int KEYWORD_FRAGMENT = 5;

    /** Who writes in notes writes notes throughout: beside long sentences four bare words are a list. */
    private static final int KEYWORDS_IN_PROSE = 4;
    /** Words to a sentence, in the mean. */
    private static final int PROSE = 15;

    private static final double KEYWORD_SHARE = .06;
    /** Words said three times over; without a function word among them they are keywords, however few. */
    private static final double TRIPLED = .6;

    private static final String SENTENCE_MARKS = ".!?;";

    private final boolean tellsLists;
    private final WordOrder order;

    /** The guards for a language: what a lack of function words and the order of words tell in it. */
    Guards(LanguageCues cues) {
        tellsLists = cues.tellsLists();
        order = new WordOrder(cues);
    }

    /**
     * Looks an answer over.
     *
     * @param questionGrams the question's runs of {@link #COPIED_WORDS} words
     */
    Guarded apply(String text, List<Token> tokens, LongSet questionGrams) {
        List<Sentences.Span> sentences = Sentences.of(text, tokens, SENTENCE_MARKS);
        List<GuardFinding> findings = new ArrayList<>(4);
        BitSet dropped = new BitSet(tokens.size());
        drop(Flag.REPETITION, repeated(tokens, sentences), tokens, dropped, findings);
        int copied = drop(Flag.QUESTION_COPIED, copied(tokens, questionGrams), tokens, dropped, findings);
        boolean tripled = dropped.cardinality() >= TRIPLED * tokens.size() && noFunctionWord(tokens);
        double functionWords = !tellsLists ? 1 : tripled ? 0 : FunctionWordShare.factor(kept(tokens, dropped));
        BitSet listing = tellsLists ? keywordLists(tokens, sentences, dropped) : new BitSet();
        int listed = drop(Flag.KEYWORD_LIST, listing, tokens, dropped, findings);
        if (listed == 0 && functionWords < 1) {
            findings.add(new GuardFinding(Flag.KEYWORD_LIST, 0, functionWords));
        } else if (functionWords < 1) {
            GuardFinding lists = findings.remove(findings.size() - 1);
            findings.add(new GuardFinding(Flag.KEYWORD_LIST, listed, functionWords, lists.left()));
        }
        List<Token> kept = kept(tokens, dropped);
        List<Stretch> broken = order.broken(text, kept);
        double ordered = WordOrder.factor(broken.size(), kept.size());
        if (ordered < 1) {
            findings.add(new GuardFinding(Flag.KEYWORD_LIST, 0, ordered, firstOf(broken)));
        }
        double words = WordShapes.factor(text, tokens);
        if (words < 1) {
            findings.add(new GuardFinding(Flag.NON_WORDS, 0, words));
        }
        return new Guarded(text, tokens, dropped, kept, findings, functionWords * ordered * words, words == 0, copied);
    }

    private static boolean noFunctionWord(List<Token> tokens) {
        return tokens.size() >= KEYWORD_SENTENCE && tokens.stream().noneMatch(Token::functionWord);
    }

    private static int drop(Flag guard, BitSet more, List<Token> tokens, BitSet dropped, List<GuardFinding> findings) {
        more.andNot(dropped);
        if (!more.isEmpty()) {
            findings.add(new GuardFinding(guard, more.cardinality(), 1, places(more, tokens)));
            dropped.or(more);
        }
        return more.cardinality();
    }

    private static List<Stretch> firstOf(List<Stretch> places) {
        return places.subList(0, Math.min(places.size(), GuardFinding.MOST_PLACES));
    }

    private static List<Stretch> places(BitSet words, List<Token> tokens) {
        List<Stretch> places = new ArrayList<>(1);
        int from = words.nextSetBit(0);
        while (from >= 0 && places.size() < GuardFinding.MOST_PLACES) {
            int to = words.nextClearBit(from);
            places.add(new Stretch(tokens.get(from).start(), tokens.get(to - 1).end()));
            from = words.nextSetBit(to);
        }
        return places;
    }

    private static List<Token> kept(List<Token> tokens, BitSet dropped) {
        return dropped.isEmpty()
                ? tokens
                : IntStream.range(0, tokens.size())
                        .filter(i -> !dropped.get(i))
                        .mapToObj(tokens::get)
                        .toList();
    }

    /** The second and later copies of a sentence, and of any 6 words in a row. */
    private static BitSet repeated(List<Token> tokens, List<Sentences.Span> sentences) {
        int period = period(tokens);
        if (tokens.size() >= 2 * period && tokens.size() - period >= REPEATED_SENTENCE) {
            BitSet copies = new BitSet();
            copies.set(period, tokens.size());
            copies.or(repeatedWithin(tokens.subList(0, period), sentences));
            return copies;
        }
        return repeatedWithin(tokens, sentences);
    }

    /**
     * After how many words a text begins again and says nothing else to its end; their number where it does not. The border
     * function of Knuth, Morris and Pratt (1977).
     */
    private static int period(List<Token> tokens) {
        int[] border = new int[tokens.size()];
        for (int i = 1; i < border.length; i++) {
            int length = border[i - 1];
            while (length > 0 && !same(tokens, i, length)) {
                length = border[length - 1];
            }
            border[i] = same(tokens, i, length) ? length + 1 : 0;
        }
        return tokens.isEmpty() ? 0 : tokens.size() - border[border.length - 1];
    }

    private static boolean same(List<Token> tokens, int one, int other) {
        return tokens.get(one).surface().equals(tokens.get(other).surface());
    }

    private static BitSet repeatedWithin(List<Token> tokens, List<Sentences.Span> sentences) {
        BitSet repeated = new BitSet();
        LongSet seen = new LongSet(sentences.size());
        for (Sentences.Span s : sentences) {
            if (s.to() <= tokens.size()
                    && s.length() >= REPEATED_SENTENCE
                    && !seen.add(WordGrams.hash(tokens, s.from(), s.to()))) {
                repeated.set(s.from(), s.to());
            }
        }
        // of what is left, so that an answer said twice is the answer said once, to the word
        int[] places =
                IntStream.range(0, tokens.size()).filter(i -> !repeated.get(i)).toArray();
        long[] grams = WordGrams.of(kept(tokens, repeated), REPEATED_WORDS);
        LongSet seenGrams = new LongSet(grams.length);
        for (int i = 0; i < grams.length; i++) {
            if (!seenGrams.add(grams[i])) {
                IntStream.range(i, i + REPEATED_WORDS).forEach(k -> repeated.set(places[k]));
            }
        }
        return repeated;
    }

    private static BitSet copied(List<Token> tokens, LongSet questionGrams) {
        BitSet copied = new BitSet();
        long[] grams = questionGrams.size() == 0 ? new long[0] : WordGrams.of(tokens, COPIED_WORDS);
        for (int i = 0; i < grams.length; i++) {
            if (questionGrams.contains(grams[i])) {
                copied.set(i, i + COPIED_WORDS);
            }
        }
        return copied;
    }

    private static BitSet keywordLists(List<Token> tokens, List<Sentences.Span> sentences, BitSet dropped) {
        BitSet lists = new BitSet();
        long said = sentences.stream().filter(s -> left(s, dropped) > 0).count();
        int all = tokens.size() - dropped.cardinality();
        for (Sentences.Span s : sentences) {
            int words = left(s, dropped);
            if (words >= listedFrom(all - words, said - 1)
                    && functionWords(tokens, s, dropped) < KEYWORD_SHARE * words) {
                lists.set(s.from(), s.to());
            }
        }
        return lists;
    }

    /** From how many words on a sentence without function words is a list, by the words and sentences beside it. */
    private static int listedFrom(int words, long sentences) {
        if (sentences < 1) {
            return KEYWORD_SENTENCE;
        }
        return words >= PROSE * sentences ? KEYWORDS_IN_PROSE : KEYWORD_FRAGMENT;
    }

    private static int left(Sentences.Span sentence, BitSet dropped) {
        return sentence.length() - dropped.get(sentence.from(), sentence.to()).cardinality();
    }

    private static long functionWords(List<Token> tokens, Sentences.Span sentence, BitSet dropped) {
        return IntStream.range(sentence.from(), sentence.to())
                .filter(i -> !dropped.get(i) && tokens.get(i).functionWord())
                .count();
    }
}
