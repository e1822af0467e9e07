package dev.shortlist.bench;

import dev.shortlist.language.Language;
import dev.shortlist.scoring.TextAnalyzer;
import dev.shortlist.scoring.Token;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One answer of 62 words from its text to its tokens, and the question in which language it is. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class TokeniseBenchmark {
    /** As {@code scoring.language} has it; the text stays English, so another one shows what its filters cost. */
    @Param({"en", "de"})
    public String language;

    private TextAnalyzer analyzer;

    /** Makes the analyzer as a run does. */
    @Setup
    public void prepare() {
        analyzer = Language.ofCode(language).analyzer();
        System.out.println("tokens: " + analyzer.tokens(SampleAnswer.TEXT).size());
    }

    /** Words, stop words and stems. */
    @Benchmark
    public List<Token> tokens() {
        return analyzer.tokens(SampleAnswer.TEXT);
    }

    /** Whether the answer is in another language than expected. */
    @Benchmark
    public Optional<String> foreignLanguage() {
        return analyzer.foreignLanguage(SampleAnswer.TEXT);
    }
}
