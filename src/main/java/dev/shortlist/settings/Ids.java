package dev.shortlist.settings;

import java.util.regex.Pattern;

/** Identifiers of rubrics, questions, concepts and dimensions. */
final class Ids {
    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    private Ids() {}

    static String read(YamlNode node) {
        String id = node.text();
        check(node, id);
        return id;
    }

    /** Refuses an identifier; a blank one was refused already. */
    static void check(YamlNode node, String id) {
        if (!id.isEmpty() && !VALID.matcher(id).matches()) {
            node.refuse("an id of letters, digits, '.', '-' and '_', 80 at most", '"' + id + '"');
        }
    }
}
