package dev.shortlist.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;

/** Changes that know nothing of a file's format. */
final class ByteChanges {
    private static final List<byte[]> INTERESTING = List.of(
            HexFormat.of().parseHex("00"),
            HexFormat.of().parseHex("ff"),
            HexFormat.of().parseHex("fffe"),
            HexFormat.of().parseHex("feff"),
            HexFormat.of().parseHex("efbbbf"),
            HexFormat.of().parseHex("eda080"),
            HexFormat.of().parseHex("f4908080"),
            HexFormat.of().parseHex("c0af"),
            HexFormat.of().parseHex("504b0304"),
            HexFormat.of().parseHex("1a"),
            "\"".getBytes(UTF_8),
            "\"\"".getBytes(UTF_8),
            "\r".getBytes(UTF_8),
            "\n".getBytes(UTF_8),
            "\r\n".getBytes(UTF_8),
            "\u2028".getBytes(UTF_8),
            "\u202e".getBytes(UTF_8),
            "\u0085".getBytes(UTF_8),
            ",".getBytes(UTF_8),
            ";".getBytes(UTF_8),
            "\t".getBytes(UTF_8),
            "sep=;\n".getBytes(UTF_8),
            "\\".getBytes(UTF_8),
            "=cmd|' /C calc'!A0".getBytes(UTF_8));

    private ByteChanges() {}

    static Mutant change(Mutant mutant, byte[] other, Dice dice) {
        byte[] bytes = mutant.bytes();
        int at = dice.below(bytes.length + 1);
        int to = Math.min(bytes.length, at + 1 + dice.below(dice.onceIn(3) ? bytes.length : 20));
        return switch (dice.below(9)) {
            case 0 -> mutant.then("flip a bit at " + at, flipped(bytes, at, dice));
            case 1 -> mutant.then("set byte " + at, set(bytes, at, dice));
            case 2 ->
                mutant.then("delete " + at + ".." + to, joined(part(bytes, 0, at), part(bytes, to, bytes.length)));
            case 3 ->
                mutant.then(
                        "insert at " + at,
                        joined(part(bytes, 0, at), dice.one(INTERESTING), part(bytes, at, bytes.length)));
            case 4 ->
                mutant.then("double " + at + ".." + to, joined(part(bytes, 0, to), part(bytes, at, bytes.length)));
            case 5 -> mutant.then("cut at " + at, part(bytes, 0, at));
            case 6 ->
                mutant.then(
                        "splice at " + at,
                        joined(part(bytes, 0, at), part(other, dice.below(other.length + 1), other.length)));
            case 7 -> repeated(mutant, at, to, dice);
            default ->
                mutant.then(
                        "move " + at + ".." + to + " to the front",
                        joined(part(bytes, at, to), part(bytes, 0, at), part(bytes, to, bytes.length)));
        };
    }

    private static byte[] flipped(byte[] bytes, int at, Dice dice) {
        byte[] changed = bytes.clone();
        if (at < changed.length) {
            changed[at] ^= (byte) (1 << dice.below(8));
        }
        return changed;
    }

    private static byte[] set(byte[] bytes, int at, Dice dice) {
        byte[] changed = bytes.clone();
        byte[] with = dice.one(INTERESTING);
        if (at < changed.length) {
            changed[at] = dice.onceIn(2) ? with[0] : (byte) dice.below(256);
        }
        return changed;
    }

    private static Mutant repeated(Mutant mutant, int from, int to, Dice dice) {
        byte[] block = part(mutant.bytes(), from, to);
        int times = Math.min(dice.times(), Mutant.LARGEST / (block.length + 1));
        byte[] blocks = new byte[block.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(block, 0, blocks, i * block.length, block.length);
        }
        return mutant.then(
                "repeat " + from + ".." + to + " " + times + " times",
                joined(part(mutant.bytes(), 0, from), blocks, part(mutant.bytes(), to, mutant.bytes().length)));
    }

    private static byte[] part(byte[] bytes, int from, int to) {
        return java.util.Arrays.copyOfRange(bytes, from, Math.max(from, to));
    }

    private static byte[] joined(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
