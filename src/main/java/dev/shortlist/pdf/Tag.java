package dev.shortlist.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a part of the report is, for those who do not see it: an element of the structure tree. */
final class Tag {
    /** Something that an element holds. */
    private sealed interface Kid {}

    /** Another element. */
    private record Inner(Tag tag) implements Kid {}

    /** A marked piece of a page. */
    private record Marked(int page, int number) implements Kid {}

    /** An annotation of a page. */
    private record Annotation(int page, int object) implements Kid {}

    private final String role;
    private final @Nullable Tag parent;
    private final List<Kid> kids = new ArrayList<>(2);
    private String attributes = "";

    /** The number of its object, once it is written; the parent is written first. */
    private int object;

    private Tag(String role, @Nullable Tag parent) {
        this.role = role;
        this.parent = parent;
    }

    static Tag document() {
        return new Tag("Document", null);
    }

    Tag child(String childRole) {
        Tag child = new Tag(childRole, this);
        kids.add(new Inner(child));
        return child;
    }

    /** Adds entries of its dictionary. */
    Tag with(String entries) {
        attributes += entries;
        return this;
    }

    String role() {
        return role;
    }

    int object() {
        return object;
    }

    void mark(int page, int number) {
        kids.add(new Marked(page, number));
    }

    void annotate(int page, int annotation) {
        kids.add(new Annotation(page, annotation));
    }

    /** Gives numbers to it and all within. */
    void reserve(PdfFile pdf) {
        object = pdf.reserve();
        for (Kid kid : kids) {
            if (kid instanceof Inner inner) {
                inner.tag().reserve(pdf);
            }
        }
    }

    /**
     * Writes it and all within.
     *
     * @param pages the numbers of the pages' objects
     */
    void write(PdfFile pdf, int root, int[] pages) {
        int home = homePage();
        Bytes body = new Bytes(128).put("<</S/").put(role).put("/P ").whole(parent == null ? root : parent.object);
        body.put(" 0 R").put(attributes);
        if (home >= 0) {
            body.put("/Pg ").whole(pages[home]).put(" 0 R");
        }
        if (!kids.isEmpty()) {
            body.put("/K[");
            kids.forEach(k -> write(body, k, home, pages));
            body.put(']');
        }
        pdf.add(object, body.put(">>"));
        for (Kid kid : kids) {
            if (kid instanceof Inner inner) {
                inner.tag().write(pdf, root, pages);
            }
        }
    }

    /** The page of its first words; -1 where it has none of its own. */
    private int homePage() {
        for (Kid kid : kids) {
            if (kid instanceof Marked marked) {
                return marked.page();
            }
        }
        return -1;
    }

    private static void write(Bytes body, Kid kid, int home, int[] pages) {
        if (kid instanceof Inner inner) {
            body.whole(inner.tag().object).put(" 0 R ");
        } else if (kid instanceof Marked marked) {
            if (marked.page() == home) {
                body.whole(marked.number()).put(' ');
            } else {
                body.put("<</Type/MCR/Pg ")
                        .whole(pages[marked.page()])
                        .put(" 0 R/MCID ")
                        .whole(marked.number())
                        .put(">>");
            }
        } else if (kid instanceof Annotation annotation) {
            body.put("<</Type/OBJR/Pg ")
                    .whole(pages[annotation.page()])
                    .put(" 0 R/Obj ")
                    .whole(annotation.object());
            body.put(" 0 R>>");
        }
    }
}
