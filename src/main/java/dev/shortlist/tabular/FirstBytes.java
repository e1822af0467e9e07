package dev.shortlist.tabular;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file is that is neither CSV nor a workbook, whatever its name: by the bytes that it begins with. */
final class FirstBytes {
    /** So many are looked at. */
    static final int COUNT = 512;

    private record Kind(int at, String bytes, String words) {}

    private static final String UNPACK = "a compressed file; unpack it first";
    private static final String EXPORT_AGAIN = "; export the table as CSV or .xlsx";
    private static final String IMAGE = "a picture" + EXPORT_AGAIN;
    private static final String OLD_EXCEL = "an old Excel file; save it as .xlsx";

    private static final List<Kind> KINDS = List.of(
            of("%PDF", "a PDF" + EXPORT_AGAIN),
            of("\u001f\u008b", UNPACK),
            of(4, "1AY&SY", UNPACK),
            of("\u00fd7zXZ\0", UNPACK),
            of("7z\u00bc\u00af'\u001c", UNPACK),
            of("Rar!\u001a\u0007", UNPACK),
            of("(\u00b5/\u00fd", UNPACK),
            of(257, "ustar", UNPACK),
            of("{\\rtf", "a text document (RTF)" + EXPORT_AGAIN),
            of("\u0089PNG\r\n", IMAGE),
            of("\u00ff\u00d8\u00ff", IMAGE),
            of("GIF87a", IMAGE),
            of("GIF89a", IMAGE),
            of("PAR1\u0015", "a Parquet file" + EXPORT_AGAIN),
            of("SQLite format 3\0", "a database" + EXPORT_AGAIN),
            of("\t\0\u0004\0", OLD_EXCEL),
            of("\t\u0002\u0006\0", OLD_EXCEL),
            of("\t\u0004\u0006\0", OLD_EXCEL),
            of("\t\u0008\u0010\0", OLD_EXCEL));

    private static final List<String> WEB_PAGE =
            List.of("<!doctype html", "<html", "<head", "<body", "<table", "<meta", "<style", "<script");

    private FirstBytes() {}

    private static Kind of(String start, String words) {
        return of(0, start, words);
    }

    private static Kind of(int at, String there, String words) {
        return new Kind(at, there, words);
    }

    /** What it is and what to do about it; null when it can be CSV or a workbook. */
    static @Nullable String kind(byte[] first) {
        String bytes = new String(first, StandardCharsets.ISO_8859_1);
        for (Kind kind : KINDS) {
            if (bytes.startsWith(kind.bytes, kind.at)) {
                return kind.words;
            }
        }
        return markup(text(first).stripLeading().toLowerCase(Locale.ROOT));
    }

    private static @Nullable String markup(String text) {
        if (WEB_PAGE.stream().anyMatch(text::startsWith)) {
            return "a web page" + EXPORT_AGAIN;
        }
        if (text.startsWith("<?xml") || text.startsWith("<!doctype")) {
            return "XML" + EXPORT_AGAIN;
        }
        return text.matches("(?s)(\\{\\s*[\"}]|\\[\\s*[\\[{\"]).*") ? "JSON" + EXPORT_AGAIN : null;
    }

    private static String text(byte[] first) {
        String start = new String(first, 0, Math.min(3, first.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff")) {
            return new String(first, StandardCharsets.UTF_16);
        }
        String text = new String(first, StandardCharsets.ISO_8859_1);
        return start.equals("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
    }
}
