package dev.shortlist.agreement;

import java.util.OptionalDouble;

/** A number taken of some rows; {@link Rows} picks a column's. */
@FunctionalInterface
public interface Statistic {
    /**
     * The number, or empty where it is not defined for these rows.
     *
     * @param rows row numbers from 0; a row may stand in it more than once
     */
    OptionalDouble of(int[] rows);
}
