package dev.shortlist.job;

/**
 * The account of a file's rows.
 *
 * @param read rows read, the header and blank ones apart
 * @param scored rows that are part of an interview
 * @param rejected rows set aside
 * @param duplicates rows that say what another row says
 */
public record Tally(long read, long scored, long rejected, long duplicates) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    boolean balances() {
        return read == scored + rejected + duplicates;
    }

    Tally plus(Tally other) {
        return new Tally(
                read + other.read, scored + other.scored, rejected + other.rejected, duplicates + other.duplicates);
    }
}
