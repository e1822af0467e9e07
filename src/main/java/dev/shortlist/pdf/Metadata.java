package dev.shortlist.pdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What the file says of itself, as XMP. */
final class Metadata {
    private Metadata() {}

    static String xmp(String title, String producer, Instant asOf) {
        String date = asOf.truncatedTo(ChronoUnit.SECONDS).toString();
        return """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                <dc:format>application/pdf</dc:format>
                <dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">"""
                + escaped(title)
                + "</rdf:li></rdf:Alt></dc:title>\n<pdf:Producer>"
                + escaped(producer)
                + "</pdf:Producer>\n<xmp:CreateDate>"
                + date
                + "</xmp:CreateDate>\n<xmp:ModifyDate>"
                + date
                + "</xmp:ModifyDate>\n</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
