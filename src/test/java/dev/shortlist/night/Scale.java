package dev.shortlist.night;

/**
 * How much a heavy check does: little in a plain build, more with {@code -Dshortlist.checks=full}, most with
 * {@code -Pnight}, which is for a machine that nobody waits for.
 */
final class Scale {
    private Scale() {}

    /** The size that this build asks for. */
    static int of(int quick, int full, int longest) {
        return isLongest() || Needs.isFull() ? of(full, longest) : quick;
    }

    /** The size of a check that a plain build leaves out. */
    static int of(int full, int longest) {
        return isLongest() ? longest : full;
    }

    static boolean isLongest() {
        return "long".equals(System.getProperty("shortlist.night"));
    }
}
