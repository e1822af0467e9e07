package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Another program opens the workbook of a night whose candidates have hostile and foreign names. */
class WorkbookInLibreOfficeIT {
    /** The columns that both tables have, by their names in {@code ranking.csv}. */
    private static final Map<String, String> SHARED = Map.ofEntries(
            Map.entry("rank", "Rank"),
            Map.entry("candidate_id", "Candidate ID"),
            Map.entry("candidate_name", "Name"),
            Map.entry("position", "Position"),
            Map.entry("overall", "Overall"),
            Map.entry("band", "Band"),
            Map.entry("recommendation", "Recommendation"),
            Map.entry("interval_low", "Interval low"),
            Map.entry("interval_high", "Interval high"),
            Map.entry("rank_best", "Best rank"),
            Map.entry("rank_worst", "Worst rank"),
            Map.entry("percentile", "Percentile"),
            Map.entry("communication", "communication"),
            Map.entry("problem-solving", "problem-solving"),
            Map.entry("dimension: technical", "dimension: technical"),
            Map.entry("section: Technical", "section: Technical"),
            Map.entry("answers_scored", "Answers scored"));

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    @TempDir
    private static Path folder;

    private static Path run;
    private static Office office;
    private static Document sheets;

    @BeforeAll
    static void aNight() throws Exception {
        Needs.command("soffice");
        run = OddNames.run(folder);
        office = new Office(folder.resolve("profile"));
        assertThat(office.convert(run.resolve("ranking.xlsx"), "fods", folder))
                .singleElement()
                .asString()
                .startsWith("convert ");
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        sheets = parsers.newDocumentBuilder()
                .parse(folder.resolve("ranking.fods").toFile());
    }

    @Test
    void showsWhatRankingCsvSays() throws Exception {
        assertThat(office.convert(run.resolve("ranking.xlsx"), Office.EVERY_SHEET_AS_CSV, folder))
                .allMatch(line -> line.startsWith("convert ") || line.startsWith("Writing sheet "));

        List<Map<String, String>> csv = table(run.resolve("ranking.csv"));
        List<Map<String, String>> shown = table(folder.resolve("ranking-Ranking.csv"));
        assertThat(shown).hasSize(OddNames.NAMES.size());
        assertThat(shown.get(0)).containsKeys(SHARED.values().toArray(String[]::new));
        for (int i = 0; i < shown.size(); i++) {
            Map<String, String> row = shown.get(i);
            csv.get(i).forEach((name, value) -> {
                String header = SHARED.get(name);
                if (header != null) {
                    assertThat(row.get(header)).as(header).isEqualTo(asShown(name, value));
                }
            });
        }
    }

    @Test
    void takesTextForTextAndNumbersForNumbers() {
        List<Element> cells = cells("Ranking");

        assertThat(texts(cells, "string")).containsAll(OddNames.NAMES).contains("odd-6", "Backend Engineer");
        assertThat(texts(cells, "date")).contains("2026-01-16").hasSize(OddNames.NAMES.size());
        assertThat(texts(cells, "float")).isNotEmpty().allMatch(number -> number.matches("-?\\d+(\\.\\d)?"));
        assertThat(texts(cells, "string")).noneMatch(text -> text.matches("-?\\d+(\\.\\d)?"));
        assertThat(texts(cells("Answers"), "string")).anyMatch(answer -> answer.startsWith("=HYPERLINK(\"https:"));
        assertThat(elements(sheets.getDocumentElement(), TABLE, "table-cell"))
                .noneMatch(cell -> cell.hasAttributeNS(TABLE, "formula"));
    }

    @Test
    void findsTheFilterTheBarsAndTheFrozenPanes() throws Exception {
        assertThat(elements(sheets.getDocumentElement(), TABLE, "database-range"))
                .anyMatch(range -> range.getAttributeNS(TABLE, "target-range-address")
                                .matches("Ranking\\.A1:Ranking\\.[A-Z]+" + (1 + OddNames.NAMES.size()))
                        && "true".equals(range.getAttributeNS(TABLE, "display-filter-buttons")));
        assertThat(elements(table("Ranking"), "*", "data-bar")).hasSizeGreaterThan(1);

        // panes belong to the view, and LibreOffice keeps none without a window: what Excel reads is looked at itself
        try (ZipFile parts = new ZipFile(run.resolve("ranking.xlsx").toFile());
                InputStream sheet = parts.getInputStream(parts.getEntry("xl/worksheets/sheet1.xml"))) {
            assertThat(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                    .containsPattern("<pane xSplit=\"\\d+.*\" ySplit=\"1(.0)?\" [^>]*state=\"frozen\"");
        }
    }

    @Test
    void drawsTheCharts() {
        List<Element> charts = elements(table("Charts"), "*", "object").stream()
                .filter(o -> !elements(o, "*", "chart").isEmpty())
                .toList();

        assertThat(charts).hasSize(3);
        charts.forEach(chart -> {
            assertThat(elements(chart, "*", "series")).isNotEmpty();
            assertThat(elements(chart, "*", "series"))
                    .allMatch(s -> s.getAttributeNS(
                                    "urn:oasis:names:tc:opendocument:xmlns:chart:1.0", "values-cell-range-address")
                            .startsWith("Charts."));
        });
        assertThat(elements(table("Charts"), "*", "desc"))
                .filteredOn(desc -> desc.getTextContent().contains("The numbers are in the table to the left."))
                .hasSize(3);
    }

    @Test
    void takesADecisionFromAList() {
        assertThat(elements(sheets.getDocumentElement(), TABLE, "content-validation"))
                .extracting(v -> v.getAttributeNS(TABLE, "condition"))
                .anyMatch(c -> c.contains("Advance") && c.contains("Withdrawn"))
                .anyMatch(c -> c.contains("is-date"));
    }

    @Test
    void leadsToAReportPerCandidate() throws Exception {
        List<String> links = elements(table("Ranking"), "*", "a").stream()
                .map(a -> a.getAttributeNS("http://www.w3.org/1999/xlink", "href"))
                .toList();

        assertThat(links)
                .hasSize(OddNames.NAMES.size())
                .doesNotHaveDuplicates()
                .allMatch(link -> Files.isRegularFile(folder.resolve(link)));
    }

    /** The csv guards what a spreadsheet would run, and writes constants; the sheet shows words. */
    private static String asShown(String column, String value) {
        if (column.equals("recommendation")) {
            StringBuilder words = new StringBuilder();
            for (String word : value.split("_", -1)) {
                words.append(words.isEmpty() ? "" : " ")
                        .append(word.charAt(0))
                        .append(word.substring(1).toLowerCase(Locale.ROOT));
            }
            return words.toString();
        }
        return value.startsWith("'") ? value.substring(1) : value;
    }

    private static List<Map<String, String>> table(Path csv) throws IOException, CsvException {
        String text = Files.readString(csv).replaceFirst("^\ufeff", "");
        List<String[]> rows = new CSVReaderBuilder(new java.io.StringReader(text))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()
                .readAll();
        String[] header = rows.get(0);
        List<Map<String, String>> table = new ArrayList<>();
        for (String[] row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            IntStream.range(0, header.length).forEach(i -> cells.put(header[i], row[i]));
            table.add(cells);
        }
        return table;
    }

    private static Element table(String name) {
        return elements(sheets.getDocumentElement(), TABLE, "table").stream()
                .filter(t -> name.equals(t.getAttributeNS(TABLE, "name")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sheet " + name));
    }

    /** The cells of a sheet below its header. */
    private static List<Element> cells(String sheet) {
        return elements(table(sheet), TABLE, "table-row").stream()
                .skip(1)
                .flatMap(row -> elements(row, TABLE, "table-cell").stream())
                .toList();
    }

    private static List<String> texts(List<Element> cells, String type) {
        return cells.stream()
                .filter(cell -> type.equals(cell.getAttributeNS(OFFICE, "value-type")))
                .map(cell -> cell.getTextContent().strip())
                .toList();
    }

    private static List<Element> elements(Element parent, String namespace, String name) {
        NodeList nodes = parent.getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
