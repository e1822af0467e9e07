package dev.shortlist.tabular;

import dev.shortlist.interview.SetAsideCode;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jspecify.annotations.Nullable;

/** An open XLSX: POI finds its parts and styles, its rows are streamed and never all in memory. */
final class Workbook implements Closeable {
    /** A worksheet: its name and the id of its part. */
    record Sheet(String name, String part) {}

    private static final List<XSSFRelation> WORKBOOKS = List.of(
            XSSFRelation.WORKBOOK,
            XSSFRelation.MACROS_WORKBOOK,
            XSSFRelation.TEMPLATE_WORKBOOK,
            XSSFRelation.MACRO_TEMPLATE_WORKBOOK);
    /** The serial number of 10000-01-01, which no format shows. */
    private static final double FIRST_OF_10000 = 2_958_466;

    private final OPCPackage opc;
    private final XSSFReader parts;
    private final @Nullable StylesTable styles;
    private final SharedStrings strings;
    private final List<Sheet> visible = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private boolean from1904;

    private Workbook(OPCPackage opc, XSSFReader parts, @Nullable StylesTable styles, SharedStrings strings) {
        this.opc = opc;
        this.parts = parts;
        this.styles = styles;
        this.strings = strings;
    }

    /**
     * Opens a workbook.
     *
     * @param folder where its strings are kept while it is open
     * @throws IOException when the file cannot be opened or the strings cannot be kept; damage is a fault
     */
    static Workbook open(Path file, Path folder) throws IOException, ExportFault {
        OPCPackage opc = unpacked(Files.newByteChannel(file));
        SharedStrings strings = null;
        try {
            if (WORKBOOKS.stream()
                    .allMatch(w -> opc.getPartsByContentType(w.getContentType()).isEmpty())) {
                throw noWorkbook();
            }
            XSSFReader parts = new XSSFReader(opc);
            strings = strings(parts, folder);
            Workbook workbook = new Workbook(opc, parts, styles(parts), strings);
            workbook.readSheets();
            return workbook;
        } catch (OpenXML4JException | POIXMLException e) {
            close(opc, strings);
            throw noWorkbook();
        } catch (IOException | ExportFault e) {
            close(opc, strings);
            throw e;
        }
    }

    private static OPCPackage unpacked(SeekableByteChannel channel) throws IOException, ExportFault {
        try {
            return OPCPackage.open(new ZipFileZipEntrySource(
                    ZipFile.builder().setSeekableByteChannel(channel).get()));
        } catch (OpenXML4JException | RuntimeException e) {
            // POI has no common type for what it throws at archives of another kind
            channel.close();
            throw noWorkbook();
        } catch (IOException e) {
            channel.close();
            throw new ExportFault(
                    Preflight.damaged().code(), Preflight.damaged().reason());
        }
    }

    private static SharedStrings strings(XSSFReader parts, Path folder)
            throws IOException, ExportFault, OpenXML4JException {
        InputStream part;
        try {
            part = parts.getSharedStringsData();
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
        try (InputStream in = part == null ? InputStream.nullInputStream() : part) {
            return SharedStrings.read(in, folder, part != null);
        } catch (XMLStreamException e) {
            throw damaged();
        }
    }

    private static @Nullable StylesTable styles(XSSFReader parts) throws ExportFault {
        try {
            return parts.getStylesTable();
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            // POI reports broken styles in any of these ways
            throw damaged();
        }
    }

    private static void close(OPCPackage opc, @Nullable SharedStrings strings) throws IOException {
        opc.revert();
        if (strings != null) {
            strings.close();
        }
    }

    private static ExportFault noWorkbook() {
        return new ExportFault(
                SetAsideCode.TYPE, "expected an Excel workbook, found another archive; save it as .xlsx");
    }

    static ExportFault damaged() {
        return new ExportFault(SetAsideCode.XML, "expected a workbook's XML, found it damaged; save the file again");
    }

    private void readSheets() throws OpenXML4JException, ExportFault {
        try (InputStream part = parts.getWorkbookData()) {
            readSheets(Xml.reader(part));
        } catch (IOException | XMLStreamException e) {
            throw damaged();
        }
    }

    private void readSheets(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != javax.xml.stream.XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                String flag = Objects.requireNonNullElse(Xml.attribute(xml, "date1904"), "0");
                from1904 = flag.equals("1") || flag.equals("true");
            } else if (xml.getLocalName().equals("sheet")) {
                readSheet(xml);
            }
        }
    }

    private void readSheet(XMLStreamReader xml) {
        String name = Objects.requireNonNullElse(Xml.attribute(xml, "name"), "");
        String part = "";
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id")) {
                part = xml.getAttributeValue(i);
            }
        }
        String state = Objects.requireNonNullElse(Xml.attribute(xml, "state"), "visible");
        if (state.equals("visible")) {
            visible.add(new Sheet(name, part));
        } else {
            hidden.add(name);
        }
    }

    List<Sheet> visible() {
        return visible;
    }

    List<String> hidden() {
        return hidden;
    }

    /** The XML of a worksheet; the caller closes it. */
    InputStream open(Sheet sheet) throws ExportFault {
        try {
            return parts.getSheet(sheet.part());
        } catch (IOException | OpenXML4JException | IllegalArgumentException e) {
            throw damaged();
        }
    }

    String string(int index) throws IOException, ExportFault {
        try {
            return strings.get(index);
        } catch (IndexOutOfBoundsException e) {
            throw damaged();
        }
    }

    /** Whether cells of this style show a date. */
    boolean isDate(int style) {
        if (styles == null || style < 0 || style >= styles.getNumCellStyles()) {
            return false;
        }
        XSSFCellStyle format = styles.getStyleAt(style);
        return format != null && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
    }

    /** A serial number as an ISO date, with its time where it has one; null where it is beyond Excel's calendar. */
    @Nullable
    String date(double serial) {
        if (serial < 0 || serial >= FIRST_OF_10000) {
            return null;
        }
        LocalDateTime time = DateUtil.getLocalDateTime(serial, from1904);
        return time.toLocalTime().toSecondOfDay() == 0 ? time.toLocalDate().toString() : time.toString();
    }

    @Override
    public void close() throws IOException {
        close(opc, strings);
    }
}
