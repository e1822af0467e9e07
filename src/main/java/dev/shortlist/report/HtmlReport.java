package dev.shortlist.report;

import dev.shortlist.calibration.Calibration;
import dev.shortlist.ranking.Standings;
import dev.shortlist.recommendation.Assessment;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.scoring.ScoringPolicy;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes a candidate's report as one HTML page that needs nothing else. One instance may serve several threads. */
public final class HtmlReport {
    /** Characters a report of nine answers stays under, so that the buffer hardly ever grows. */
    private static final int USUAL_LENGTH = 64 * 1024;

    private static final String TEMPLATES = "dev.shortlist.report.template";

    private final TemplateEngine templates;
    private final Pages pages;

    /**
     * A writer for the reports of one run.
     *
     * @param asOf the moment the reports say they were made
     * @param version of the program
     * @param policy by which answers were scored
     * @param language in which answers were analysed, and what of the method it lacks
     * @param calibration by which scores from text were calibrated against people; null where they were not, and the report
     *     says what that means
     */
    public HtmlReport(
            Instant asOf, String version, ScoringPolicy policy, String language, @Nullable Calibration calibration) {
        this.pages = new Pages(asOf, version, policy, language, calibration);
        this.templates =
                TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlReport.class.getClassLoader(), TEMPLATES);
    }

    /**
     * The whole page, to be stored as UTF-8.
     *
     * @param assessment whose report it is
     * @param rubric the rubric that the assessment names
     * @param standings of the whole run, this candidate included
     * @return XML-well-formed HTML; the same arguments give the same text
     */
    public String render(Assessment assessment, Rubric rubric, Standings standings) {
        return render(page(assessment, rubric, standings));
    }

    /** The report's parts, from which any form of it is made. */
    public Page page(Assessment assessment, Rubric rubric, Standings standings) {
        return pages.page(Dossier.of(assessment, rubric, standings));
    }

    /** The parts as HTML. */
    public String render(Page page) {
        StringOutput html = new StringOutput(USUAL_LENGTH);
        templates.render("report.jte", page, new VisibleOutput(html));
        return html.toString();
    }
}
