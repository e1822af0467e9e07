package dev.shortlist.fuzz;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/** Changes to the parts of a workbook, packed again with right checksums so that they are read. */
final class WorkbookChanges {
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\s[\\w:]+=)\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("</?[\\w:]+");
    private static final Pattern ELEMENT =
            Pattern.compile("(?s)<(row|c|si|xf|sheet|is|t|v|f|numFmt)\\b[^>]*(?:/>|>.*?</\\1>)");
    private static final Pattern TEXT = Pattern.compile(">([^<>]+)<");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private WorkbookChanges() {}

    static Mutant change(Mutant mutant, byte[] other, Dice dice) throws IOException {
        Map<String, byte[]> parts = unpacked(mutant.bytes());
        if (parts.isEmpty()) {
            return mutant;
        }
        String step = "";
        for (int i = 1 + dice.below(3); i > 0; i--) {
            step += change(parts, other, dice) + "; ";
        }
        return mutant.then(step, packed(parts, dice));
    }

    private static String change(Map<String, byte[]> parts, byte[] other, Dice dice) throws IOException {
        if (parts.isEmpty()) {
            return "nothing left";
        }
        String part = any(parts, dice);
        byte[] bytes = Objects.requireNonNull(parts.get(part));
        switch (dice.below(16)) {
            case 0 -> parts.remove(part);
            case 1 -> parts.put(part, new byte[0]);
            case 2 ->
                parts.put(
                        dice.one(part + "x", part.toUpperCase(java.util.Locale.ROOT), "/" + part, "a\\b.xml", ""),
                        bytes);
            case 3 -> {
                parts.remove(part);
                parts.put(dice.one(part.replace("1", "2"), part.replace("xl/", "XL/"), "../" + part), bytes);
            }
            case 4 -> parts.put(part, unpacked(other).getOrDefault(part, bytes));
            case 5 -> {
                Mutant changed = ByteChanges.change(new Mutant("", "", bytes), bytes, dice);
                parts.put(part, changed.bytes());
                return part + ":" + changed.recipe();
            }
            case 6 -> parts.put(part, encoded(new String(bytes, UTF_8), dice));
            default -> {
                String text = new String(bytes, UTF_8);
                int how = dice.below(6);
                parts.put(part, xml(text, how, dice).getBytes(UTF_8));
                return part + ": xml change " + how;
            }
        }
        return part + ": replaced, moved, encoded or left out";
    }

    /** Mostly a sheet. */
    private static String any(Map<String, byte[]> parts, Dice dice) {
        List<String> names = new ArrayList<>(parts.keySet());
        for (int i = 0; i < 4; i++) {
            String name = dice.one(names);
            if (name.contains("sheet")
                    || name.contains("workbook")
                    || name.contains("Strings")
                    || name.contains("styles")) {
                return name;
            }
        }
        return dice.one(names);
    }

    private static String xml(String text, int how, Dice dice) {
        return switch (how) {
            case 0 -> replaced(text, ATTRIBUTE, dice, m -> m.group(1) + '"' + OddValues.attribute(dice) + '"');
            case 1 -> replaced(text, ATTRIBUTE, dice, m -> dice.onceIn(2) ? "" : m.group() + ' ' + m.group());
            case 2 -> replaced(text, TEXT, dice, m -> '>' + OddValues.cell(dice).replace("<", "&lt;") + '<');
            case 3 ->
                replaced(
                        text,
                        NUMBER,
                        dice,
                        m -> dice.one("0", "-1", "1", "65536", "2147483648", "1e400", "1e2147483647"));
            case 4 ->
                replaced(
                        text,
                        TAG,
                        dice,
                        m -> dice.one("<c", "</c", "<x", "<row", "</row", "<v", "<is", "<t", "<!--", "<![CDATA["));
            default ->
                replaced(
                        text,
                        ELEMENT,
                        dice,
                        m -> m.group()
                                .repeat(Math.min(
                                        dice.onceIn(5) ? 0 : dice.times(),
                                        Mutant.LARGEST / m.group().length())));
        };
    }

    private static String replaced(
            String text, Pattern pattern, Dice dice, java.util.function.Function<Matcher, String> with) {
        Matcher matcher = pattern.matcher(text);
        List<Integer> starts = new ArrayList<>();
        while (matcher.find()) {
            starts.add(matcher.start());
        }
        if (starts.isEmpty() || !matcher.find(dice.one(starts))) {
            return text;
        }
        return text.substring(0, matcher.start()) + with.apply(matcher) + text.substring(matcher.end());
    }

    private static byte[] encoded(String text, Dice dice) {
        String body = text.replaceFirst("<\\?xml[^>]*>", "");
        return switch (dice.below(6)) {
            case 0 -> body.getBytes(UTF_16);
            case 1 -> ('\ufeff' + text).getBytes(UTF_8);
            case 2 -> ("<?xml version=\"1.1\"?>" + body).getBytes(UTF_8);
            case 3 -> ("<?xml version=\"1.0\" encoding=\"x-none\"?>" + body).getBytes(UTF_8);
            case 4 -> ("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>" + body).getBytes(UTF_8);
            default ->
                ("<?xml version=\"1.0\" encoding=\"windows-1252\"?>" + body)
                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        };
    }

    static Map<String, byte[]> unpacked(byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readNBytes(Mutant.LARGEST));
            }
        } catch (IOException | IllegalArgumentException e) {
            // damaged by an earlier change: what was read until here is taken
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts, Dice dice) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            boolean twice = dice.onceIn(20);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                for (int i = 0; i < (twice ? 2 : 1); i++) {
                    ZipArchiveEntry entry = new ZipArchiveEntry(part.getKey());
                    entry.setTime(0);
                    entry.setMethod(dice.onceIn(4) ? ZipMethod.STORED.getCode() : ZipMethod.DEFLATED.getCode());
                    if (entry.getMethod() == ZipEntry.STORED) {
                        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
                        sum.update(part.getValue());
                        entry.setSize(part.getValue().length);
                        entry.setCrc(sum.getValue());
                    }
                    zip.putArchiveEntry(entry);
                    zip.write(part.getValue());
                    zip.closeArchiveEntry();
                }
            }
        }
        return bytes.toByteArray();
    }
}
