package dev.shortlist.tabular;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;

/** What was noticed while a file was read: how often, and where first. */
public final class FileNotes {
    /**
     * How often something was noticed.
     *
     * @param count from 1
     * @param first the record where it was noticed first, from 1; 0 where it is of the file as a whole
     */
    public record Noticed(long count, long first) {}

    private static final String BLANK = "blank";
    private static final String DROPPED = "dropped";

    private final Map<Caution, Noticed> cautions = new EnumMap<>(Caution.class);
    private long blankRows;
    private long columnsDropped;

    /** Counts a row without anything in it. */
    public void blankRow() {
        blankRows++;
    }

    /** Counts columns that name a protected trait and were not read. */
    public void columnsDropped(int columns) {
        columnsDropped += columns;
    }

    /** Notes something at a record, from 1; 0 for the file as a whole. */
    public void note(Caution caution, long record) {
        cautions.merge(caution, new Noticed(1, record), (a, b) -> new Noticed(a.count() + 1, a.first()));
    }

    /** Rows without anything in them. */
    public long blankRows() {
        return blankRows;
    }

    /** Columns that name a protected trait and were not read. */
    public long columnsDropped() {
        return columnsDropped;
    }

    /** What was noticed, in the order of {@link Caution}. */
    public Map<Caution, Noticed> cautions() {
        return Collections.unmodifiableMap(cautions);
    }

    /** As a text for a checkpoint: {@code blank=2,dropped=1,FORMULA=3@17}. */
    public String saved() {
        StringJoiner saved = new StringJoiner(",");
        saved.add(BLANK + '=' + blankRows).add(DROPPED + '=' + columnsDropped);
        cautions.forEach((c, n) -> saved.add(c.name() + '=' + n.count() + '@' + n.first()));
        return saved.toString();
    }

    /** What {@link #saved} wrote. */
    public static FileNotes of(String saved) {
        FileNotes notes = new FileNotes();
        for (String entry : saved.split(",", -1)) {
            String key = entry.substring(0, Math.max(0, entry.indexOf('=')));
            String value = entry.substring(entry.indexOf('=') + 1);
            switch (key) {
                case "" -> {
                    // nothing was saved
                }
                case BLANK -> notes.blankRows = Long.parseLong(value);
                case DROPPED -> notes.columnsDropped = Long.parseLong(value);
                default -> {
                    int at = value.indexOf('@');
                    notes.cautions.put(
                            Caution.valueOf(key),
                            new Noticed(
                                    Long.parseLong(value.substring(0, at)), Long.parseLong(value.substring(at + 1))));
                }
            }
        }
        return notes;
    }
}
