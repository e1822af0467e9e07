package dev.shortlist.tabular;

import dev.shortlist.interview.SetAsideCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Pulls the XML of a workbook's part apart, element by element. No DTD, no entity, nothing fetched; what is kept of it
 * has a bound, whatever it holds. Elements of other namespaces are passed over.
 */
final class Xml {
    /** The namespace of workbooks. */
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    /** What namespaces and relations of Strict Open XML begin with. */
    static final String STRICT = "http://purl.oclc.org/ooxml/";

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int LONGEST_ESCAPE = 7;
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
    private static final String DEEPEST = "100";

    private final XMLStreamReader xml;
    private final MarkupReader in;
    private final String namespace;
    private final StringBuilder text = new StringBuilder();
    private int depth;

    private Xml(XMLStreamReader xml, MarkupReader in, String namespace) {
        this.xml = xml;
        this.in = in;
        this.namespace = namespace;
    }

    /**
     * Stands on the root element of a part, at the depth 1.
     *
     * @param root the root's name
     * @throws ExportFault when it is not well formed so far, has a DTD, or begins with another element
     */
    static Xml open(InputStream part, String namespace, String root) throws ExportFault {
        Xml xml;
        try {
            MarkupReader in = MarkupReader.of(part);
            XMLStreamReader reader = factory().createXMLStreamReader(in);
            requireUnicode(reader.getCharacterEncodingScheme(), in.wide());
            xml = new Xml(reader, in, namespace);
        } catch (XMLStreamException | IOException | RuntimeException e) {
            // the parser has no common type for what it throws at damage
            throw damaged();
        }
        int event = xml.next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.END_DOCUMENT) {
                throw damaged();
            }
            event = xml.next();
        }
        xml.requireRoot(root);
        return xml;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
        // without a DTD there are no entities to bound, but from JDK 24 on every &amp; of a sheet would count
        factory.setProperty("jdk.xml.entityExpansionLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        return factory;
    }

    /** A workbook's XML is UTF-8 or UTF-16; decoded as that, other bytes could be other words. */
    private static void requireUnicode(@Nullable String declared, boolean wide) throws XMLStreamException {
        if (declared != null && !declared.regionMatches(true, 0, wide ? "UTF-16" : "UTF-8", 0, wide ? 6 : 5)) {
            throw new XMLStreamException("expected Unicode");
        }
    }

    private void requireRoot(String root) throws ExportFault {
        String found = Objects.requireNonNullElse(xml.getNamespaceURI(), "");
        if (found.startsWith(STRICT)) {
            throw strict();
        }
        if (!found.equals(namespace) || !is(root)) {
            throw damaged();
        }
    }

    static ExportFault damaged() {
        return new ExportFault(SetAsideCode.XML, "expected a workbook's XML, found it damaged; save the file again");
    }

    static ExportFault strict() {
        return new ExportFault(
                SetAsideCode.TYPE,
                "expected an Excel workbook, found a Strict Open XML workbook; save it as \"Excel Workbook (.xlsx)\"");
    }

    private int next() throws ExportFault {
        in.renew();
        try {
            int event = xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException | RuntimeException e) {
            // the parser has no common type for what it throws at damage
            throw damaged();
        }
    }

    /**
     * Moves to the next element of the namespace that stands directly in the one at this depth; what stands deeper is
     * passed over.
     *
     * @param parent the depth of an open element, from 1 for the root; 0 to go to the end of the document
     * @return false at its end
     */
    boolean nextIn(int parent) throws ExportFault {
        while (depth >= parent) {
            int event = next();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
            if (event == XMLStreamConstants.START_ELEMENT
                    && depth == parent + 1
                    && namespace.equals(xml.getNamespaceURI())) {
                return true;
            }
        }
        return false;
    }

    /** The depth of the element it stands on, from 1. */
    int depth() {
        return depth;
    }

    boolean is(String name) {
        return xml.getLocalName().equals(name);
    }

    @Nullable
    String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    String attribute(String name, String otherwise) {
        return Objects.requireNonNullElse(attribute(name), otherwise);
    }

    /** The value of an attribute that stands in a namespace, whichever it is. */
    @Nullable
    String attributeOfANamespace(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name) && xml.getAttributeNamespace(i) != null) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether an attribute says yes. */
    boolean flag(String name) {
        String flag = attribute(name, "0");
        return flag.equals("1") || flag.equals("true");
    }

    /** The characters of the element it stands on, cut off somewhere above {@code most}; it then stands on its end. */
    String text(int most) throws ExportFault {
        text.setLength(0);
        append(most);
        return text.toString();
    }

    /**
     * The text of a string: of all its runs, phonetic hints left out, {@code _x000A_} decoded; cut off somewhere above
     * {@code most}.
     */
    String richText(int most) throws ExportFault {
        int string = depth;
        text.setLength(0);
        while (nextIn(string)) {
            if (is("t")) {
                append(most);
            } else if (is("r")) {
                int run = depth;
                while (nextIn(run)) {
                    if (is("t")) {
                        append(most);
                    }
                }
            }
        }
        return decoded(text.toString());
    }

    private void append(int most) throws ExportFault {
        // undecoded: what is cut off here is above the bound even if all of it is escaped
        long longest = (long) LONGEST_ESCAPE * (most + 1L);
        int element = depth;
        while (depth >= element) {
            int event = next();
            boolean characters = event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE;
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                throw damaged();
            }
            if (characters && text.length() <= longest) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
    }

    /** With {@code _x000A_} as the character it stands for. */
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
}
