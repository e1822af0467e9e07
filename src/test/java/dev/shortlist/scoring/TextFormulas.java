package dev.shortlist.scoring;

import dev.shortlist.interview.Question;
import dev.shortlist.language.Language;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The formulas that take words. */
final class TextFormulas {
    static final TextAnalyzer ENGLISH = Language.ENGLISH.analyzer();

    private TextFormulas() {}

    static Map<String, Object> functionWordShare(Formulas.Input in) {
        return Formulas.values("factor", FunctionWordShare.factor(ENGLISH.tokens(in.text("text"))));
    }

    static Map<String, Object> guards(Formulas.Input in) {
        Guarded answer = guarded(in.text("text"), in.text("question"));
        String findings = answer.findings().stream()
                .map(f -> f.guard() + " " + f.words() + " x " + Rounding.tenths(1000 * f.factor()) / 10000.0)
                .collect(Collectors.joining(", "));
        return Formulas.values("kept", surfaces(answer.kept()), "findings", findings, "factor", answer.factor());
    }

    static Guarded guarded(String text, String question) {
        LongSet grams = AskedQuestion.of(new Question(null, null, ""), null, ENGLISH.tokens(question))
                .grams();
        return new Guards(ENGLISH.cues()).apply(text, ENGLISH.tokens(text), grams);
    }

    static Map<String, Object> wordShapes(Formulas.Input in) {
        String text = in.text("text");
        return Formulas.values("factor", WordShapes.factor(text, ENGLISH.tokens(text)));
    }

    static Map<String, Object> negation(Formulas.Input in) {
        List<Token> tokens = ENGLISH.tokens(in.text("text"));
        BitSet negated = Negation.of(tokens);
        return Formulas.values(
                "negated", surfaces(negated.stream().mapToObj(tokens::get).toList()));
    }

    static Map<String, Object> rarity(Formulas.Input in) {
        String stem = ENGLISH.tokens(in.text("word")).get(0).stem();
        return Formulas.values("weight", rarity(in.texts("questions")).of(stem));
    }

    private static TermRarity rarity(List<String> questions) {
        return new TermRarity(questions.stream()
                .map(q -> QuestionKey.contentStems(ENGLISH.tokens(q)))
                .toList());
    }

    static Map<String, Object> stems(Formulas.Input in) {
        return Formulas.values(
                "stems",
                ENGLISH.tokens(in.text("text")).stream().map(Token::stem).collect(Collectors.joining(" ")));
    }

    static Map<String, Object> misspelling(Formulas.Input in) {
        String wanted = in.text("wanted");
        String said = in.text("said");
        return Formulas.values("same", Misspelling.near(said, wanted, Misspelling.forgiven(said, wanted)));
    }

    static Map<String, Object> nearStems(Formulas.Input in) {
        return Formulas.values("same", new StemIndex(in.texts("stem")).matches(in.text("said")).length == 1);
    }

    static Map<String, Object> reference(Formulas.Input in) {
        ReferenceScorer scorer = new ReferenceScorer(
                in.texts("reference").stream().map(ENGLISH::tokens).toList(),
                QuestionKey.contentStems(ENGLISH.tokens(in.text("question"))),
                rarity(in.texts("rubric")));
        ReferenceEvidence found = Objects.requireNonNull(scorer.score(ENGLISH.tokens(in.text("answer"))));
        return Formulas.values(
                "nearest", found.reference(),
                "coverage", found.coverage(),
                "similarity", found.similarity(),
                "pairs", found.pairs(),
                "order", found.order(),
                "score", found.score());
    }

    static Map<String, Object> communication(Formulas.Input in) {
        ScoringPolicy policy = new ScoringPolicy(
                ScoringPolicy.Source.TEXT,
                in.has("fluency-weight"),
                false,
                in.number("range-weight"),
                in.number("fluency-weight"),
                5);
        CommunicationEvidence told =
                new CommunicationScorer(policy, new Speech(ENGLISH.cues())).score(ENGLISH.tokens(in.text("text")));
        return Formulas.values(
                "words", told.words(),
                "development", told.development(),
                "range", told.range(),
                "fluency", told.fluency(),
                "score", told.score());
    }

    static Map<String, Object> relevance(Formulas.Input in) {
        AskedQuestion asked = AskedQuestion.of(new Question(null, null, ""), null, ENGLISH.tokens(in.text("question")));
        return Formulas.values("share", asked.relevance(ENGLISH.tokens(in.text("text"))));
    }

    private static String surfaces(List<Token> tokens) {
        return tokens.stream().map(Token::surface).collect(Collectors.joining(" "));
    }
}
