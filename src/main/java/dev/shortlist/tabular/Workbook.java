package dev.shortlist.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An open workbook; its rows are streamed and never all in memory. */
final class Workbook implements Closeable {
    /** A worksheet: its name and its part. */
    record Sheet(String name, String part) {}

    private static final long MOST_TEXT = 1L << 30;
    private static final long LEAST_TEXT = 1L << 24;
    private static final long REPEATED = 100;
    private static final int MOST_SHEETS = 1_000;
    private static final String WORKSHEET = "worksheet";

    private final Parts parts;
    private final List<Sheet> visible = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private Styles styles = Styles.none();
    private @Nullable SharedStrings strings;
    private boolean from1904;
    private boolean stale;

    private Workbook(Parts parts) {
        this.parts = parts;
    }

    /**
     * Opens a workbook.
     *
     * @param folder where its strings are kept while it is open
     * @param longest strings above it are cut off somewhere above it, in characters
     * @param notes where is noted that it holds macros
     * @throws IOException when the file cannot be opened or the strings cannot be kept; damage is a fault
     */
    static Workbook open(Path file, Path folder, int longest, FileNotes notes) throws IOException, ExportFault {
        Workbook workbook = new Workbook(Parts.open(file));
        try {
            workbook.read(folder, longest, notes);
            return workbook;
        } catch (IOException | ExportFault e) {
            workbook.close();
            throw e;
        }
    }

    private void read(Path folder, int longest, FileNotes notes) throws IOException, ExportFault {
        String part = ArchiveKind.workbookPart(parts);
        if (parts.names().stream().anyMatch(n -> n.endsWith("vbaproject.bin"))) {
            notes.note(Caution.MACROS, 0);
        }
        List<Parts.Relation> relations = parts.relations(part);
        try (InputStream in = parts.open(part)) {
            readWorkbook(Xml.open(in, Xml.MAIN, "workbook"), relations);
        }
        requireDistinct();
        Parts.Relation styled = Parts.one(relations, "styles");
        if (styled != null) {
            try (InputStream in = parts.open(styled.target())) {
                styles = Styles.read(in);
            }
        }
        Parts.Relation shared = Parts.one(relations, "sharedStrings");
        // some programs name the part though they wrote no string; a cell that asks for one is damage
        boolean written = shared != null && parts.has(shared.target());
        try (InputStream in = shared == null || !written ? null : parts.open(shared.target())) {
            strings = SharedStrings.read(in, folder, longest);
        }
    }

    private void readWorkbook(Xml xml, List<Parts.Relation> relations) throws ExportFault {
        while (xml.nextIn(1)) {
            if (xml.is("workbookPr")) {
                from1904 = xml.flag("date1904");
            } else if (xml.is("calcPr")) {
                stale = xml.flag("fullCalcOnLoad");
            } else if (xml.is("sheets")) {
                while (xml.nextIn(2)) {
                    readSheet(xml, relations);
                }
            }
        }
        xml.nextIn(0);
    }

    private void readSheet(Xml xml, List<Parts.Relation> relations) throws ExportFault {
        String name = xml.attribute("name", "");
        String id = xml.attributeOfANamespace("id");
        Parts.Relation sheet =
                relations.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow(Xml::damaged);
        if (!sheet.type().equals(WORKSHEET)) {
            // a chart or a dialog has no rows
            return;
        }
        if (!xml.attribute("state", "visible").equals("visible")) {
            hidden.add(name);
        } else if (parts.has(sheet.target()) && visible.size() < MOST_SHEETS) {
            visible.add(new Sheet(name, sheet.target()));
        } else {
            throw Xml.damaged();
        }
    }

    /** Two sheets of one name or one part: no place in a message would say which. */
    private void requireDistinct() throws ExportFault {
        Set<String> names = new HashSet<>();
        Set<String> targets = new HashSet<>();
        for (Sheet sheet : visible) {
            if (!names.add(sheet.name().toLowerCase(Locale.ROOT))
                    || !targets.add(sheet.part().toLowerCase(Locale.ROOT))) {
                throw Xml.damaged();
            }
        }
    }

    /**
     * The most characters that its rows can hold. A string of the workbook can stand in every row: a text of 1 MB in each
     * of a million rows is a file of 100 kB.
     */
    long mostText() {
        return Math.min(MOST_TEXT, LEAST_TEXT + REPEATED * parts.unpacked());
    }

    List<Sheet> visible() {
        return visible;
    }

    List<String> hidden() {
        return hidden;
    }

    /** The XML of a worksheet; the caller closes it. */
    InputStream open(Sheet sheet) throws ExportFault {
        return parts.open(sheet.part());
    }

    String string(int index) throws IOException, ExportFault {
        return Objects.requireNonNull(strings).get(index);
    }

    /** What a number under a style is. */
    Styles.Meaning meaning(int style) throws ExportFault {
        return styles.of(style);
    }

    /** Whether days are counted from 1904 on, not from 1900. */
    boolean from1904() {
        return from1904;
    }

    /** Whether the file says that the values it holds for formulas are to be calculated anew before anyone reads them. */
    boolean stale() {
        return stale;
    }

    /** A whole number from 0, as attributes and indexes are; anything else is damage. */
    static int number(@Nullable String text) throws ExportFault {
        if (text == null || text.isEmpty() || text.length() > 9) {
            throw Xml.damaged();
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw Xml.damaged();
            }
            number = number * 10 + digit;
        }
        return number;
    }

    @Override
    public void close() throws IOException {
        try {
            parts.close();
        } finally {
            if (strings != null) {
                strings.close();
            }
        }
    }
}
