package dev.shortlist.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Answers whose every sentence says that the candidate does not know. */
final class Admission {
    /** Words that may come before an admission. */
    private static final Set<String> SOFTENERS = Set.of(
            "ah",
            "actually",
            "afraid",
            "am",
            "be",
            "er",
            "erm",
            "hm",
            "hmm",
            "honest",
            "honestly",
            "i",
            "i'm",
            "im",
            "just",
            "mm",
            "oh",
            "ok",
            "okay",
            "really",
            "simply",
            "so",
            "sorry",
            "to",
            "uh",
            "uhm",
            "um",
            "umm",
            "unfortunately",
            "well",
            "yeah");

    /** Sentences of nothing but these add nothing to an admission. */
    private static final Set<String> CLOSERS = Set.of(
            "another",
            "can",
            "could",
            "it",
            "let's",
            "like",
            "move",
            "next",
            "no",
            "on",
            "one",
            "pass",
            "please",
            "question",
            "skip",
            "thank",
            "thanks",
            "that",
            "this",
            "we",
            "would",
            "you");

    /** Openings after which only the matter is named: "I don't know how it works". */
    private static final List<List<String>> ADMISSIONS = phrases(
            "idk",
            "don't know",
            "dont know",
            "do not know",
            "don't really know",
            "don't actually know",
            "didn't know",
            "no idea",
            "have no idea",
            "don't have any idea",
            "no clue",
            "have no clue",
            "don't remember",
            "can't remember",
            "cannot remember",
            "can't recall",
            "can't answer",
            "cannot answer",
            "no experience",
            "have no experience",
            "don't have experience",
            "don't have any experience",
            "don't have much experience",
            "haven't used",
            "haven't worked with",
            "have not used",
            "have not worked with",
            "never used",
            "never worked with",
            "never heard of",
            "have never used",
            "have never worked with",
            "have never heard of",
            "not familiar");

    /** Openings after which none but these words may follow, as more often an answer does. */
    private static final List<List<String>> DOUBTS = phrases("not sure", "unsure", "not certain", "don't understand");

    private static final Set<String> DOUBT_TAILS =
            Set.of("about", "answer", "how", "it", "question", "that", "the", "this", "to", "what", "why");

    /** Words after which an answer may follow in the same sentence. */
    private static final Set<String> TURNS = Set.of(
            "although",
            "assume",
            "because",
            "believe",
            "but",
            "could",
            "except",
            "guess",
            "however",
            "if",
            "imagine",
            "maybe",
            "perhaps",
            "probably",
            "suppose",
            "then",
            "think",
            "though",
            "would",
            "yet");

    private static final int LONGEST_TAIL = 8;
    /** Commas count: "I don't know, maybe retransmission" may be an answer. */
    private static final String CLAUSE_MARKS = ".!?;:,";

    private Admission() {}

    /** Whether every sentence of an answer says that the candidate does not know, or nothing. */
    static boolean isAll(String text, List<Token> tokens) {
        boolean admitted = false;
        for (Sentences.Span s : Sentences.of(text, tokens, CLAUSE_MARKS)) {
            List<String> clause = withoutSofteners(tokens.subList(s.from(), s.to()));
            boolean admits = admits(clause);
            if (!admits && !CLOSERS.containsAll(clause)) {
                return false;
            }
            admitted |= admits;
        }
        return admitted;
    }

    private static List<String> withoutSofteners(List<Token> clause) {
        return clause.stream()
                .map(Token::surface)
                .dropWhile(SOFTENERS::contains)
                .toList();
    }

    private static boolean admits(List<String> clause) {
        return DOUBTS.stream()
                        .anyMatch(d -> startsWith(clause, d)
                                && DOUBT_TAILS.containsAll(clause.subList(d.size(), clause.size())))
                || ADMISSIONS.stream().anyMatch(a -> startsWith(clause, a) && namesTheMatter(clause, a.size()));
    }

    private static boolean namesTheMatter(List<String> clause, int from) {
        List<String> tail = clause.subList(from, clause.size());
        return tail.size() <= LONGEST_TAIL && tail.stream().noneMatch(TURNS::contains);
    }

    private static boolean startsWith(List<String> clause, List<String> opening) {
        return clause.size() >= opening.size()
                && clause.subList(0, opening.size()).equals(opening);
    }

    private static List<List<String>> phrases(String... phrases) {
        return Arrays.stream(phrases).map(p -> List.of(p.split(" ", -1))).toList();
    }
}
