package dev.shortlist.pdf;

import java.util.ArrayList;
import java.util.List;

/** The links of all pages. */
final class Annotations {
    private final PdfFile pdf;
    private final Flow flow;
    private final Paper paper;
    private final int[] pages;
    private int next;

    Annotations(PdfFile pdf, Flow flow, Paper paper, int[] pages) {
        this.pdf = pdf;
        this.flow = flow;
        this.paper = paper;
        this.pages = pages;
        next = pages.length;
    }

    /** The first number that neither a page nor a link has in the structure tree. */
    int next() {
        return next;
    }

    /** Writes the links of a page that lead somewhere; adds to the parents which element each is of. */
    List<Integer> write(Sheet sheet, Bytes parents) {
        List<Integer> written = new ArrayList<>();
        for (Sheet.Link link : sheet.links()) {
            Flow.Place target = flow.targets().get(link.target());
            if (target != null) {
                int number = pdf.reserve();
                pdf.add(number, annotation(link, target));
                link.tag().annotate(sheet.number(), number);
                parents.whole(next++).put(' ').whole(link.tag().object()).put(" 0 R ");
                written.add(number);
            }
        }
        return written;
    }

    private Bytes annotation(Sheet.Link link, Flow.Place target) {
        double bottom = paper.height() - link.top() - link.height();
        Bytes body = new Bytes(192).put("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[");
        body.number(link.x()).number(bottom).number(link.x() + link.width()).number(bottom + link.height());
        body.put("]/StructParent ")
                .whole(next)
                .put("/Contents(Question ")
                .put(link.target().substring(1))
                .put(")");
        return body.put(destination(pages, paper, target)).put(">>");
    }

    static String destination(int[] pages, Paper paper, Flow.Place place) {
        return "/Dest[" + pages[place.page()] + " 0 R/XYZ 0 " + Math.round(paper.height() - place.top() + 6) + " 0]";
    }
}
