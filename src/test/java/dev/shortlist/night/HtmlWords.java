package dev.shortlist.night;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The words of an HTML report as it is read with every "why" opened: the numbers of lists included. */
final class HtmlWords {
    private final Document document;

    HtmlWords(String html) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        document = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        html.replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8)));
    }

    String text() {
        StringBuilder words = new StringBuilder();
        add(words, document.getElementsByTagName("body").item(0));
        return words.toString();
    }

    private static void add(StringBuilder words, Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            words.append(node.getTextContent());
        }
        NodeList kids = node.getChildNodes();
        int number = 1;
        for (int i = 0; i < kids.getLength(); i++) {
            Node kid = kids.item(i);
            boolean inline =
                    List.of("strong", "bdi", "a", "mark", "sup", "span").contains(kid.getNodeName());
            boolean item = node.getNodeName().equals("ol") && kid.getNodeName().equals("li");
            words.append(kid instanceof Element && !inline ? "\n" : "").append(item ? number++ + ". " : "");
            add(words, kid);
            words.append(kid instanceof Element && !inline ? "\n" : "");
        }
    }

    /** The sections' and subsections' headings, white space made one space. */
    List<String> headings() {
        List<String> found = new ArrayList<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i).getNodeName().matches("h[23]")) {
                found.add(all.item(i).getTextContent().replaceAll("\\s+", " ").strip());
            }
        }
        return found;
    }

    String title() {
        return document.getElementsByTagName("title").item(0).getTextContent();
    }
}
