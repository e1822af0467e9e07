package dev.shortlist.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The data dictionary, {@code src/docs/outputs.md}. */
public final class OutputsDocument {
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\|.*");

    private OutputsDocument() {}

    /** The names in the table under a heading, in their order, but for those in angle brackets, which stand for others. */
    public static List<String> names(String heading) throws IOException {
        List<String> names = new ArrayList<>();
        boolean within = false;
        for (String line : Files.readAllLines(Path.of("src", "docs", "outputs.md"))) {
            if (line.startsWith("#")) {
                within = line.replaceFirst("#+ ", "").equals(heading);
            }
            Matcher row = ROW.matcher(line);
            if (within && row.matches() && !row.group(1).startsWith("<")) {
                names.add(row.group(1));
            }
        }
        if (names.isEmpty()) {
            throw new IOException("expected a table of names under " + heading + ", found none");
        }
        return names;
    }
}
