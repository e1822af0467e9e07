package dev.shortlist.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The XML of a worksheet: from row to row, and to its end. */
final class SheetXml implements Closeable {
    /** The depth of a row's element. */
    static final int ROW = 3;
    /** The depth of a cell's element. */
    static final int CELL = 4;

    private static final int ROOT = 1;
    private static final int DATA = 2;

    private final InputStream part;
    private final Xml xml;
    private long row;
    private boolean numbered;

    private SheetXml(InputStream part, Xml xml) {
        this.part = part;
        this.xml = xml;
    }

    /** Takes the part over and closes it. */
    static SheetXml open(InputStream part) throws IOException, ExportFault {
        try {
            SheetXml sheet = new SheetXml(part, Xml.open(part, Xml.MAIN, "worksheet"));
            sheet.findData();
            return sheet;
        } catch (ExportFault e) {
            part.close();
            throw e;
        }
    }

    private void findData() throws ExportFault {
        do {
            if (!xml.nextIn(ROOT)) {
                throw Xml.damaged();
            }
        } while (!xml.is("sheetData"));
    }

    /** Moves to the next row; false at the end of the sheet, all of which is sound then. */
    boolean nextRow() throws ExportFault {
        while (xml.nextIn(DATA)) {
            if (xml.is("row")) {
                String number = xml.attribute("r");
                numbered = number != null;
                long next = number == null ? row + 1 : Workbook.number(number);
                if (next <= row || next > Place.ROWS) {
                    throw Xml.damaged();
                }
                row = next;
                return true;
            }
        }
        while (xml.nextIn(ROOT)) {
            if (xml.is("sheetData")) {
                throw Xml.damaged();
            }
        }
        xml.nextIn(0);
        return false;
    }

    Xml xml() {
        return xml;
    }

    /** The number of the row, from 1. */
    long row() {
        return row;
    }

    /** Whether the row says its number itself. */
    boolean numbered() {
        return numbered;
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
