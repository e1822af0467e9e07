package dev.shortlist.evaluation;

import java.util.List;
import java.util.Locale;

/** The text of a picture: coordinates in pixels with one decimal, no script, no font and nothing from elsewhere. */
final class Svg {
    /** A point, in pixels from the left upper corner. */
    record Point(double x, double y) {}

    private final StringBuilder text = new StringBuilder();

    /** An element without content. */
    Svg element(String name, String attributes) {
        text.append('<').append(name).append(' ').append(attributes).append("/>\n");
        return this;
    }

    Svg open(String name, String attributes) {
        text.append('<')
                .append(name)
                .append(attributes.isEmpty() ? "" : " ")
                .append(attributes)
                .append(">\n");
        return this;
    }

    Svg close(String name) {
        text.append("</").append(name).append(">\n");
        return this;
    }

    /** As it stands. */
    Svg raw(String svg) {
        text.append(svg);
        return this;
    }

    /** Words; none that come from an export. */
    Svg words(String name, String attributes, String words) {
        text.append('<').append(name).append(attributes.isEmpty() ? "" : " ").append(attributes);
        text.append('>').append(escaped(words)).append("</").append(name).append(">\n");
        return this;
    }

    Svg label(double x, double y, String style, String words) {
        return words("text", attributes("class=\"%s\" x=\"%s\" y=\"%s\"", style, of(x), of(y)), words);
    }

    Svg line(String style, Point from, Point to) {
        return element(
                "line",
                attributes(
                        "class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"",
                        style, of(from.x()), of(from.y()), of(to.x()), of(to.y())));
    }

    Svg circle(String style, Point center, double radius) {
        return element(
                "circle",
                attributes(
                        "class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"",
                        style, of(center.x()), of(center.y()), of(radius)));
    }

    Svg rectangle(String style, Point corner, double width, double height, double rounded) {
        return element(
                "rect",
                attributes(
                        "class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"",
                        style, of(corner.x()), of(corner.y()), of(width), of(height), of(rounded)));
    }

    /**
     * A line through points.
     *
     * @param closed whether the last is joined with the first
     */
    Svg path(String style, List<Point> points, boolean closed) {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(of(point.x()))
                    .append(' ')
                    .append(of(point.y()));
        }
        return element("path", attributes("class=\"%s\" d=\"%s%s\"", style, path.toString(), closed ? "Z" : ""));
    }

    private static String attributes(String form, String... values) {
        return String.format(Locale.ROOT, form, (Object[]) values);
    }

    /** One decimal, and none where it is 0. */
    static String of(double number) {
        String one = String.format(Locale.ROOT, "%.1f", number + 0.0);
        return one.endsWith(".0") ? one.substring(0, one.length() - 2) : one;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
