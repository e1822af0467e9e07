package dev.shortlist.night;

/**
 * How much a heavy check does: little in a plain build, more with {@code -Dshortlist.checks=full}, most with
 * {@code -Pnight}, which is for a machine that nobody waits for.
 */
final class Scale {
    private Scale() {}

    /** The size that this build asks for. */
    static int of(int quick, int full, int longest) {
        if ("long".equals(System.getProperty("shortlist.night"))) {
            return longest;
        }
        return "full".equals(System.getProperty("shortlist.checks")) ? full : quick;
    }
}
