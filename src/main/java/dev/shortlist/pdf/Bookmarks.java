package dev.shortlist.pdf;

import dev.shortlist.report.VisibleText;
import java.util.List;

/** The outline that a reader shows beside the pages: sections, and within them their parts. */
final class Bookmarks {
    private final PdfFile pdf;
    private final Flow flow;
    private final Paper paper;
    private final int[] pages;

    Bookmarks(PdfFile pdf, Flow flow, Paper paper, int[] pages) {
        this.pdf = pdf;
        this.flow = flow;
        this.paper = paper;
        this.pages = pages;
    }

    /** Writes it and gives its number. */
    int write() {
        List<Flow.Bookmark> all = flow.bookmarks();
        int[] numbers = all.stream().mapToInt(b -> pdf.reserve()).toArray();
        int root = pdf.reserve();
        for (int i = 0; i < numbers.length; i++) {
            pdf.add(numbers[i], entry(all, numbers, root, i));
        }
        int last = all.size() - 1;
        while (last > 0 && all.get(last).level() > 1) {
            last--;
        }
        long top = all.stream().filter(b -> b.level() == 1).count();
        Bytes outline =
                new Bytes(96).put("<</Type/Outlines/First ").whole(numbers[0]).put(" 0 R/Last ");
        pdf.add(root, outline.whole(numbers[last]).put(" 0 R/Count ").whole(top).put(">>"));
        return root;
    }

    private Bytes entry(List<Flow.Bookmark> all, int[] numbers, int root, int at) {
        Flow.Bookmark own = all.get(at);
        Bytes body = new Bytes(192).put("<</Title").put(PdfString.of(VisibleText.of(own.title())));
        body.put(Annotations.destination(pages, paper, own.place()));
        body.put("/SE ").whole(own.tag().object()).put(" 0 R");
        int parent = own.level() == 1 ? -1 : find(all, at, -1, 1);
        body.put("/Parent ").whole(parent < 0 ? root : numbers[parent]).put(" 0 R");
        sibling(body, "/Prev ", numbers, sibling(all, at, -1));
        sibling(body, "/Next ", numbers, sibling(all, at, 1));
        int kids = 0;
        while (own.level() == 1
                && at + kids + 1 < all.size()
                && all.get(at + kids + 1).level() > 1) {
            kids++;
        }
        if (kids > 0) {
            sibling(body, "/First ", numbers, at + 1);
            sibling(body, "/Last ", numbers, at + kids);
            // negative: shown closed
            body.put("/Count -").whole(kids);
        }
        return body.put(">>");
    }

    private static void sibling(Bytes body, String key, int[] numbers, int at) {
        if (at >= 0) {
            body.put(key).whole(numbers[at]).put(" 0 R");
        }
    }

    /** The next of the same level with none above it between; -1 where there is none. */
    private static int sibling(List<Flow.Bookmark> all, int at, int step) {
        int level = all.get(at).level();
        int next = at + step;
        while (next >= 0 && next < all.size() && all.get(next).level() > level) {
            next += step;
        }
        return next >= 0 && next < all.size() && all.get(next).level() == level ? next : -1;
    }

    private static int find(List<Flow.Bookmark> all, int from, int step, int level) {
        int at = from;
        while (at >= 0 && at < all.size() && all.get(at).level() != level) {
            at += step;
        }
        return at >= 0 && at < all.size() ? at : -1;
    }
}
