package dev.shortlist.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page while it is drawn. Places are in points from its upper left corner. */
final class Sheet {
    /**
     * A link's area.
     *
     * @param target the place it leads to
     * @param tag its element
     */
    record Link(double x, double top, double width, double height, String target, Tag tag) {}

    private final int number;
    private final double height;
    private final Bytes content = new Bytes(1 << 14);
    private final List<Tag> marked = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private @Nullable Tag open;
    private boolean artifact;
    private int font = -1;
    private double size;
    private @Nullable Colour colour;
    private boolean stroked;

    /** @param number from 0 */
    Sheet(int number, double height) {
        this.number = number;
        this.height = height;
    }

    int number() {
        return number;
    }

    Bytes content() {
        return content;
    }

    /** Per number of a marked piece its element. */
    List<Tag> marked() {
        return marked;
    }

    List<Link> links() {
        return links;
    }

    /** What is drawn next belongs to an element. */
    void begin(Tag tag) {
        if (open == tag) {
            return;
        }
        end();
        content.put('/').put(tag.role()).put("<</MCID ").whole(marked.size()).put(">>BDC\n");
        tag.mark(number, marked.size());
        marked.add(tag);
        open = tag;
    }

    /** What is drawn next says nothing that the words do not. */
    void beginArtifact(String kind) {
        if (!artifact || !kind.isEmpty()) {
            end();
            content.put(kind.isEmpty() ? "/Artifact BMC\n" : "/Artifact<<" + kind + ">>BDC\n");
            artifact = true;
        }
    }

    /** Ends the element or artifact that is drawn. */
    void end() {
        if (open != null || artifact) {
            content.put("EMC\n");
        }
        open = null;
        artifact = false;
    }

    void fill(Colour with, double x, double top, double width, double high) {
        ink(with);
        content.number(x).number(height - top - high).number(width).number(high).put("re f\n");
    }

    /** An outline, or a line where width or height is 0. */
    void outline(Colour with, double thickness, double x, double top, double width, double high, String dash) {
        content.put("q ")
                .put(with.components())
                .put("RG ")
                .number(thickness)
                .put("w ")
                .put(dash);
        if (width > 0 && high > 0) {
            content.number(x)
                    .number(height - top - high)
                    .number(width)
                    .number(high)
                    .put("re");
        } else {
            content.number(x)
                    .number(height - top)
                    .put("m ")
                    .number(x + width)
                    .number(height - top - high)
                    .put("l");
        }
        content.put(" S Q\n");
    }

    /** A white circle with an outline. */
    void dot(Colour with, double x, double middle, double radius) {
        double up = height - middle;
        // the circle as four curves
        double reach = radius * 0.5523;
        content.put("q 1 g ")
                .put(with.components())
                .put("RG 1.5 w ")
                .number(x + radius)
                .number(up)
                .put("m ");
        curve(x + radius, up + reach, x + reach, up + radius, x, up + radius);
        curve(x - reach, up + radius, x - radius, up + reach, x - radius, up);
        curve(x - radius, up - reach, x - reach, up - radius, x, up - radius);
        curve(x + reach, up - radius, x + radius, up - reach, x + radius, up);
        content.put("b Q\n");
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) {
        content.number(x1).number(y1).number(x2).number(y2).number(x).number(y).put("c ");
    }

    void line(Colour with, double thickness, double x, double top, double width, double high) {
        outline(with, thickness, x, top, width, high, "");
    }

    /** Begins words at a place on a baseline; codes follow by {@link #code}, then {@link #endWords}. */
    void beginWords(Glyph like, Ink ink, double x, double baseline) {
        ink(ink.colour());
        content.put("BT ");
        if (font != like.font() || size != ink.size()) {
            font = like.font();
            size = ink.size();
            content.put("/F").whole(font).put(' ').number(size).put("Tf ");
        }
        if (stroked != like.stroked()) {
            stroked = like.stroked();
            content.put(stroked ? "2 Tr .3 w " + ink.colour().components() + "RG " : "0 Tr ");
        }
        content.number(x).number(height - baseline).put("Td (");
    }

    void code(int code) {
        escaped(code >> 8);
        escaped(code & 255);
    }

    private void escaped(int value) {
        if (value == '(' || value == ')' || value == '\\') {
            content.put('\\').put(value);
        } else if (value == '\r') {
            content.put("\\r");
        } else {
            content.put(value);
        }
    }

    void endWords() {
        content.put(")Tj ET\n");
    }

    void link(Link link) {
        links.add(link);
    }

    private void ink(Colour with) {
        if (colour != with) {
            colour = with;
            content.put(with.components()).put("rg\n");
        }
    }
}
