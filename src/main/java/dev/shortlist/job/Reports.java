package dev.shortlist.job;

import dev.shortlist.pdf.PdfReport;
import dev.shortlist.recommendation.Assessment;
import dev.shortlist.report.HtmlReport;
import dev.shortlist.report.Page;
import dev.shortlist.report.ReportName;
import dev.shortlist.rubric.Rubrics;
import dev.shortlist.settings.ReportSettings.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Renders the report of a candidate, who by then has a place among the others, in the forms that are asked for. */
final class Reports {
    private final Set<Format> formats;
    private final HtmlReport html;
    private final Supplier<PdfReport> pdf;
    private final Rubrics rubrics;
    private final RunOverview overview;

    /** @param pdf asked only where there are PDFs to be written, for it reads fonts */
    Reports(Set<Format> formats, HtmlReport html, Supplier<PdfReport> pdf, Rubrics rubrics, RunOverview overview) {
        this.formats = formats;
        this.html = html;
        this.pdf = pdf;
        this.rubrics = rubrics;
        this.overview = overview;
    }

    List<ReportFile> render(Assessment assessment) {
        String name = ReportName.of(assessment.scorecard().interview().candidate());
        Page page = html.page(
                assessment,
                rubrics.byId(assessment.scorecard().rubricId()),
                overview.view().standings());
        List<ReportFile> files = new ArrayList<>();
        for (Format format : formats) {
            files.add(
                    switch (format) {
                        case HTML -> new ReportFile(name + ".html", html.render(page));
                        case PDF -> new ReportFile(name + ".pdf", pdf.get().render(page));
                    });
        }
        return files;
    }
}
