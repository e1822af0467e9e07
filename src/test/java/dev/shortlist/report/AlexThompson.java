package dev.shortlist.report;

import dev.shortlist.interview.Candidate;
import dev.shortlist.interview.Notice;
import dev.shortlist.recommendation.Assessment;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.scoring.AnswerStatus;
import dev.shortlist.scoring.Flag;
import dev.shortlist.scoring.StatusReason;
import java.util.List;
import java.util.Set;

/** The candidate of the report this project started from, with something of everything a report can show. */
final class AlexThompson {
    private static final Candidate CANDIDATE =
            new Candidate("staff backend engineer|c-0001", "C-0001", "Alex Thompson");

    static final List<AnswerSample> ANSWERS = List.of(
            new AnswerSample(
                            "Screening",
                            1,
                            "Tell me about yourself and your background.",
                            "I'm Alex Thompson, a senior backend engineer with 7 years of experience. I started my career at a fintech startup where I built payment processing systems, then moved to MegaTech where I've been leading the platform services team. I'm particularly passionate about distributed systems and event-driven architectures. What excites me about this role is the opportunity to work on scalable infrastructure and mentor other engineers.")
                    .found("years and field", "7 years of experience")
                    .found("current role", "leading the platform services team")
                    .missing("a result of one's own")
                    .contentShare(.6),
            new AnswerSample(
                            "Screening",
                            2,
                            "What interests you about this position?",
                            "I'm interested in this position because it aligns perfectly with my experience in building distributed systems. I've been following your company's work on real-time data processing and I'm excited about the technical challenges involved. The focus on system design and mentorship also matches my career goals.")
                    .rated(4, 5, "Dana Okafor")
                    .rated(5, 5, "")
                    .flag(Flag.NO_RUBRIC),
            new AnswerSample(
                            "Technical",
                            1,
                            "Describe a challenging technical problem you've solved recently.",
                            "For microservices architecture, I follow domain-driven design principles. Each service owns its data and communicates via well-defined APIs or events. I use API gateways for routing, implement circuit breakers for resilience, and ensure observability with distributed tracing. Key considerations include service boundaries, data consistency patterns like saga, and deployment strategies.")
                    .missing(
                            "the problem and why it was hard",
                            "what was tried",
                            "the result, with a number",
                            "what was learnt")
                    .redFlag("principles instead of a case", "I follow domain-driven design principles")
                    .flag(Flag.NO_CONCEPT_FOUND),
            new AnswerSample(
                            "Technical",
                            2,
                            "How do you approach debugging complex issues?",
                            "When debugging distributed systems, I start with centralized logging and tracing using tools like Jaeger or Zipkin. I look at correlation IDs to trace requests across services. For performance issues, I use profiling tools and analyze metrics like latency percentiles, error rates, and throughput. I also use chaos engineering principles to identify failure modes proactively.")
                    .found("logs and traces", "centralized logging and tracing")
                    .found("tracing tools", "tracing using tools like Jaeger or Zipkin")
                    .found("correlation of requests", "correlation IDs")
                    .found("metrics", "latency percentiles, error rates, and throughput")
                    .missing("a hypothesis, tested", "prevention of a recurrence"),
            new AnswerSample(
                            "Technical",
                            3,
                            "Explain a system you've designed or contributed to significantly.",
                            "For database scaling, I consider read replicas for read-heavy workloads, sharding for horizontal scaling, and caching layers with Redis. I've implemented connection pooling, query optimization, and proper indexing strategies. For write-heavy scenarios, I've used event sourcing and CQRS patterns. For database scaling, I consider read replicas for read-heavy workloads.")
                    .leftOut(
                            Flag.REPETITION,
                            10,
                            .9,
                            "For database scaling, I consider read replicas for read-heavy workloads.")
                    .reference(.55, .31),
            new AnswerSample(
                            "Behavioral",
                            1,
                            "Tell me about a time you had to work with a difficult team member.",
                            "In my previous role, I had a disagreement with a senior architect about microservices boundaries. I scheduled a one-on-one to understand their perspective, presented data from our system metrics, and we ultimately found a compromise that addressed both scalability and team ownership concerns. The result was a clearer service boundary that reduced cross-team dependencies by 40%.")
                    .found("the conflict", "a disagreement with a senior architect")
                    .found("listening", "understand their perspective")
                    .found("argument by data", "presented data from our system metrics")
                    .found("a result", "reduced cross-team dependencies by 40%")
                    .contentShare(.6),
            new AnswerSample("Behavioral", 2, "Describe a situation where you had to meet a tight deadline.", "")
                    .missing("the deadline", "how work was cut or shared", "the outcome")
                    .status(AnswerStatus.MISSING, StatusReason.BLANK),
            new AnswerSample(
                            "System Design",
                            1,
                            "How would you design a URL shortening service?",
                            "For a URL shortener at scale, I'd design it with:\n1. API Layer: REST endpoints for create/redirect, behind a load balancer\n2. Short URL Generation: Base62 encoding with a distributed ID generator (Snowflake-like)\n3. Storage: Primary database (PostgreSQL) with Redis cache for hot URLs\n4. Redirection: Cache lookup first, then DB, with 301 redirects\n5. Analytics: Async event stream to Kafka for click tracking\nFor scaling to millions of URLs:\n- Horizontal scaling of API servers\n- Database sharding by URL hash\n- Multi-region deployment with geo-routing\n- Rate limiting to prevent abuse\nTrade-offs: I'd start with a simpler architecture and add complexity as needed, monitoring for bottlenecks and scaling specific components.")
                    .found("key generation", "Base62 encoding with a distributed ID generator")
                    .found("storage", "Primary database (PostgreSQL)")
                    .found("cache", "Redis cache for hot URLs")
                    .found("redirect", "301 redirects")
                    .found("partitioning", "Database sharding by URL hash")
                    .missing("expiry or deletion of links"),
            new AnswerSample(
                            "Wrap Up",
                            1,
                            "Is there anything else you'd like to share about your experience or ask about the role?",
                            "No, I have nothing to add.")
                    .missing("a question about the work")
                    .status(AnswerStatus.NO_ANSWER, StatusReason.SAID_SO));

    private AlexThompson() {}

    static Rubric rubric() {
        return Samples.rubric(ANSWERS);
    }

    static Assessment assessment() {
        return Samples.assessment(Samples.interview(CANDIDATE, ANSWERS, Set.of(Notice.SEVERAL_DURATIONS)), ANSWERS);
    }

    static String report() {
        return Samples.render(assessment(), rubric());
    }
}
