package dev.shortlist.report;

import dev.shortlist.ranking.Standings;
import dev.shortlist.recommendation.Assessment;
import dev.shortlist.rubric.Rubric;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

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
     * @param pages what they have in common
     */
    public HtmlReport(Pages pages) {
        this.pages = pages;
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
