package dev.shortlist.job;

import java.nio.charset.StandardCharsets;

/** The last line of a JSON file that hashes all before it, so that any changed bit of it is found. */
final class Seal {
    private static final String KEY = "  \"seal\": \"";
    private static final String END = "\"\n}\n";

    private Seal() {}

    /** A JSON object, ending in {@code \n}} and a newline, with its seal as the last member. */
    static byte[] seal(String object) {
        if (!object.endsWith("\n}\n")) {
            throw new IllegalArgumentException("expected an object that ends on a line of its own");
        }
        String body = object.substring(0, object.length() - "\n}\n".length()) + ",\n";
        return (body + KEY + RunIdentity.sha256(body.getBytes(StandardCharsets.UTF_8)) + END)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Whether nothing of a sealed file was changed. */
    static boolean holds(byte[] sealed) {
        String text = new String(sealed, StandardCharsets.UTF_8);
        int at = text.lastIndexOf(KEY);
        if (at < 0) {
            return false;
        }
        String hash = RunIdentity.sha256(text.substring(0, at).getBytes(StandardCharsets.UTF_8));
        return text.substring(at).equals(KEY + hash + END)
                && java.util.Arrays.equals(text.getBytes(StandardCharsets.UTF_8), sealed);
    }
}
