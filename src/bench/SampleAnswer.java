package dev.shortlist.bench;

/** The answer whose parts are timed, the same in every benchmark: 62 words on debugging. */
final class SampleAnswer {
    static final String TEXT = "When debugging distributed systems, I start with centralized logging and tracing"
            + " using tools like Jaeger or Zipkin. I look at correlation IDs to trace requests across services. For performance"
            + " issues, I use profiling tools and analyze metrics like latency percentiles, error rates, and throughput. I also"
            + " use chaos engineering principles to identify failure modes proactively. In the end I write a test that fails.";

    private SampleAnswer() {}
}
