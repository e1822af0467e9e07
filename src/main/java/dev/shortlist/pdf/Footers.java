package dev.shortlist.pdf;

import dev.shortlist.report.Page;
import dev.shortlist.report.Page.Fact;
import dev.shortlist.report.Sentence;
import java.util.List;
import java.util.stream.Collectors;

/** At the foot of each page: whose report it is, when it was made, and which page of how many. */
record Footers(Page page, Scribe scribe, Paper paper) {
    private static final Ink INK = Ink.BODY.times(0.8).soft();
    private static final double GAP = 14;

    void add(Flow flow) {
        int count = flow.sheets().size();
        for (Sheet sheet : flow.sheets()) {
            Paragraph number = paragraph(List.of(Span.of((sheet.number() + 1) + " of " + count, INK)));
            double width = number.natural();
            double right = paper.left() + paper.textWidth();
            sheet.beginArtifact("/Type/Pagination/Subtype/Footer");
            draw(sheet, number, right - width);
            draw(sheet, whose(paper.textWidth() - width - GAP), paper.left());
            sheet.end();
        }
    }

    /** The candidate and the run, shortened by whole characters of the name where they are too long for a line. */
    private Paragraph whose(double width) {
        String made = page.facts().stream()
                .filter(f -> f.label().equals("Generated"))
                .map(Footers::words)
                .collect(Collectors.joining());
        int[] name = page.candidate().codePoints().toArray();
        int length = name.length;
        Paragraph footer = footer(page.candidate(), made);
        while (footer.natural() > width && length > 1) {
            length = Math.min(length - 1, Math.max(1, length * 9 / 10));
            footer = footer(new String(name, 0, length) + "…", made);
        }
        return footer;
    }

    private static String words(Fact fact) {
        return fact.value().pieces().stream().map(Sentence.Piece::text).collect(Collectors.joining());
    }

    private Paragraph footer(String name, String made) {
        return paragraph(List.of(Span.export(name, INK), Span.of(" · Generated " + made, INK)));
    }

    private Paragraph paragraph(List<Span> spans) {
        return new Paragraph(spans, false, false, scribe.fonts());
    }

    private void draw(Sheet sheet, Paragraph words, double x) {
        new LinePainter(words, null, INK.size() * Ink.LEADING)
                .paint(sheet, x, paper.bottom() + 14, paper.textWidth(), words.lines(Double.MAX_VALUE));
    }
}
