package dev.shortlist.pdf;

import dev.shortlist.report.Page;
import dev.shortlist.report.VisibleText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The objects of one report's file: pages, structure, bookmarks, and what the file says of itself. */
record PdfDocument(Page page, Instant asOf, Paper paper) {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    byte[] write(Flow flow, Tag document, FontSet fonts) {
        PdfFile pdf = new PdfFile();
        int[] pages = new int[flow.sheets().size()];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = pdf.reserve();
        }
        int tree = pdf.reserve();
        int root = pdf.reserve();
        document.reserve(pdf);
        int resources = pdf.add("<</Font<<" + fonts.write(pdf) + ">>>>");
        Bytes parents = new Bytes(1 << 13);
        Bytes links = new Bytes(1 << 10);
        Annotations annotations = new Annotations(pdf, flow, paper, pages);
        for (Sheet sheet : flow.sheets()) {
            int content = pdf.stream("", sheet.content().deflated());
            List<Integer> own = annotations.write(sheet, links);
            pdf.add(pages[sheet.number()], page(sheet, tree, resources, content, own));
            parents.whole(sheet.number()).put('[');
            sheet.marked().forEach(t -> parents.whole(t.object()).put(" 0 R "));
            parents.put(']');
        }
        document.write(pdf, root, pages);
        int numbers = pdf.reserve();
        pdf.add(
                numbers,
                new Bytes(parents.size() + links.size() + 16)
                        .put("<</Nums[")
                        .put(parents.toArray())
                        .put(links.toArray())
                        .put("]>>"));
        pdf.add(
                root,
                text("<</Type/StructTreeRoot/K " + document.object() + " 0 R/ParentTree " + numbers
                        + " 0 R/ParentTreeNextKey " + annotations.next() + ">>"));
        pdf.add(tree, text(tree(pages)));
        return pdf.finish(catalog(pdf, tree, root, new Bookmarks(pdf, flow, paper, pages).write()), information(pdf));
    }

    private static Bytes text(String ascii) {
        return new Bytes(ascii.length()).put(ascii);
    }

    private Bytes page(Sheet sheet, int tree, int resources, int content, List<Integer> links) {
        Bytes body = new Bytes(256);
        body.put("<</Type/Page/Parent ")
                .whole(tree)
                .put(" 0 R/Resources ")
                .whole(resources)
                .put(" 0 R/Contents ");
        body.whole(content).put(" 0 R/StructParents ").whole(sheet.number()).put("/Tabs/S");
        if (!links.isEmpty()) {
            body.put("/Annots[");
            links.forEach(l -> body.whole(l).put(" 0 R "));
            body.put(']');
        }
        return body.put(">>");
    }

    private String tree(int[] pages) {
        StringBuilder kids = new StringBuilder();
        for (int number : pages) {
            kids.append(number).append(" 0 R ");
        }
        Bytes box = new Bytes(32).number(paper.width()).number(paper.height());
        return "<</Type/Pages/Count " + pages.length + "/MediaBox[0 0 "
                + new String(box.toArray(), StandardCharsets.US_ASCII) + "]/Kids[" + kids + "]>>";
    }

    private int catalog(PdfFile pdf, int tree, int root, int outlines) {
        int metadata = pdf.plainStream(
                "/Type/Metadata/Subtype/XML",
                Metadata.xmp(title(), producer(), asOf).getBytes(StandardCharsets.UTF_8));
        return pdf.add("<</Type/Catalog/Version/1.7/Pages " + tree + " 0 R/StructTreeRoot " + root
                + " 0 R/MarkInfo<</Marked true>>/Lang(en)/ViewerPreferences<</DisplayDocTitle true>>/Outlines "
                + outlines + " 0 R/PageMode/UseOutlines/Metadata " + metadata + " 0 R>>");
    }

    private int information(PdfFile pdf) {
        String date = "(D:" + DATE.format(asOf) + "Z)";
        return pdf.add("<</Title" + PdfString.of(title()) + "/Producer" + PdfString.of(producer()) + "/CreationDate"
                + date + "/ModDate" + date + ">>");
    }

    private String title() {
        return VisibleText.of(page.candidate()) + ": interview assessment";
    }

    private String producer() {
        return "Shortlist " + page.version();
    }
}
