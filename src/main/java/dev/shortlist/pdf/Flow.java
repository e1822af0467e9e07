package dev.shortlist.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the next block goes: a place that moves down the page and on to the next. */
final class Flow {
    /** Sums of widths and heights are not exact. */
    private static final double SLACK = 0.01;

    /** A place in the report. */
    record Place(int page, double top) {}

    /** A heading for the list of contents that a reader shows beside the pages. */
    record Bookmark(int level, String title, Place place, Tag tag) {}

    private final Paper paper;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Deque<Frame.Open> frames = new ArrayDeque<>();
    private final Map<String, Place> targets = new LinkedHashMap<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private double y;

    Flow(Paper paper) {
        this.paper = paper;
        next();
    }

    Sheet sheet() {
        return sheets.get(sheets.size() - 1);
    }

    List<Sheet> sheets() {
        return sheets;
    }

    Map<String, Place> targets() {
        return targets;
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    double y() {
        return y;
    }

    void moveTo(double top) {
        y = top;
    }

    void moveBy(double points) {
        y += points;
    }

    /** The height that is left on this page. */
    double left() {
        return limit() - y;
    }

    private double limit() {
        return paper.bottom() - frames.stream().mapToDouble(Frame.Open::below).sum();
    }

    private double top() {
        return paper.top() + frames.stream().mapToDouble(Frame.Open::above).sum();
    }

    /** Whether nothing stands on the page yet. */
    boolean isAtTop() {
        return y <= top() + SLACK;
    }

    boolean fits(double height) {
        return height <= left() + SLACK;
    }

    /** Goes on to a new page where a height does not fit on this one. */
    void need(double height) {
        if (!fits(height) && !isAtTop()) {
            turn();
        }
    }

    /** Goes on to a new page; open frames are closed there and opened here. */
    void turn() {
        frames.descendingIterator().forEachRemaining(f -> f.close(sheet(), Math.min(y, limit())));
        sheet().end();
        next();
        double edge = paper.top();
        for (var all = frames.descendingIterator(); all.hasNext(); ) {
            Frame.Open frame = all.next();
            frame.reopen(edge);
            edge += frame.above();
        }
        y = top();
    }

    private void next() {
        sheets.add(new Sheet(sheets.size(), paper.height()));
        y = paper.top();
    }

    void open(Frame.Open frame) {
        frames.push(frame);
    }

    void close() {
        frames.pop().close(sheet(), y);
    }

    /** Links to this name lead here. */
    void target(String name) {
        targets.put(name, new Place(sheet().number(), y));
    }

    void bookmark(int level, String title, Tag tag) {
        bookmarks.add(new Bookmark(level, title, new Place(sheet().number(), y), tag));
    }
}
