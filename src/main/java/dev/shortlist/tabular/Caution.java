package dev.shortlist.tabular;

/** Something a reader of a file's results should know, though the file was taken. */
public enum Caution {
    /** Read as windows-1252, because the bytes are not UTF-8. */
    ENC("the bytes are not UTF-8 and were read as windows-1252; look at the accents"),
    /** Hidden sheets are not read. */
    HIDDEN_SHEET("a hidden sheet was not read"),
    /** The workbook holds macros, which are never run. */
    MACROS("the workbook's macros were ignored"),
    /** A formula counts with the value stored for it. */
    FORMULA("the stored value of a formula was taken"),
    /** {@code #N/A} and its like count as missing. */
    CELL_ERROR("an error value such as #N/A counts as missing"),
    /** Control or direction characters are shown replaced. */
    CONTROL("control or direction characters are shown replaced"),
    /** Whether the day or the month comes first could not be told. */
    DATE("a date is kept as it is written: what its numbers mean cannot be told"),
    /** A duration has two meanings, such as 1:30. */
    DURATION("a duration such as 1:30 is not recorded: it can be hours and minutes, or minutes and seconds"),
    /** The header stands in the table again. */
    HEADER_AGAIN("the header stands in the table again and was passed over"),
    /** A note to colleagues, or an overall verdict, is no question. */
    NO_QUESTION("a note or verdict that is no interview question was passed over"),
    /** The interview was cancelled or is not finished; its answers do not count. */
    NOT_FINISHED("an interview that was cancelled or is not finished was not scored");

    private final String words;

    Caution(String words) {
        this.words = words;
    }

    /** What a person reads. */
    public String words() {
        return words;
    }
}
