package dev.shortlist.fuzz;

import dev.shortlist.ingest.FileCheck;
import dev.shortlist.interview.AnswerRow;
import dev.shortlist.interview.InterviewRow;
import dev.shortlist.interview.ReadRow;
import dev.shortlist.tabular.ExportFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Pieces of the answers of all seeds, none of which may stand in a message. */
final class KeptWords {
    /** In characters: a piece of so many is hardly in a message by chance. */
    private static final int PIECE = 20;

    /** A row that is damaged may be taken for the header, and headers may be named. */
    private static final Pattern NAMES = Pattern.compile("\"[^\"]{1,120}\"");

    private final Set<String> pieces = new HashSet<>();

    private KeptWords() {}

    static KeptWords of(Corpus corpus, Path folder) throws IOException {
        KeptWords words = new KeptWords();
        Set<String> headers = new HashSet<>();
        for (Mutant seed : corpus.seeds()) {
            Path file = Files.write(folder.resolve("seed"), seed.bytes());
            ExportFile looked = ExportFile.look(file);
            for (ReadRow row : Reading.rows(looked, folder)) {
                if (row instanceof InterviewRow taken) {
                    taken.answers().stream().map(AnswerRow::answer).forEach(a -> words.addPieces(a, words.pieces));
                }
            }
            FileCheck.of(looked, Reading.rules(folder)).sheets().stream()
                    .flatMap(s -> s.columns().stream())
                    .forEach(c -> words.addPieces(c.header(), headers));
        }
        words.pieces.removeAll(headers);
        return words;
    }

    private void addPieces(String text, Set<String> to) {
        for (int i = 0; i + PIECE <= text.length(); i++) {
            String piece = text.substring(i, i + PIECE);
            if (piece.chars().filter(Character::isLetter).count() >= PIECE - 3) {
                to.add(piece);
            }
        }
    }

    /** Those that a message holds. */
    List<String> in(String message) {
        Set<String> found = new HashSet<>();
        addPieces(NAMES.matcher(message).replaceAll(""), found);
        found.retainAll(pieces);
        return found.stream().sorted().toList();
    }

    int size() {
        return pieces.size();
    }
}
