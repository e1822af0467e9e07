package dev.shortlist.interview;

/** Why a row or a file was set aside; the codes are those of the documentation and never change their meaning. */
public enum SetAsideCode {
    /** The bytes are of no encoding that is read. */
    ENC,
    /** No delimiter makes known columns of the first line. */
    DELIM,
    /** A needed column is missing, or two columns have one meaning. */
    HEADER,
    /** There is no row. */
    EMPTY,
    /** A quote never closes; nothing from there on was read. */
    QUOTE_OPEN,
    /** A quote where none may stand. */
    QUOTE_STRAY,
    /** Too few or too many cells. */
    COLUMNS,
    /** A value that every row needs is blank. */
    MISSING,
    /** Not a number in the form the column has. */
    NUMBER,
    /** A status word that is not known. */
    STATUS,
    /** A cell that is too long to be an answer. */
    CELL_LONG,
    /** A NUL character. */
    CONTROL,
    /** A formula without a stored value. */
    FORMULA,
    /** The file is not what its name says, or of a kind that is not read. */
    TYPE,
    /** The archive is damaged. */
    ZIP,
    /** The archive unpacks to more than any export holds. */
    ZIP_SIZE,
    /** The workbook's XML is damaged or not allowed. */
    XML,
    /** The file could not be read. */
    UNREADABLE,
    /** The last row is cut off: the file is perhaps still being written. */
    TRUNCATED,
    /** More rows of a file were set aside than may be. */
    SKIP_LIMIT,
    /** The file is protected by a password. */
    ENCRYPTED,
    /** The file changed while it was read. */
    CHANGED,
    /** The same question was answered again with other words; the later row counts. */
    CONFLICT
}
