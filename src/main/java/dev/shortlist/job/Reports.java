package dev.shortlist.job;

import dev.shortlist.recommendation.Assessment;
import dev.shortlist.report.HtmlReport;
import dev.shortlist.report.ReportName;
import dev.shortlist.rubric.Rubrics;

/** Renders the report of a candidate, who by then has a place among the others. */
final class Reports {
    private final HtmlReport html;
    private final Rubrics rubrics;
    private final RunOverview overview;

    Reports(HtmlReport html, Rubrics rubrics, RunOverview overview) {
        this.html = html;
        this.rubrics = rubrics;
        this.overview = overview;
    }

    ReportFile render(Assessment assessment) {
        String name = ReportName.of(assessment.scorecard().interview().candidate()) + ".html";
        return new ReportFile(
                name,
                html.render(
                        assessment,
                        rubrics.byId(assessment.scorecard().rubricId()),
                        overview.view().standings()));
    }
}
