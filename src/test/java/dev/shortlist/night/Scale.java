package dev.shortlist.night;

/**
 * How much a heavy check does: little in a plain build, more with {@code -Dshortlist.checks=full}, most with
 * {@code -Pnight}, which is for a machine that nobody waits for. {@code -Dshortlist.night=quick} is little whatever else
 * is asked for: for another JDK, once the first has done all.
 */
final class Scale {
    private Scale() {}

    /** The size that this build asks for. */
    static int of(int quick, int full, int longest) {
        String asked = System.getProperty("shortlist.night", "auto");
        if (asked.equals("long")) {
            return longest;
        }
        return !asked.equals("quick") && "full".equals(System.getProperty("shortlist.checks")) ? full : quick;
    }
}
