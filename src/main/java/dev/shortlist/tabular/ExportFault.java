package dev.shortlist.tabular;

import dev.shortlist.interview.SetAsideCode;

/** A file that is not read, or not from some record on; its message never holds a candidate's words. */
public final class ExportFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final SetAsideCode code;
    private final long record;
    private final long line;

    /** Of all of the file. */
    public ExportFault(SetAsideCode code, String reason) {
        this(code, reason, 0, 0);
    }

    /** With the record, from 1, from which on nothing is read; 0 for all of the file. */
    public ExportFault(SetAsideCode code, String reason, long record, long line) {
        super(reason, null, false, false);
        this.code = code;
        this.record = record;
        this.line = line;
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

    public long line() {
        return line;
    }
}
