package dev.shortlist.report;

import dev.shortlist.ranking.Standings;
import dev.shortlist.recommendation.Assessment;
import dev.shortlist.rubric.Rubric;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;

/** Writes a candidate's report as one HTML page that needs nothing else. One instance may serve several threads. */
public final class HtmlReport {
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
     * The whole page.
     *
     * @param assessment whose report it is
     * @param rubric the rubric that the assessment names
     * @param standings of the whole run, this candidate included
     * @return XML-well-formed HTML; the same arguments give the same text
     */
    public String render(Assessment assessment, Rubric rubric, Standings standings) {
        return new String(render(page(assessment, rubric, standings)), StandardCharsets.UTF_8);
    }

    /** The report's parts, from which any form of it is made. */
    public Page page(Assessment assessment, Rubric rubric, Standings standings) {
        return pages.page(Dossier.of(assessment, rubric, standings));
    }

    /** The parts as HTML in UTF-8. */
    public byte[] render(Page page) {
        Utf8ByteOutput html = new Utf8ByteOutput();
        templates.render("report.jte", page, new VisibleOutput(html));
        return html.toByteArray();
    }
}
