package dev.shortlist.tabular;

import dev.shortlist.interview.SetAsideCode;
import org.jspecify.annotations.Nullable;

/** A file that is not read, or not from some record on; its message never holds a candidate's words. */
public final class ExportFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final SetAsideCode code;
    private final long record;
    private final long line;
    private final @Nullable String unread;

    /** Of all of the file. */
    public ExportFault(SetAsideCode code, String reason) {
        this(code, reason, 0, 0);
    }

    /** With the record, from 1, from which on nothing is read, and its line; 0 for all of the file. */
    public ExportFault(SetAsideCode code, String reason, long record, long line) {
        this(code, reason, record, line, null);
    }

    ExportFault(SetAsideCode code, String reason, long record, long line, @Nullable String unread) {
        super(reason, null, false, false);
        this.code = code;
        this.record = record;
        this.line = line;
        this.unread = unread;
    }

    public SetAsideCode code() {
        return code;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }

    /** From 1; 0 for all of the file. */
    public long record() {
        return record;
    }

    /** The line on which that record begins. */
    public long line() {
        return line;
    }

    /**
     * The text from there on, whole lines and no more of them than a record may be long; the rest is in
     * {@link Tables#copyFrom}. Null for all of the file, and for a workbook.
     */
    @Nullable
    String unread() {
        return unread;
    }
}
