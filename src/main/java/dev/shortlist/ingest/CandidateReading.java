package dev.shortlist.ingest;

import dev.shortlist.interview.Candidate;
import dev.shortlist.interview.SetAsideCode;
import dev.shortlist.settings.Column;
import dev.shortlist.settings.ColumnNames;
import dev.shortlist.tabular.RawRow;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells candidates apart: by id, else e-mail, else name, whichever of them a file has first. */
final class CandidateReading {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final CellTexts cells;
    private final ColumnNames names;

    CandidateReading(CellTexts cells, ColumnNames names) {
        this.cells = cells;
        this.names = names;
    }

    /** Who a row is about, for the position it names. */
    Candidate read(RawRow row, String position) throws Refusal {
        String id = somebody(cells.name(row, Column.CANDIDATE_ID));
        String email = somebody(cells.name(row, Column.EMAIL));
        String name = name(row);
        if (id.isEmpty() && email.isEmpty() && name.isEmpty()) {
            throw new Refusal(
                    cells.firstPresent(Column.CANDIDATE_ID, Column.EMAIL, Column.CANDIDATE_NAME),
                    SetAsideCode.MISSING,
                    "expected an id, an e-mail or a name, found none");
        }
        requireIfPresent(Column.CANDIDATE_ID, id, "an id");
        if (id.isEmpty()) {
            requireIfPresent(Column.EMAIL, email, "an e-mail address");
        }
        String key = !id.isEmpty()
                ? "id:" + plain(id)
                : !email.isEmpty()
                        ? "email:" + plain(email).toLowerCase(Locale.ROOT)
                        : "name:" + plain(name).toLowerCase(Locale.ROOT);
        String shown = !id.isEmpty() ? id : !email.isEmpty() ? email : name;
        return new Candidate(key + '\u0000' + plain(position).toLowerCase(Locale.ROOT), shown, name);
    }

    /** "anonymous" is as good as nothing: it would make one candidate of everybody. */
    private String somebody(String text) {
        return names.isNobody(text) ? "" : text;
    }

    /** Beside a column for the first name, or the last, one called "name" may hold the other. */
    private String name(RawRow row) throws Refusal {
        String name = somebody(cells.name(row, Column.CANDIDATE_NAME));
        String first = somebody(cells.name(row, Column.FIRST_NAME));
        String last = somebody(cells.name(row, Column.LAST_NAME));
        if (name.isEmpty() || cells.has(Column.FIRST_NAME) == cells.has(Column.LAST_NAME)) {
            return name.isEmpty() ? (first + ' ' + last).strip() : name;
        }
        String other = first + last;
        boolean whole = (' ' + plain(name) + ' ')
                .toLowerCase(Locale.ROOT)
                .contains(' ' + plain(other).toLowerCase(Locale.ROOT) + ' ');
        return whole ? name : (first + ' ' + name + ' ' + last).strip();
    }

    /** A row that lacks what tells its neighbours apart would become a second candidate of the same person. */
    private void requireIfPresent(Column column, String value, String what) throws Refusal {
        if (value.isEmpty() && cells.firstPresent(column) != null) {
            throw new Refusal(
                    column,
                    SetAsideCode.MISSING,
                    "expected " + what + ", by which this file tells its candidates apart, found none");
        }
    }

    /** One spelling for one candidate: composed characters, single spaces. */
    private static String plain(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
