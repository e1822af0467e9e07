package dev.shortlist.authoring;

import dev.shortlist.scoring.TextAnalyzer;
import dev.shortlist.scoring.Token;
import java.util.Locale;
import java.util.Set;

/** Words that answers to any question have. */
final class CommonWords {
    /** By hand: of the commonest English words those that are no function words and that an interview is full of. */
    private static final Set<String> WORDS = Set.of(
            "able",
            "add",
            "also",
            "always",
            "answer",
            "approach",
            "ask",
            "bad",
            "based",
            "become",
            "best",
            "better",
            "big",
            "bit",
            "build",
            "call",
            "case",
            "change",
            "come",
            "company",
            "day",
            "different",
            "done",
            "easy",
            "end",
            "even",
            "every",
            "example",
            "experience",
            "fact",
            "far",
            "feel",
            "find",
            "first",
            "get",
            "give",
            "go",
            "good",
            "great",
            "hard",
            "help",
            "high",
            "idea",
            "important",
            "improve",
            "issue",
            "job",
            "just",
            "keep",
            "kind",
            "know",
            "last",
            "learn",
            "life",
            "like",
            "little",
            "long",
            "look",
            "lot",
            "made",
            "main",
            "make",
            "many",
            "maybe",
            "mean",
            "month",
            "much",
            "need",
            "never",
            "new",
            "next",
            "nice",
            "now",
            "often",
            "old",
            "one",
            "part",
            "people",
            "person",
            "place",
            "point",
            "possible",
            "problem",
            "project",
            "put",
            "question",
            "really",
            "result",
            "right",
            "role",
            "said",
            "say",
            "see",
            "set",
            "show",
            "simple",
            "small",
            "solve",
            "something",
            "start",
            "still",
            "sure",
            "take",
            "talk",
            "task",
            "team",
            "tell",
            "thing",
            "think",
            "time",
            "together",
            "try",
            "two",
            "understand",
            "use",
            "used",
            "using",
            "want",
            "way",
            "week",
            "well",
            "work",
            "working",
            "world",
            "would",
            "year");

    private final boolean known;

    private CommonWords(boolean known) {
        this.known = known;
    }

    /** Those of the analyzer's language; of another than English none is known. */
    static CommonWords of(TextAnalyzer analyzer) {
        return new CommonWords(analyzer.tokens("the").stream().allMatch(Token::functionWord));
    }

    /** Whether a wording is one such word, also with an s, and nothing else. */
    boolean isOne(Wording wording) {
        String word = wording.text().strip();
        return known
                && wording.stems().size() == 1
                && (has(word) || (word.endsWith("s") && has(word.substring(0, word.length() - 1))));
    }

    static boolean has(String word) {
        return WORDS.contains(word.strip().toLowerCase(Locale.ROOT));
    }
}
