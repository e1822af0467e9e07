package dev.shortlist.interview;

/** What became of a row of an export: answers, or set aside. */
public sealed interface ReadRow permits InterviewRow, SetAside {
    /** Where the row stands. */
    SourceLocation location();
}
