package dev.shortlist.ingest;

import java.util.List;

/** The smallest workbook, part by part: one sheet, strings in its cells, a style for days. */
final class Parts {
    static final String TYPES = "[Content_Types].xml";
    static final String ROOT = "_rels/.rels";
    static final String BOOK = "xl/book.xml";
    static final String RELATIONS = "xl/_rels/book.xml.rels";
    static final String SHEET = "xl/sheet.xml";
    static final String STYLES = "xl/styles.xml";
    static final List<String> NAMES = List.of(TYPES, ROOT, BOOK, RELATIONS, SHEET, STYLES);

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private Parts() {}

    /** With these rows. */
    static Archive smallest(String rows) {
        return Archive.empty()
                .put(
                        TYPES,
                        "<Types xmlns=\"" + PACKAGE + "content-types\"><Override PartName=\"/" + BOOK
                                + "\" ContentType=\"" + TYPE + "\"/></Types>")
                .put(
                        ROOT,
                        "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"a\" Type=\"" + OFFICE
                                + "/officeDocument\" Target=\"" + BOOK + "\"/></Relationships>")
                .put(
                        BOOK,
                        "<workbook xmlns=\"" + MAIN + "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"a\" xmlns:r=\""
                                + OFFICE + "\"/></sheets></workbook>")
                .put(
                        RELATIONS,
                        "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"a\" Type=\"" + OFFICE
                                + "/worksheet\" Target=\"sheet.xml\"/><Relationship Id=\"b\" Type=\"" + OFFICE
                                + "/styles\" Target=\"styles.xml\"/></Relationships>")
                .put(SHEET, "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>")
                .put(
                        STYLES,
                        "<styleSheet xmlns=\"" + MAIN
                                + "\"><cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
    }
}
