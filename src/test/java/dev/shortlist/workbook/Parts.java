package dev.shortlist.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The XML parts of a workbook, read without POI. */
record Parts(Map<String, Element> byName) {
    static Parts of(Path file) throws IOException {
        Map<String, Element> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.put(
                            entry.getName(),
                            factory.newDocumentBuilder().parse(in).getDocumentElement());
                }
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
        return new Parts(parts);
    }

    /** The parts of a folder by name, e.g. {@code xl/tables/}. */
    Map<String, Element> in(String folder) {
        Map<String, Element> found = new TreeMap<>(byName);
        found.keySet().removeIf(name -> !name.startsWith(folder) || name.indexOf('/', folder.length()) >= 0);
        return found;
    }

    Element get(String name) {
        Element part = byName.get(name);
        if (part == null) {
            throw new AssertionError("no part " + name);
        }
        return part;
    }

    /** The relationships of a part; empty where it has none. */
    List<Element> relationships(String part) {
        int slash = part.lastIndexOf('/') + 1;
        Element rels = byName.get(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
        return rels == null ? List.of() : children(rels);
    }

    static List<Element> all(Element within, String name) {
        NodeList nodes = within.getElementsByTagNameNS("*", name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    static List<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
