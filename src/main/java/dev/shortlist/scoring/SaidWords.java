package dev.shortlist.scoring;

import java.util.BitSet;
import java.util.List;

/**
 * The words of an answer as wordings are looked for among them: which sentence and which clause each stands in, and which
 * of them deny something.
 */
final class SaidWords {
    private static final String SENTENCE_MARKS = ".!?;";
    private static final String CLAUSE_MARKS = ".!?;:,()\u2013\u2014";
    /** A quote of fewer words takes in the next clause of its sentence. */
    private static final int FEWEST_QUOTED = 5;
    /** Of a longer clause the quote keeps what stands nearest to the hit. */
    private static final int MOST_QUOTED = 24;

    private final Guarded answer;
    private final int[] sentences;
    private final int[] clauses;
    private final BitSet denying;

    SaidWords(Guarded answer) {
        this.answer = answer;
        List<Token> tokens = answer.tokens();
        sentences = numbered(tokens, Sentences.of(answer.text(), tokens, SENTENCE_MARKS));
        clauses = numbered(tokens, Sentences.of(answer.text(), tokens, CLAUSE_MARKS));
        denying = Negation.denying(tokens);
    }

    private static int[] numbered(List<Token> tokens, List<Sentences.Span> spans) {
        int[] numbers = new int[tokens.size()];
        for (int n = 0; n < spans.size(); n++) {
            for (int i = spans.get(n).from(); i < spans.get(n).to(); i++) {
                numbers[i] = n;
            }
        }
        return numbers;
    }

    int size() {
        return answer.tokens().size();
    }

    Token word(int at) {
        return answer.tokens().get(at);
    }

    /** Whether a guard left the word out. */
    boolean dropped(int at) {
        return answer.dropped().get(at);
    }

    /** Whether a stretch of words lies within one sentence. */
    boolean inOneSentence(int from, int to) {
        return sentences[from] == sentences[to - 1];
    }

    /** Whether a denying word stands in a stretch, or just before it in the same clause. */
    boolean denied(int from, int to) {
        for (int i = denying.nextSetBit(Math.max(0, from - Negation.REACH));
                i >= 0 && i < to;
                i = denying.nextSetBit(i + 1)) {
            if (i >= from || clauses[i] == clauses[from]) {
                return true;
            }
        }
        return false;
    }

    /**
     * The clause in which a stretch of words stands, whole words only, and where they stand. A clause of a few words takes in
     * the next one of its sentence, or else the one before.
     */
    Passage quote(Sentences.Span hit) {
        int from = hit.from();
        int to = hit.to();
        while (from > 0 && clauses[from - 1] == clauses[hit.from()] && to - from < MOST_QUOTED) {
            from--;
        }
        while (to < size() && clauses[to] == clauses[hit.to() - 1] && to - from < MOST_QUOTED) {
            to++;
        }
        while (to - from < FEWEST_QUOTED && to < size() && sentences[to] == sentences[from]) {
            to = clauseFrom(to, to + MOST_QUOTED - (to - from));
        }
        while (to - from < FEWEST_QUOTED && from > 0 && sentences[from - 1] == sentences[to - 1]) {
            from = clauseTo(from, from - MOST_QUOTED + (to - from));
        }
        String clause = answer.text().substring(word(from).start(), word(to - 1).end());
        return new Passage(clause, word(hit.from()).start(), word(hit.to() - 1).end());
    }

    /** The end of the clause that begins at a word, or how far it may be quoted. */
    private int clauseFrom(int start, int most) {
        int end = start + 1;
        while (end < size() && end < most && clauses[end] == clauses[start]) {
            end++;
        }
        return end;
    }

    /** The beginning of the clause that ends before a word, or from where it may be quoted. */
    private int clauseTo(int end, int least) {
        int start = end - 1;
        while (start > 0 && start > least && clauses[start - 1] == clauses[end - 1]) {
            start--;
        }
        return start;
    }
}
