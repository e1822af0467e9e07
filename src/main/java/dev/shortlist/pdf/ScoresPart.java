package dev.shortlist.pdf;

import dev.shortlist.report.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The scores as tables, with bars; and what each dimension adds. */
record ScoresPart(Page page, Scribe scribe) {
    private static final Ink HEAD = Ink.BODY.times(0.8).bold().soft();
    private static final Ink CELL = Ink.BODY.times(0.95);
    private static final Ink CAPTION = Ink.BODY.times(0.85).soft();

    void add(Stack stack, Tag section) {
        stack.heading(15, scribe.section(section, "Score breakdown"));
        Tag dimensions = section.child("Table");
        stack.heading(4, scribe.words(dimensions, "Caption", caption(), CAPTION));
        Table table = new Table();
        head(table, dimensions, "Dimension", "0 to 100", "Score", "Band", "Median", "Share", "Answers");
        page.breakdown().forEach(r -> row(table, dimensions, r, true));
        stack.add(2, table);
        stack.heading(
                8,
                scribe.words(
                        section, "P", "Scores by section", Ink.BODY.times(0.9).bold()));
        Tag sections = section.child("Table");
        stack.heading(2, scribe.words(sections, "Caption", "The mean of each section’s scored answers", CAPTION));
        Table means = new Table();
        head(means, sections, "Section", "0 to 100", "Score", "Band", "Answers");
        page.sectionScores().forEach(r -> row(means, sections, r, false));
        stack.add(2, means);
    }

    private String caption() {
        String median = "Dimensions. The line across a bar is the median of the position’s candidates";
        return page.bands().isEmpty()
                ? median + "."
                : median + "; its gaps part the bands: "
                        + page.bands().stream()
                                .map(b -> b.label() + " from " + b.at())
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    private void head(Table table, Tag tag, String... names) {
        Tag row = tag.child("TR");
        List<Block> cells = new ArrayList<>();
        for (String name : names) {
            TextBlock cell = scribe.words(row, "TH", name, HEAD);
            cell.tag().with("/A<</O/Table/Scope/Column>>");
            cells.add(cell);
        }
        table.row(cells);
    }

    private static void scoped(TextBlock cell) {
        cell.tag().with("/A<</O/Table/Scope/Row>>");
    }

    private void row(Table table, Tag tag, Page.Row values, boolean compared) {
        Tag row = tag.child("TR");
        List<Block> cells = new ArrayList<>();
        TextBlock name = scribe.sentence(row, "TH", values.name(), CELL.bold());
        scoped(name);
        cells.add(name);
        row.child("TD");
        cells.add(bar(values));
        cell(cells, row, values.score());
        cell(cells, row, values.band().isEmpty() ? "–" : values.band());
        if (compared) {
            cell(cells, row, values.compared() ? values.median() : "–");
            cell(cells, row, values.share());
        }
        cell(cells, row, values.basis());
        table.row(cells);
    }

    private Block bar(Page.Row row) {
        if (!row.scored()) {
            return new Stack();
        }
        List<Double> edges = row.band().isEmpty()
                ? List.of()
                : page.bands().stream()
                        .filter(b -> !b.at().equals("0"))
                        .map(b -> Double.parseDouble(b.at()))
                        .toList();
        return new Bar(Double.parseDouble(row.score()), row.compared() ? Double.parseDouble(row.median()) : -1, edges);
    }

    private void cell(List<Block> cells, Tag row, String words) {
        cells.add(scribe.words(row, "TD", words, CELL));
    }

    /** What each dimension adds to the overall score. */
    void contributions(Stack stack, Tag section) {
        Page.Reasoning reasoning = page.reasoning();
        if (reasoning.contributions().isEmpty()) {
            return;
        }
        Tag tag = section.child("Table");
        stack.heading(4, scribe.words(tag, "Caption", "What each dimension adds to the overall score", CAPTION));
        Table table = new Table();
        head(table, tag, "Dimension", "Score", "Share", "Points");
        for (Page.Contribution part : reasoning.contributions()) {
            contribution(table, tag, CELL, part.dimension(), part.score(), part.share(), part.points());
        }
        if (!reasoning.total().isEmpty()) {
            contribution(table, tag, CELL.bold(), "Overall", "", "", reasoning.total());
        }
        stack.add(2, table);
    }

    private void contribution(Table table, Tag tag, Ink last, String name, String score, String share, String points) {
        Tag row = tag.child("TR");
        TextBlock head = scribe.words(row, "TH", name, CELL.bold());
        scoped(head);
        List<Block> cells = new ArrayList<>(List.of(head));
        cell(cells, row, score);
        cell(cells, row, share);
        cells.add(scribe.words(row, "TD", points, last));
        table.row(cells);
    }
}
