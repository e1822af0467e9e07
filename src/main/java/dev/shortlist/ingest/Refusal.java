package dev.shortlist.ingest;

import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.settings.Column;
import org.jspecify.annotations.Nullable;

/** What keeps a row from being an answer. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final @Nullable Column column;
    private final SetAsideCode code;

    Refusal(@Nullable Column column, SetAsideCode code, String reason) {
        super(reason, null, false, false);
        this.column = column;
        this.code = code;
    }

    @Nullable
    Column column() {
        return column;
    }

    SetAsideCode code() {
        return code;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
