package dev.shortlist.pdf;

import dev.shortlist.report.Page;
import java.time.Instant;

/**
 * Writes a candidate's report as a tagged PDF that needs nothing else, in the words of its HTML. One instance may serve several
 * threads; the fonts are read once.
 */
public final class PdfReport {
    private final Faces faces = new Faces();
    private final Instant asOf;
    private final Paper paper;

    /**
     * A writer for the reports of one run.
     *
     * @param asOf the moment that the files say they were made
     * @param paper they are set for
     */
    public PdfReport(Instant asOf, Paper paper) {
        this.asOf = asOf;
        this.paper = paper;
    }

    /**
     * The whole file.
     *
     * @param page the report's parts, the same from which its HTML is made
     * @return the same arguments give the same bytes
     */
    public byte[] render(Page page) {
        FontSet fonts = new FontSet(faces);
        Scribe scribe = new Scribe(fonts);
        Tag document = Tag.document();
        Flow flow = new Flow(paper);
        report(page, scribe, document).place(flow, paper.left(), paper.textWidth());
        flow.sheet().end();
        new Footers(page, scribe, paper).add(flow);
        return new PdfDocument(page, asOf, paper).write(flow, document, fonts);
    }

    /** The parts in their order. */
    private static Stack report(Page page, Scribe scribe, Tag document) {
        Stack stack = new Stack();
        new OpeningPart(page, scribe).add(stack, document);
        new ScoresPart(page, scribe).add(stack, document.child("Sect"));
        FindingsPart findings = new FindingsPart(scribe, QuestionPart.language(page));
        findings.add(stack, document.child("Sect"), "Key strengths", page.strengths());
        findings.add(stack, document.child("Sect"), "Areas for improvement", page.improvements());
        new QuestionPart(page, scribe).add(stack, document.child("Sect"));
        new ClosingPart(page, scribe).add(stack, document);
        return stack;
    }
}
