package dev.shortlist.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Changes to the lines and cells of a CSV, whose quotes they do not care about. */
final class TextChanges {
    private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|");
    private static final List<Charset> ENCODINGS = List.of(
            UTF_8, UTF_16LE, UTF_16BE, ISO_8859_1, Charset.forName("windows-1252"), Charset.forName("UTF-32LE"));

    private final List<String> lines;
    private final String delimiter;
    private final Dice dice;

    private TextChanges(String text, Dice dice) {
        lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)", -1)));
        delimiter = Collections.max(
                DELIMITERS, java.util.Comparator.comparingInt(d -> lines.get(0).split(Pattern.quote(d), -1).length));
        this.dice = dice;
    }

    static Mutant change(Mutant mutant, Dice dice) {
        String text = new String(mutant.bytes(), UTF_8);
        TextChanges changes = new TextChanges(text, dice);
        return switch (dice.below(12)) {
            case 0 -> mutant.then("another encoding", encoded(text, dice));
            case 1 ->
                mutant.then(
                        "other line ends",
                        text.replaceAll("\r?\n", dice.one("\r", "\r\n", "\n\n", "\n\r", "\u2028"))
                                .getBytes(UTF_8));
            case 2 ->
                mutant.then(
                        "other delimiters",
                        text.replace(changes.delimiter, dice.one(DELIMITERS)).getBytes(UTF_8));
            case 3 -> mutant.then("a header changed", changes.cell(0, OddValues.header(dice)));
            case 4, 5 -> mutant.then("a cell changed", changes.cell(changes.anyLine(), OddValues.cell(dice)));
            case 6 -> mutant.then("a header twice", changes.headerTwice());
            case 7 -> mutant.then("a column changed", changes.columns());
            case 8 -> mutant.then("lines changed", changes.lines());
            case 9 -> mutant.then("a line above", changes.above());
            case 10 -> mutant.then("all cells quoted", changes.quoted());
            default -> mutant.then("a line repeated", changes.repeated());
        };
    }

    private static byte[] encoded(String text, Dice dice) {
        return ((dice.onceIn(2) ? "\ufeff" : "") + text).getBytes(dice.one(ENCODINGS));
    }

    private int anyLine() {
        return dice.below(lines.size());
    }

    private List<String> cells(int line) {
        return new ArrayList<>(Arrays.asList(lines.get(line).split(Pattern.quote(delimiter), -1)));
    }

    private byte[] cell(int line, String value) {
        List<String> cells = cells(line);
        String quoted = dice.onceIn(2) ? value : '"' + value.replace("\"", "\"\"") + '"';
        int at = dice.below(cells.size());
        boolean last = at == cells.size() - 1;
        cells.set(at, quoted + (last ? "\n" : ""));
        lines.set(line, String.join(delimiter, cells));
        return all();
    }

    private byte[] headerTwice() {
        List<String> cells = cells(0);
        cells.add(0, dice.one(cells).strip());
        if (dice.onceIn(2) && cells.size() > 2) {
            cells.remove(1);
        }
        lines.set(0, String.join(delimiter, cells));
        return all();
    }

    /** One column left out, moved, doubled or emptied in every line. */
    private byte[] columns() {
        int column = dice.below(cells(0).size());
        int how = dice.below(4);
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = cells(i);
            if (column < cells.size()) {
                String cell = how == 3 ? cells.set(column, "") : cells.remove(column);
                if (how == 1) {
                    cells.add(0, cell.strip());
                } else if (how == 2) {
                    cells.addAll(0, List.of(cell.strip(), cell.strip()));
                }
                lines.set(i, String.join(delimiter, cells).stripTrailing() + "\n");
            }
        }
        return all();
    }

    private byte[] lines() {
        int line = anyLine();
        switch (dice.below(5)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(dice.below(lines.size()), lines.get(0));
            case 2 -> lines.set(line, lines.get(line).stripTrailing());
            case 3 -> lines.set(line, lines.get(line).replace("\"", ""));
            default -> Collections.swap(lines, line, anyLine());
        }
        return all();
    }

    private byte[] above() {
        String line = dice.one(
                "\n",
                ",,,\n",
                "Candidate: Alex Thompson\n",
                "Interview report\n\n",
                "Position,Engineer\n",
                "sep=" + delimiter + "\n",
                "Section,,Technical,,\n",
                "# exported 2026-02-06\n");
        lines.add(dice.below(2), line.repeat(dice.onceIn(4) ? dice.times() : 1));
        return all();
    }

    private byte[] quoted() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            lines.set(i, '"' + line.replace(delimiter, '"' + delimiter + '"') + "\"\n");
        }
        return all();
    }

    private byte[] repeated() {
        int line = anyLine();
        String one = lines.get(line);
        lines.set(line, one.repeat(Math.min(dice.times(), Mutant.LARGEST / (2 * one.length() + 1))));
        return all();
    }

    private byte[] all() {
        return String.join("", lines).getBytes(UTF_8);
    }
}
