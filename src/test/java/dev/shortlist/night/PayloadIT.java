package dev.shortlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others take for orders is text in everything a night writes. */
@FullChecks
class PayloadIT {
    private static final int EACH = 300;
    private static final int SAMPLE = Scale.of(4, 12);
    private static final String HEADER =
            "candidate_id,email,candidate_name,position,section,question,answer,interviewer,favourite fruit\r\n";
    private static final Pattern TAG = Pattern.compile("<([a-zA-Z][\\w-]*)((?:[^>\"]|\"[^\"]*\")*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([\\w:-]+)(?:=\"([^\"]*)\")?");
    private static final Pattern EVENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z (TRACE|DEBUG|INFO |WARN |ERROR) .*");
    private static final Pattern CONTROL = Pattern.compile(
            "[\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\u2028\\u2029]");

    @TempDir
    private static Path folder;

    private static List<String> payloads = List.of();
    private static Program.Exit exit;
    private static Path run;
    private static Path clean;

    @BeforeAll
    static void nights() throws Exception {
        payloads = Payloads.of(EACH, 20260206);
        List<String> harmless = new ArrayList<>();
        for (int i = 0; i < payloads.size(); i++) {
            harmless.add("harmless words " + i);
        }
        exit = night("hostile", payloads);
        assertThat(exit.code()).as(exit.err()).isEqualTo(100);
        run = folder.resolve("hostile/output/latest").toRealPath();
        assertThat(night("clean", harmless).code()).isEqualTo(100);
        clean = folder.resolve("clean/output/latest").toRealPath();
    }

    private static Program.Exit night(String name, List<String> texts) throws Exception {
        Path home = Files.createDirectories(folder.resolve(name));
        Files.createDirectory(home.resolve("input"));
        StringBuilder rows = new StringBuilder(HEADER);
        for (int c = 0; c < texts.size(); c++) {
            for (int q = 0; q < 2; q++) {
                List<String> cells = new ArrayList<>();
                for (int cell = 0; cell < 9; cell++) {
                    cells.add(texts.get((c + (cell == 5 ? q : 0) * 5 + cell) % texts.size()));
                }
                // a candidate's first four cells are its own in both rows
                rows.append(cells.stream()
                                .map(t -> '"' + t.replace("\"", "\"\"") + '"')
                                .collect(Collectors.joining(",")))
                        .append("\r\n");
            }
            // too few cells, and a stray quote
            rows.append(c % 5 == 0 ? unquoted(texts.get(c)) + ",x\r\n" : "")
                    .append(c % 5 == 1 ? "a\"b," + unquoted(texts.get(c)) + ",,,,,,,\r\n" : "");
        }
        Files.writeString(home.resolve("input/a.csv"), rows);
        // a header that nobody can place
        Files.writeString(
                home.resolve("input/b.csv"), unquoted(texts.get(1)) + "," + unquoted(texts.get(3)) + "\r\nx,y\r\n");
        return Program.in(home)
                .run(
                        "--config",
                        Program.project().resolve("config").toString(),
                        "--as-of",
                        Program.AS_OF,
                        "--skip-limit",
                        "100%");
    }

    private static String unquoted(String text) {
        return text.replaceAll("[\"\\r\\n,]", " ");
    }

    @Test
    void theWorkbookHoldsNoFormulaAndNoLinkButToItsReports() throws Exception {
        try (ZipFile workbook = new ZipFile(run.resolve("ranking.xlsx").toFile())) {
            for (ZipEntry entry : workbook.stream().toList()) {
                String xml = new String(
                        workbook.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                assertThat(xml).as(entry.getName()).doesNotContain("ddeLink", "oleLink");
                // a chart names the cells of its own sheet, and nothing else
                assertThat(Pattern.compile("<(?:\\w+:)?f[ >/](?:[^<]*)")
                                .matcher(xml)
                                .results()
                                .map(m -> m.group()))
                        .as(entry.getName())
                        .allMatch(f -> entry.getName().startsWith("xl/charts/")
                                && f.matches("<c:f>Charts!\\$[A-F]\\$\\d+(:\\$[A-F]\\$\\d+)?"));
                assertThat(entry.getName()).doesNotContain("externalLink", "..", "\\");
                if (entry.getName().endsWith(".rels")) {
                    assertThat(Pattern.compile("<Relationship [^>]*TargetMode=\"External\"[^>]*>")
                                    .matcher(xml)
                                    .results()
                                    .map(m -> m.group()))
                            .allMatch(r -> r.matches("(?s).*Target=\"reports/[a-z0-9-]+\\.html\".*"));
                }
                if (entry.getName().matches("xl/worksheets/sheet\\d+\\.xml")) {
                    // numbers are our own: a text of the export is an inline or a shared string
                    assertThat(Pattern.compile("<c [^>]*t=\"(\\w+)\"")
                                    .matcher(xml)
                                    .results()
                                    .map(m -> m.group(1))
                                    .distinct())
                            .isSubsetOf("inlineStr", "s", "n", "b");
                }
            }
        }
    }

    /** A tag is as a clean report has it: its attributes, and the values of those that say how it looks and does. */
    private static Set<String> tags(String html) {
        Set<String> tags = new TreeSet<>();
        TAG.matcher(html).results().forEach(tag -> {
            Map<String, String> attributes = new LinkedHashMap<>();
            ATTRIBUTE.matcher(tag.group(2)).results().forEach(a -> attributes.put(a.group(1), ""));
            tags.add(tag.group(1) + attributes.keySet());
        });
        return tags;
    }

    private static List<Path> reports(Path of) throws IOException {
        try (Stream<Path> reports = Files.list(of.resolve("reports"))) {
            return reports.sorted().toList();
        }
    }

    @Test
    void noReportHasATagOrAnAttributeThatACleanOneHasNot() throws Exception {
        Set<String> known = new TreeSet<>();
        for (Path report : reports(clean)) {
            known.addAll(tags(Files.readString(report)));
        }
        for (Path report : reports(run)) {
            String html = Files.readString(report);
            assertThat(tags(html)).as(report.toString()).isSubsetOf(known);
            assertThat(html).doesNotContain("<!--", "<![CDATA[");
        }
    }

    @Test
    void aBrowserFindsNoOtherTagsEither() throws Exception {
        Needs.command("chromium");
        Needs.command("chromedriver");
        try (Browser browser = Browser.start(folder.resolve("profile"))) {
            Set<String> known = new TreeSet<>();
            for (Path report : reports(clean).subList(0, SAMPLE)) {
                known.addAll(tags(browser.open(report).dom()));
            }
            for (Path report : reports(clean)) {
                known.addAll(tags(Files.readString(report)));
            }
            for (int i = 0; i < SAMPLE; i++) {
                Path report = reports(run).get(i * 7);
                Browser.Page page = browser.open(report);
                assertThat(page.console()).isEmpty();
                assertThat(tags(page.dom())).as(report.toString()).isSubsetOf(known);
            }
        }
    }

    @Test
    void everyFileLiesInTheOutputFolder() throws IOException {
        Set<String> outside = new TreeSet<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString())
                    .forEach(f -> {
                        if (!f.matches("(hostile|clean)/(output/.*|input/[ab]\\.csv)") && !f.startsWith("profile/")) {
                            outside.add(f);
                        }
                    });
        }
        assertThat(outside).isEmpty();
        assertThat(reports(run)).allMatch(r -> r.getFileName().toString().matches("[a-z0-9-]{1,90}\\.html"));
    }

    @Test
    void everyLogEventIsALineAndNothingCommandsATerminal() throws IOException {
        String log = Files.readString(folder.resolve("hostile/output/.state/log/shortlist.log"));
        assertThat(log.lines()).isNotEmpty().allMatch(l -> EVENT.matcher(l).matches());
        for (String shown : List.of(log, exit.out(), exit.err())) {
            assertThat(shown).doesNotContainPattern(CONTROL);
        }
        assertThat(exit.err().lines()).allMatch(l -> l.startsWith("shortlist: "));
    }
}
