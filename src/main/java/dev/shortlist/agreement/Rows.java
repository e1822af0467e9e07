package dev.shortlist.agreement;

/** Some rows of a column, in the order asked for, a row as often as it is named. */
public final class Rows {
    private Rows() {}

    /** The numbers in these rows, counted from 0. */
    public static double[] pick(double[] column, int[] rows) {
        double[] picked = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = column[rows[i]];
        }
        return picked;
    }

    /** The whole numbers in these rows, counted from 0. */
    public static int[] pick(int[] column, int[] rows) {
        int[] picked = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = column[rows[i]];
        }
        return picked;
    }
}
