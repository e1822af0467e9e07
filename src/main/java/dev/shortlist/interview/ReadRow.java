package dev.shortlist.interview;

/** What became of a row of an export: an answer, or set aside. */
public sealed interface ReadRow permits AnswerRow, SetAside {
    /** Where the row stands. */
    SourceLocation location();
}
