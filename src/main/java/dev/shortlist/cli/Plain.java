package dev.shortlist.cli;

/** Text of an export for a terminal: no control or direction character reaches it. */
final class Plain {
    private Plain() {}

    /** A line without anything that breaks it. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]", "?");
    }

    /** A count with its noun: "1 answer", "2 answers". */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    static String text(String text, int longest) {
        String plain = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "?");
        return plain.codePointCount(0, plain.length()) <= longest
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
