package dev.shortlist.tabular;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingSearchTest {
    @TempDir
    Path folder;

    private static String found(byte[] bytes) throws IOException {
        EncodingSearch.Found found =
                EncodingSearch.in(new ByteArrayInputStream(bytes), Arrays.copyOf(bytes, Math.min(512, bytes.length)));
        return found.fault() == null
                ? found.encoding().charset().name() + (found.encoding().mark() ? " marked" : "")
                : found.fault().code().name();
    }

    /** Texts as the characters of ISO 8859-1 that have the bytes' numbers. */
    @ParameterizedTest
    @CsvSource({
        "plain, UTF-8",
        "'\u00ef\u00bb\u00bfplain', UTF-8 marked",
        "'f\u00c3\u00bcr', UTF-8",
        "'f\u00fcr', windows-1252",
        "'caf\u00e9', TRUNCATED",
        "'caf\u00e9 caf\u00e9', windows-1252",
        "'\u20ac', windows-1252",
        "'f\u00c3\u00bcr f\u00fcr', ENC",
        "'\u00ef\u00bb\u00bff\u00fcr', ENC",
        "'\u0084Spa\u00df\u0093 f\u00fcr', windows-1252",
        "'\u0084Spa\u00df\u0093 und \u0084Spa\u00df\u0093 f\u00fcr', windows-1252",
        "'\u00df\u0093 \u00df\u0093 f\u00fcr', ENC",
        "'f\u00fcr \u0081', ENC",
        "'f\u00e2\u0082', TRUNCATED",
        "'f\u00e2\u0082\u00ac', UTF-8",
        "'f\u00ed\u00a0\u0080', windows-1252",
        "'f\u00c0\u00afx', windows-1252",
        "'f\u00f4\u0090\u0091\u0091x', ENC",
        "'\u00ff\u00fea\u0000', UTF-16LE marked",
        "'\u00fe\u00ff\u0000a', UTF-16BE marked",
        "'\u00ff\u00fea', TRUNCATED",
        "'\u00ff\u00fe=\u00d8', TRUNCATED",
        "'\u00ff\u00fe=\u00d8a\u0000', UTF-16LE marked",
        "'\u00ff\u00fe\u0000\u0000a\u0000\u0000\u0000', ENC",
        "'\u0000\u0000\u00fe\u00ff\u0000\u0000\u0000a', ENC",
        "'a\u0000b\u0000', ENC",
        "'a\u0000bcdefghi', UTF-8",
        "'a\u0000bcdefgh', ENC",
        "'a\u0000bcdefghijklm\u00fcn', ENC"
    })
    void anEncodingIsFoundOrNone(String text, String expected) throws IOException {
        byte[] bytes = text.equals("\u20ac") ? new byte[] {(byte) 0x80, 'x'} : text.getBytes(ISO_8859_1);
        assertThat(found(bytes)).isEqualTo(expected);
    }

    @Test
    void whatTheJdkDecodesAsUtf8IsUtf8AndNothingElseIs() throws IOException {
        Random random = new Random(1);
        int[] likely = {
            0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xed, 0xef, 0xf0, 0xf4
        };
        for (int i = 0; i < 100_000; i++) {
            byte[] bytes = new byte[1 + random.nextInt(6)];
            for (int b = 0; b < bytes.length; b++) {
                bytes[b] = (byte) likely[random.nextInt(likely.length)];
            }
            boolean utf8 = isUtf8(bytes);
            assertThat(found(bytes).equals("UTF-8")).as(Arrays.toString(bytes)).isEqualTo(utf8);
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @Test
    void halfACharacterOfUtf16IsReadAndWrittenAsItIs() throws IOException {
        String text = "\ufeffa\ud83d,\ude00\ud83d\ude00\n";
        Encoding encoding = new Encoding(StandardCharsets.UTF_16LE, true);
        Path file = Files.write(folder.resolve("a.csv"), encoding.bytes(text));
        StringWriter read = new StringWriter();
        encoding.reader(file).transferTo(read);
        assertThat(read.toString()).isEqualTo(text.substring(1));
        assertThat(encoding.markBytes()).containsExactly(0xff, 0xfe);
    }

    @ParameterizedTest
    @CsvSource({"1, 'a|b/c/d'", "2, 'b/c/d'", "3, 'c/d'", "4, 'd'", "5, ''"})
    void theRestOfAFileIsCopiedFromALineOn(long line, String expected) throws IOException {
        String text = "a|b/c/d";
        String rest = expected.replace("|", "\r\n").replace('/', '\r');
        for (Encoding encoding : new Encoding[] {
            Encoding.UTF_8,
            new Encoding(StandardCharsets.UTF_8, true),
            new Encoding(StandardCharsets.UTF_16LE, true),
            new Encoding(StandardCharsets.UTF_16BE, true)
        }) {
            Path file = folder.resolve("a.csv");
            try (var out = Files.newOutputStream(file)) {
                out.write(encoding.markBytes());
                out.write(encoding.bytes(text.replace("|", "\r\n").replace('/', '\r')));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Tables.copyFrom(ExportFile.look(file), line, out);
            assertThat(out.toByteArray()).as(encoding.toString()).isEqualTo(encoding.bytes(rest));
        }
    }
}
