package dev.shortlist.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.interview.AnswerRow;
import dev.shortlist.interview.ReadRow;
import dev.shortlist.interview.SetAside;
import dev.shortlist.interview.SetAsideCode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every damage that one byte can do to the smallest workbook: a value that the sound one does not hold is never taken. */
class XlsxDamageTest {
    private static final boolean FULL =
            System.getProperty("shortlist.checks", "").equals("full");
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;

    @TempDir
    Path folder;

    private static byte[] smallest(boolean stored) throws IOException {
        Archive archive = Parts.smallest("""
                <row><c t="inlineStr"><is><t>email</t></is></c><c t="inlineStr"><is><t>question</t></is></c>\
                <c t="inlineStr"><is><t>rating</t></is></c><c t="inlineStr"><is><t>date</t></is></c></row>\
                <row><c t="inlineStr"><is><t>a@b</t></is></c><c t="inlineStr"><is><t>q</t></is></c><c><v>4</v></c>\
                <c s="1"><v>46059</v></c></row>""");
        return stored ? archive.stored() : archive.bytes();
    }

    /** Everything that was taken, or nothing and the one reason. */
    private List<Object> outcome(byte[] bytes) throws IOException {
        List<ReadRow> rows = Exports.read(Files.write(folder.resolve("export.xlsx"), bytes));
        List<Object> outcome = new ArrayList<>();
        for (AnswerRow answer : Exports.answers(rows)) {
            outcome.add(answer.toString());
        }
        Exports.setAside(rows).forEach(s -> outcome.add(s.code()));
        return outcome;
    }

    private static void requireSameOrRefused(List<Object> found, List<Object> sound, String damage) {
        if (found.equals(sound)) {
            return;
        }
        assertThat(found).as(damage).hasSize(1).allMatch(SetAsideCode.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void everyFlippedBitIsHarmlessOrSetsTheFileAside(boolean stored) throws IOException {
        byte[] bytes = smallest(stored);
        List<Object> sound = outcome(bytes);
        assertThat(sound).hasSize(1).allMatch(String.class::isInstance);
        assertThat(bytes.length).isBetween(1_500, 3_500);
        int[] masks = FULL ? new int[] {1, 2, 4, 8, 16, 32, 64, 128, 255} : new int[] {1, 255};
        for (int at = 0; at < bytes.length; at++) {
            for (int mask : masks) {
                bytes[at] ^= (byte) mask;
                requireSameOrRefused(outcome(bytes), sound, "byte " + at + " ^ " + mask);
                bytes[at] ^= (byte) mask;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void everyTruncationSetsTheFileAside(boolean stored) throws IOException {
        byte[] bytes = smallest(stored);
        for (int length = 0; length < bytes.length; length++) {
            assertThat(outcome(Arrays.copyOf(bytes, length)))
                    .as("%d bytes", length)
                    .hasSize(1)
                    .allMatch(SetAsideCode.class::isInstance);
        }
    }

    /** A byte within each part, and the checksum where it is told: before the part, and in the directory. */
    @Test
    void aChecksumThatDoesNotFitSetsTheFileAsideWhereverItIsWrong() throws IOException {
        byte[] sound = smallest(true);
        ByteBuffer bytes = ByteBuffer.wrap(sound).order(ByteOrder.LITTLE_ENDIAN);
        int parts = 0;
        for (int at = 0; at + 4 <= sound.length; at++) {
            int header = bytes.getInt(at);
            if (header == LOCAL_HEADER) {
                parts++;
                int data = at + 30 + bytes.getShort(at + 26) + bytes.getShort(at + 28);
                int size = bytes.getInt(at + 22);
                for (int inside : new int[] {0, size / 2, size - 1}) {
                    requireZipFault(sound, data + inside, "part " + parts + " at " + inside);
                }
                requireZipFault(sound, at + 14, "checksum before part " + parts);
                requireZipFault(sound, at + 18, "packed size before part " + parts);
                requireZipFault(sound, at + 22, "size before part " + parts);
                requireZipFault(sound, at + 30, "name before part " + parts);
            } else if (header == DIRECTORY_ENTRY) {
                requireZipFault(sound, at + 16, "checksum in the directory");
                requireZipFault(sound, at + 20, "packed size in the directory");
                requireZipFault(sound, at + 24, "size in the directory");
                requireZipFault(sound, at + 42, "place in the directory");
                requireZipFault(sound, at + 46, "name in the directory");
            }
        }
        assertThat(parts).isEqualTo(6);
    }

    private void requireZipFault(byte[] sound, int at, String damage) throws IOException {
        byte[] damaged = sound.clone();
        damaged[at] ^= 1;
        assertThat(outcome(damaged)).as(damage).containsExactly(SetAsideCode.ZIP);
    }

    @Test
    void aPartThatIsThereTwiceOrInAnotherCaseSetsTheFileAside() throws IOException {
        for (String twin : List.of("xl/sheet.xml", "XL/Sheet.xml")) {
            byte[] bytes =
                    Archive.of(smallest(true)).put("xl/sheet.xm_", "<x/>").stored();
            String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("xl/sheet.xm_", twin);
            assertThat(outcome(text.getBytes(StandardCharsets.ISO_8859_1)))
                    .as(twin)
                    .containsExactly(SetAsideCode.ZIP);
        }
    }

    @Test
    void bytesBeforeAnArchiveSetItAsideAndThoseBehindItDoNot() throws IOException {
        byte[] bytes = smallest(false);
        List<Object> sound = outcome(bytes);
        assertThat(outcome(joined(bytes, "\r\n".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(sound);
        byte[] commented = joined(bytes, "hello".getBytes(StandardCharsets.US_ASCII));
        commented[bytes.length - 2] = 5;
        assertThat(outcome(commented)).isEqualTo(sound);
        assertThat(outcome(joined(new byte[] {'#', '!', '\n'}, bytes)))
                .hasSize(1)
                .allMatch(SetAsideCode.class::isInstance);
        assertThat(outcome(joined(bytes, bytes))).containsExactly(SetAsideCode.ZIP);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** Overlapping parts, as the densest bombs have: the directory names one part ten thousand times. */
    @Test
    void aDirectoryThatNamesOnePartAgainAndAgainSetsTheFileAside() throws IOException {
        byte[] bytes = Archive.empty().put("a.xml", "x".repeat(100_000)).bytes();
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = bytes.length - 22;
        assertThat(in.getInt(end)).isEqualTo(END);
        int directory = in.getInt(end + 16);
        int times = 10_000;
        ByteBuffer bomb =
                ByteBuffer.allocate(directory + (end - directory) * times + 22).order(ByteOrder.LITTLE_ENDIAN);
        bomb.put(bytes, 0, directory);
        for (int i = 0; i < times; i++) {
            bomb.put(bytes, directory, end - directory);
        }
        int place = bomb.position();
        bomb.put(bytes, end, 22);
        bomb.putShort(place + 8, (short) times).putShort(place + 10, (short) times);
        bomb.putInt(place + 12, (end - directory) * times);
        assertThat(outcome(bomb.array())).containsExactly(SetAsideCode.ZIP);
    }

    @Test
    void aProtectedPartIsNamedAsSuch() throws IOException {
        byte[] bytes = smallest(true);
        bytes[6] |= 1;
        assertThat(outcome(bytes)).containsExactly(SetAsideCode.ENCRYPTED);
    }

    @Test
    void aFileThatUnpacksToMoreThanAGibibyteIsNotReadToItsEnd() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("xl/sheet.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i <= 1024; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThat(Exports.setAside(Exports.read(file)))
                .extracting(SetAside::code)
                .containsExactly(SetAsideCode.ZIP_SIZE);
    }

    /** XML that is small as a file and large in memory, or deep, or names what is not in the file. */
    @Test
    void xmlThatGrowsIsOneFaultOfTheFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>";
        Map<String, String> bombs = Map.of(
                "depth", "<row>" + "<c>".repeat(1_000_000),
                "depth of another namespace", "<row>" + "<x xmlns='y'>".repeat(1_000_000),
                "attributes", "<row><c" + attributes(20_000) + "/></row>",
                "a tag", "<row><c t='" + "x".repeat(20_000_000) + "'/></row>",
                "a comment", "<!--" + "x".repeat(20_000_000) + "--><row/>",
                "a section", "<row><c t='str'><v><![CDATA[" + "x".repeat(20_000_000) + "]]></v></c></row>",
                "digits", "<row><c><v>" + "9".repeat(1_000_000) + "</v></c></row>",
                "an entity", "<row><c t='str'><v>&e;</v></c></row>",
                "rows", "<row/>".repeat(1_048_577),
                "cells", "<row>" + "<c/>".repeat(16_385) + "</row>");
        for (Map.Entry<String, String> bomb : bombs.entrySet()) {
            assertThat(outcome(Parts.smallest(bomb.getValue()).bytes()))
                    .as(bomb.getKey())
                    .containsExactly(SetAsideCode.XML);
        }
        for (String part : Parts.NAMES) {
            for (String doctype : List.of(
                    laughs,
                    "<!DOCTYPE x SYSTEM \"" + secret.toUri() + "\">",
                    "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + secret.toUri() + "\"> %p;]>")) {
                assertThat(outcome(Parts.smallest("<row/>")
                                .edit(part, x -> doctype + x)
                                .bytes()))
                        .as(part + " with " + doctype)
                        .containsExactly(SetAsideCode.XML);
            }
        }
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append(" a").append(i).append("=''");
        }
        return attributes.toString();
    }
}
