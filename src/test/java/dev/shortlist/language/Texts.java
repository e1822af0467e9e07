package dev.shortlist.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Interview answers in many languages, written for this project, and pieces of them. */
final class Texts {
    private static final Path FOLDER = Path.of("src", "test", "resources", "dev", "shortlist", "language", "texts");

    private Texts() {}

    /** The whole text of a language, a sentence a line. */
    static String of(String code) throws IOException {
        return Files.readString(FOLDER.resolve(code + ".txt"));
    }

    /** Pieces of as many words, each a quarter of its length after the last; of Chinese and Japanese, of characters. */
    static List<String> pieces(String code, int length) throws IOException {
        boolean characters = code.equals("zh") || code.equals("ja");
        List<String> units = List.of(of(code).strip().split(characters ? "\\s*" : "\\s+", -1));
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i + length <= units.size(); i += Math.max(1, length / 4)) {
            pieces.add(String.join(characters ? "" : " ", units.subList(i, i + length)));
        }
        return pieces;
    }
}
