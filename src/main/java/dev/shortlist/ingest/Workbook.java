package dev.shortlist.ingest;

import dev.shortlist.interview.SetAsideCode;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** An open XLSX: POI finds its parts and styles, its rows are streamed and never all in memory. */
final class Workbook implements Closeable {
    /** A worksheet: its name and the id of its part. */
    record Sheet(String name, String part) {}

    private final OPCPackage opc;
    private final XSSFReader parts;
    private final StylesTable styles;
    private final SharedStrings strings;
    private final List<Sheet> visible = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private boolean from1904;

    private Workbook(OPCPackage opc, Path folder) throws IOException, OpenXML4JException, XMLStreamException {
        this.opc = opc;
        parts = new XSSFReader(opc);
        styles = parts.getStylesTable();
        try (InputStream part = parts.getSharedStringsData()) {
            strings = SharedStrings.read(part == null ? InputStream.nullInputStream() : part, folder, part != null);
        }
        try (InputStream part = parts.getWorkbookData()) {
            readSheets(Xml.reader(part));
        }
    }

    /**
     * Opens a workbook.
     *
     * @param folder where its strings are kept while it is open
     */
    static Workbook open(Path file, Path folder) throws IOException, ExportFault {
        OPCPackage opc = null;
        try {
            opc = OPCPackage.open(new ZipFileZipEntrySource(ZipFile.builder()
                    .setSeekableByteChannel(Files.newByteChannel(file))
                    .get()));
            return new Workbook(opc, folder);
        } catch (OpenXML4JException | POIXMLException | IllegalArgumentException e) {
            revert(opc);
            throw new ExportFault(
                    SetAsideCode.TYPE, "expected an Excel workbook, found another archive; save it as .xlsx");
        } catch (XMLStreamException e) {
            revert(opc);
            throw damaged();
        }
    }

    private static void revert(@org.jspecify.annotations.Nullable OPCPackage opc) {
        if (opc != null) {
            opc.revert();
        }
    }

    static ExportFault damaged() {
        return new ExportFault(SetAsideCode.XML, "expected a workbook's XML, found it damaged; save the file again");
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
    InputStream open(Sheet sheet) throws IOException, ExportFault {
        try {
            return parts.getSheet(sheet.part());
        } catch (OpenXML4JException | IllegalArgumentException e) {
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
        if (style < 0 || style >= styles.getNumCellStyles()) {
            return false;
        }
        XSSFCellStyle format = styles.getStyleAt(style);
        return format != null && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
    }

    /** A serial number as an ISO date, with its time where it has one; the number itself where it is no date. */
    String date(double serial) {
        if (!DateUtil.isValidExcelDate(serial)) {
            return Double.toString(serial);
        }
        java.time.LocalDateTime time = DateUtil.getLocalDateTime(serial, from1904);
        return time.toLocalTime().toSecondOfDay() == 0 ? time.toLocalDate().toString() : time.toString();
    }

    @Override
    public void close() throws IOException {
        strings.close();
        opc.revert();
    }
}
