package dev.shortlist.report;

import dev.shortlist.calibration.Calibration;
import dev.shortlist.interview.Interview;
import dev.shortlist.recommendation.Reason;
import dev.shortlist.report.Page.Contribution;
import dev.shortlist.report.Page.Fact;
import dev.shortlist.report.Page.Reasoning;
import dev.shortlist.rubric.MustHave;
import dev.shortlist.scoring.DimensionScore;
import dev.shortlist.scoring.ScoringPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What all reports of a run have in common; puts the parts of each together.
 *
 * @param asOf the moment the run's reports say they were made
 * @param version of the program
 * @param audience who the reports are for
 * @param policy by which answers were scored
 * @param tag the language of questions and answers, as a BCP 47 tag
 * @param language of the analysis in words, and what of the method it lacks
 * @param calibration by which scores from text were calibrated against people; null where they were not, and the reports
 *     say what that means
 */
public record Pages(
        Instant asOf,
        String version,
        Audience audience,
        ScoringPolicy policy,
        String tag,
        String language,
        @Nullable Calibration calibration) {
    /** The language of the reports themselves. */
    private static final String OWN = "en";

    private static final String NOT_RECORDED = "not recorded";

    Page page(Dossier dossier) {
        KeyFindings findings = new KeyFindings(dossier);
        Summary summary = new Summary(dossier, findings);
        Breakdown breakdown = new Breakdown(dossier);
        return new Page(
                Stylesheet.TEXT,
                Stylesheet.POLICY,
                tag.equals(OWN) ? null : tag,
                dossier.interview().candidate().name(),
                facts(dossier.interview()),
                summary.lead(),
                summary.points(),
                new Gauge(dossier).overall(),
                AdviceWords.advice(dossier),
                new Alerts(dossier).all(),
                breakdown.bands(),
                breakdown.dimensions(),
                breakdown.sections(),
                findings.strengths(),
                findings.improvements(),
                new Questions(dossier, policy, audience).sections(),
                reasoning(dossier),
                Place.standing(dossier),
                NextSteps.of(dossier),
                new MethodWords(dossier, policy, language, calibration).method(),
                MethodWords.limits(),
                MethodWords.quality(dossier),
                version);
    }

    private List<Fact> facts(Interview interview) {
        Integer minutes = interview.durationMinutes();
        return List.of(
                new Fact("Candidate", candidate(interview)),
                new Fact("Position", recorded(interview.position())),
                new Fact("Interview date", date(interview)),
                new Fact("Duration", Sentence.plain(minutes == null ? NOT_RECORDED : Phrases.count(minutes, "minute"))),
                new Fact("Generated", Sentence.plain(Figures.moment(asOf))));
    }

    private static Sentence candidate(Interview interview) {
        String name = interview.candidate().name();
        String id = interview.candidate().id();
        Words words = new Words().export(name);
        return (id.equals(name) ? words : words.say(", ").export(id)).done();
    }

    private static Sentence date(Interview interview) {
        LocalDate date = interview.date();
        return date == null ? recorded(interview.dateText()) : Sentence.plain(Figures.date(date));
    }

    private static Sentence recorded(String text) {
        return text.isBlank() ? Sentence.plain(NOT_RECORDED) : Sentence.export(text);
    }

    private static Reasoning reasoning(Dossier dossier) {
        ReasonWords words = new ReasonWords(dossier);
        Double overall = dossier.scorecard().overall();
        return new Reasoning(
                dossier.reasons(Reason.Contribution.class).stream()
                        .map(Pages::contribution)
                        .toList(),
                overall == null ? "" : Figures.one(overall),
                Stream.concat(
                                AdviceWords.because(dossier).stream(),
                                dossier.reasons(Reason.DimensionNotScored.class).stream()
                                        .map(words::sentence))
                        .toList(),
                mustHaves(dossier),
                dossier.decision().reasons().stream()
                        .filter(ReasonWords::isWhatIf)
                        .map(words::sentence)
                        .toList());
    }

    private static Contribution contribution(Reason.Contribution part) {
        return new Contribution(
                Phrases.title(part.dimension()),
                Figures.one(part.score()),
                Figures.percent(part.share()),
                Figures.one(part.points()));
    }

    private static List<Sentence> mustHaves(Dossier dossier) {
        List<Sentence> sentences = new ArrayList<>();
        for (MustHave must : dossier.rubric().policy().mustHaves()) {
            Double score = dossier.scorecard().dimensions().stream()
                    .filter(d -> d.name().equals(must.dimension()))
                    .findFirst()
                    .map(DimensionScore::score)
                    .orElse(null);
            sentences.add(Sentence.plain(ReasonWords.reached(must.dimension(), score, must.atLeast()) + "."));
        }
        return sentences;
    }
}
