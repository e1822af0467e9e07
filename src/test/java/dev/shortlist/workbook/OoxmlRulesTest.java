package dev.shortlist.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What Excel asks of a workbook beyond what POI sees to: where one of these fails, it offers to repair the file. */
class OoxmlRulesTest {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** ECMA-376 part 1, CT_Worksheet: its children in their order. */
    private static final List<String> ORDER = List.of(
            ("sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios "
                            + "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr "
                            + "conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup "
                            + "headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing "
                            + "legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst")
                    .split(" "));

    @TempDir
    private static Path dir;

    private static Parts parts;

    @BeforeAll
    static void aWorkbookOfHostileTexts() throws IOException {
        List<RankedCandidate> candidates = new ArrayList<>(List.of(Workbooks.candidates(4)));
        candidates.add(0, Samples.saying("=1+1\u0000\ud800_x0041_", "line\n".repeat(400) + "😀".repeat(20_000)));
        parts = Parts.of(Workbooks.write(
                dir,
                new WorkbookLimits(1_000, 32_000, 3, 2, 100, 5, 12),
                new PreviousScores(0),
                candidates.toArray(RankedCandidate[]::new)));
    }

    @Test
    void theElementsOfASheetStandInTheirOrder() {
        sheets().forEach((name, sheet) -> {
            List<Integer> places = Parts.children(sheet).stream()
                    .map(e -> ORDER.indexOf(e.getLocalName()))
                    .toList();
            assertThat(places).as(name).isSorted().doesNotContain(-1);
        });
    }

    @Test
    void everyRelationshipIsKnownByOneIdAndLeadsToAPart() {
        parts.byName().keySet().stream().filter(name -> !name.endsWith(".rels")).forEach(name -> {
            List<String> ids = parts.relationships(name).stream()
                    .map(r -> r.getAttribute("Id"))
                    .toList();
            assertThat(ids).as(name).doesNotHaveDuplicates();
            assertThat(ids).as(name).containsAll(used(parts.get(name)));
            parts.relationships(name).stream()
                    .filter(r -> !r.getAttribute("TargetMode").equals("External"))
                    .forEach(r -> assertThat(parts.byName()).containsKey(resolved(name, r.getAttribute("Target"))));
        });
    }

    private static Set<String> used(Element part) {
        Set<String> ids = new HashSet<>();
        for (Element element : Parts.all(part, "*")) {
            String id = element.getAttributeNS(RELATIONS, "id");
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static String resolved(String part, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        Path folder = Path.of(part).getParent();
        return (folder == null ? Path.of(target) : folder.resolve(target).normalize())
                .toString()
                .replace('\\', '/');
    }

    @Test
    void everyPartHasAContentType() {
        Set<String> extensions = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Element type : Parts.children(parts.get("[Content_Types].xml"))) {
            extensions.add(type.getAttribute("Extension"));
            assertThat(names.add(type.getAttribute("PartName"))
                            || type.getLocalName().equals("Default"))
                    .isTrue();
        }
        for (String name : parts.byName().keySet()) {
            boolean own = names.contains("/" + name);
            boolean relations = name.endsWith(".rels") && extensions.contains("rels");
            assertThat(own || relations || name.equals("[Content_Types].xml"))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void tablesAreCalledWhatTheirHeadersSay() {
        Set<String> names = new HashSet<>();
        Set<String> ids = new HashSet<>();
        int[] tables = {0};
        sheets().forEach((name, sheet) -> parts.relationships(name).stream()
                .filter(r -> r.getAttribute("Type").endsWith("/table"))
                .forEach(r -> {
                    Element table = parts.get(resolved(name, r.getAttribute("Target")));
                    assertThat(names.add(table.getAttribute("displayName").toLowerCase(Locale.ROOT)))
                            .isTrue();
                    assertThat(ids.add(table.getAttribute("id"))).isTrue();
                    assertThat(table.getAttribute("displayName")).matches("[A-Za-z][A-Za-z0-9_]{4,200}");
                    check(sheet, table);
                    tables[0]++;
                }));
        assertThat(tables[0]).isEqualTo(parts.in("xl/tables/").size()).isGreaterThan(12);
    }

    private static void check(Element sheet, Element table) {
        CellRangeAddress area = CellRangeAddress.valueOf(table.getAttribute("ref"));
        List<Element> columns = Parts.all(table, "tableColumn");
        List<String> names = columns.stream().map(c -> c.getAttribute("name")).toList();
        assertThat(area.getLastRow()).isGreaterThan(area.getFirstRow());
        assertThat(columns).hasSize(area.getLastColumn() - area.getFirstColumn() + 1);
        assertThat(Parts.all(table, "tableColumns").get(0).getAttribute("count"))
                .isEqualTo("" + columns.size());
        assertThat(Parts.all(table, "autoFilter").get(0).getAttribute("ref")).isEqualTo(table.getAttribute("ref"));
        assertThat(names.stream().map(n -> n.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
        assertThat(names).noneMatch(n -> n.isBlank() || n.length() > 255 || n.contains("\n"));
        Element header = Parts.all(sheet, "row").stream()
                .filter(row -> row.getAttribute("r").equals("" + (area.getFirstRow() + 1)))
                .findFirst()
                .orElseThrow();
        assertThat(Parts.all(header, "t").stream().map(Element::getTextContent)).containsExactlyElementsOf(names);
    }

    @Test
    void cellsHoldNoMoreThanACellMay() {
        sheets().forEach((name, sheet) -> {
            for (Element text : Parts.all(sheet, "t")) {
                assertThat(text.getTextContent().length()).isLessThanOrEqualTo(32_767);
                assertThat(text.getTextContent().chars().filter(c -> c == '\n').count())
                        .isLessThanOrEqualTo(253);
            }
            assertThat(Parts.all(sheet, "f")).as("formulas of %s", name).isEmpty();
            assertThat(Parts.all(sheet, "hyperlink").size()).isLessThanOrEqualTo(3);
        });
    }

    @Test
    void cellsAndRowsComeInTheirOrderEachOnce() {
        sheets().forEach((name, sheet) -> {
            int last = 0;
            for (Element row : Parts.all(sheet, "row")) {
                int number = Integer.parseInt(row.getAttribute("r"));
                assertThat(number).as(name).isGreaterThan(last);
                last = number;
                List<Integer> columns = Parts.all(row, "c").stream()
                        .map(c -> new org.apache.poi.ss.util.CellReference(c.getAttribute("r")).getCol() + 0)
                        .toList();
                assertThat(columns).as(name).isSorted().doesNotHaveDuplicates();
            }
        });
    }

    @Test
    void stylesAreFewAndAllThere() {
        Element styles = parts.get("xl/styles.xml");
        Element formats = Parts.all(styles, "cellXfs").get(0);
        int count = Parts.children(formats).size();
        assertThat(formats.getAttribute("count")).isEqualTo("" + count);
        assertThat(count).isLessThan(64_000);
        sheets().values()
                .forEach(sheet -> assertThat(Parts.all(sheet, "c").stream()
                                .map(c -> c.getAttribute("s"))
                                .filter(s -> !s.isEmpty()))
                        .allMatch(s -> Integer.parseInt(s) < count));
        int fonts = Parts.children(Parts.all(styles, "fonts").get(0)).size();
        assertThat(Parts.children(formats)).allMatch(x -> Integer.parseInt(x.getAttribute("fontId")) < fonts);
    }

    @Test
    void sheetsAreNamedAndNumberedOnce() {
        Element workbook = parts.get("xl/workbook.xml");
        List<Element> sheets = Parts.all(workbook, "sheet");
        assertThat(sheets.stream().map(s -> s.getAttribute("name").toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates()
                .allMatch(n ->
                        n.length() <= 31 && !n.matches(".*[\\[\\]:*?/\\\\].*") && !n.matches("'.*|.*'|\\s*|history"));
        assertThat(sheets.stream().map(s -> s.getAttribute("sheetId"))).doesNotHaveDuplicates();
        assertThat(sheets.stream().map(s -> s.getAttributeNS(RELATIONS, "id"))).doesNotHaveDuplicates();
        assertThat(sheets).hasSize(parts.in("xl/worksheets/").size());
        for (Element name : Parts.all(workbook, "definedName")) {
            int local = Integer.parseInt(name.getAttribute("localSheetId"));
            assertThat(name.getAttribute("name")).isEqualTo("_xlnm.Print_Titles");
            assertThat(name.getTextContent().replace("'", ""))
                    .startsWith(sheets.get(local).getAttribute("name").replace("'", "") + "!$");
        }
        assertThat(Parts.all(workbook, "definedName").stream().map(n -> n.getAttribute("localSheetId")))
                .doesNotHaveDuplicates();
    }

    @Test
    void chartsSayWhatTheyShowAndKeepNoLanguageOfTheMachine() {
        Element drawing = parts.get("xl/drawings/drawing1.xml");
        List<Element> shapes = Parts.all(drawing, "cNvPr");
        assertThat(shapes).hasSize(3).allMatch(s -> s.getAttribute("descr").length() > 30);
        assertThat(shapes.stream().map(s -> s.getAttribute("id"))).doesNotHaveDuplicates();
        Map<String, Element> charts = parts.in("xl/charts/");
        assertThat(charts).hasSize(3);
        charts.values().forEach(chart -> {
            assertThat(Parts.all(chart, "title"))
                    .as("of the chart and two axes")
                    .hasSize(3);
            assertThat(Parts.all(chart, "rPr"))
                    .allMatch(r -> r.getAttribute("lang").equals("en"));
            assertThat(Parts.all(chart, "view3D")).isEmpty();
            assertThat(Parts.all(chart, "f").stream().map(Element::getTextContent))
                    .allMatch(f -> f.startsWith("Charts!$"));
            assertThat(Parts.all(chart, "numCache")).isNotEmpty();
            List<String> bars = Parts.children(Parts.all(chart, "barChart").get(0)).stream()
                    .map(Element::getLocalName)
                    .distinct()
                    .toList();
            assertThat(bars).containsExactly("barDir", "grouping", "varyColors", "ser", "gapWidth", "overlap", "axId");
        });
    }

    @Test
    void listsAndDatesAreAskedForInTheColumnsOfTheDecision() {
        Element sheet = parts.get("xl/worksheets/sheet1.xml");
        List<Element> validations = Parts.all(sheet, "dataValidation");
        assertThat(Parts.all(sheet, "dataValidations").get(0).getAttribute("count"))
                .isEqualTo("2");
        assertThat(validations.stream().map(v -> v.getAttribute("sqref"))).containsExactly("AH2:AH5", "AJ2:AJ5");
        assertThat(Parts.all(validations.get(0), "formula1").get(0).getTextContent())
                .isEqualTo("\"Advance,Hire,Hold,Reject,Withdrawn\"")
                .hasSizeLessThanOrEqualTo(255);
        assertThat(validations.get(1).getAttribute("type")).isEqualTo("date");
    }

    private static Map<String, Element> sheets() {
        return parts.in("xl/worksheets/");
    }
}
