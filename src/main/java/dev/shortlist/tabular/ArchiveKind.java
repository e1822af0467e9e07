package dev.shortlist.tabular;

import dev.shortlist.interview.SetAsideCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What an archive is, whatever its name; and if it is no workbook that is read, what to do. */
final class ArchiveKind {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String WITH_MACROS = "application/vnd.ms-excel.";
    private static final Map<String, String> OTHERS = Map.of(
            "application/vnd.ms-excel.sheet.binary", "a binary workbook (.xlsb); save it as .xlsx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.",
                    "a Word document; save its table as .xlsx",
            "application/vnd.ms-word.", "a Word document; save its table as .xlsx",
            "application/vnd.openxmlformats-officedocument.presentationml.",
                    "a PowerPoint presentation; save its table as .xlsx",
            "application/vnd.ms-powerpoint.", "a PowerPoint presentation; save its table as .xlsx");

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final List<String> EXPORTS = List.of(".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods");

    private ArchiveKind() {}

    /**
     * The main part of a workbook.
     *
     * @throws ExportFault when it is something else, with what to do
     */
    static String workbookPart(Parts parts) throws IOException, ExportFault {
        if (!parts.has(Parts.CONTENT_TYPES)) {
            throw no(withoutTypes(parts));
        }
        Parts.Relation main = Parts.one(parts.relations(""), "officeDocument");
        String type = main == null ? "" : parts.contentType(main.target());
        for (Map.Entry<String, String> other : OTHERS.entrySet()) {
            if (type.startsWith(other.getKey())) {
                throw no(other.getValue());
            }
        }
        boolean workbook = (type.startsWith(WORKBOOK) || type.startsWith(WITH_MACROS)) && type.endsWith(".main+xml");
        if (main == null || !workbook) {
            throw no("another archive; save it as .xlsx");
        }
        return main.target();
    }

    private static String withoutTypes(Parts parts) throws IOException, ExportFault {
        if (parts.has("mimetype")) {
            try (InputStream in = parts.open("mimetype")) {
                String type = new String(in.readNBytes(100), StandardCharsets.US_ASCII);
                if (type.startsWith(OPEN_DOCUMENT)) {
                    return type.startsWith(OPEN_DOCUMENT + "spreadsheet")
                            ? "an OpenDocument spreadsheet (.ods); save it as .xlsx"
                            : "an OpenDocument file that is no spreadsheet; save its table as .xlsx";
                }
            }
        }
        if (parts.has("Index/Document.iwa")) {
            return "a file of Apple Numbers, Pages or Keynote; export its table as .xlsx";
        }
        boolean exports = parts.names().stream().anyMatch(n -> EXPORTS.stream().anyMatch(n::endsWith));
        return exports ? "an archive of files; unpack it first" : "another archive; save it as .xlsx";
    }

    private static ExportFault no(String found) {
        return new ExportFault(SetAsideCode.TYPE, "expected an Excel workbook, found " + found);
    }
}
