package dev.shortlist.tabular;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Pulls a workbook's XML apart; no DTD, no entity, nothing fetched. */
final class Xml {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private Xml() {}

    /** A reader that stands on the root element; a DTD before it is refused, for no workbook has one. */
    static XMLStreamReader reader(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader xml = factory.createXMLStreamReader(text(part));
        for (int event = xml.getEventType(); event != XMLStreamConstants.START_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("expected no DTD, found one");
            }
        }
        return xml;
    }

    /** Decoded here: at a byte that is no UTF-8 the JDK's parser writes to standard error before it throws. */
    private static Reader text(InputStream part) throws XMLStreamException {
        BufferedInputStream in = new BufferedInputStream(part);
        in.mark(2);
        try {
            byte[] first = in.readNBytes(2);
            in.reset();
            boolean wide = first.length == 2 && (first[0] & 0xff) >= 0xfe && (first[1] & 0xff) >= 0xfe;
            Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
            return new InputStreamReader(
                    in,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /** Moves to the next element of this name; false at the end. */
    static boolean nextElement(XMLStreamReader xml, String name) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The text of all {@code t} up to the end of the element, phonetic hints left out, {@code _x000A_} decoded. */
    static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    phonetic++;
                } else if (xml.getLocalName().equals("t") && phonetic == 0) {
                    text.append(xml.getElementText());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    phonetic--;
                } else if (xml.getLocalName().equals(element)) {
                    return decoded(text.toString());
                }
            }
        }
    }

    static String decoded(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        String decoded = ESCAPED.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(Objects.requireNonNull(m.group(1)), 16))));
        // half a character is none, and no file could hold it
        return LONE_SURROGATE.matcher(decoded).replaceAll("\ufffd");
    }

    static @Nullable String attribute(XMLStreamReader xml, String name) {
        return xml.getAttributeValue(null, name);
    }
}
