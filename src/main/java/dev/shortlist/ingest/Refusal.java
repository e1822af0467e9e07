package dev.shortlist.ingest;

import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.settings.Column;
import org.jspecify.annotations.Nullable;

/** What keeps a row from being an answer. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final @Nullable Column column;
    private final @Nullable Integer place;
    private final SetAsideCode code;

    Refusal(@Nullable Column column, SetAsideCode code, String reason) {
        this(column, null, code, reason);
    }

    private Refusal(@Nullable Column column, @Nullable Integer place, SetAsideCode code, String reason) {
        super(reason, null, false, false);
        this.column = column;
        this.place = place;
        this.code = code;
    }

    /** The same, of the column at a place from 0. */
    Refusal at(@Nullable Integer where) {
        return new Refusal(column, where, code, reason());
    }

    /** The header of the column at fault; null where it is the row as a whole. */
    @Nullable
    String columnOf(Header header) {
        if (place != null) {
            return header.names().get(place);
        }
        return column == null ? null : header.nameOf(column);
    }

    SetAsideCode code() {
        return code;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
