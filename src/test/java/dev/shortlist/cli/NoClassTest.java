package dev.shortlist.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rubric of model answers alone, without a calibration, has ranks and no class: in no output, whatever was answered. */
class NoClassTest {
    private static final String RUBRIC = """
            id: clerk
            version: 1
            positions: ["Clerk"]
            weightRationale: why
            dimensions:
              work:  {weight: 0.6, sections: [Technical], part: content}
              story: {weight: 0.4, sections: ["*"], part: communication}
            policy: {strongHire: 85, hire: 70, hold: 55, minimumScoredAnswers: 1, mustHave: [{dimension: work, atLeast: 50}]}
            questions:
              - {id: invoice, text: "What do you do with a wrong invoice?", section: Technical,
                 reference: ["I compare it with the purchase order and ask the supplier for a corrected one."]}
              - {id: ledger, text: "What is a ledger?", section: Technical,
                 reference: ["The book in which all accounts of a business and their movements are kept."]}
            """;

    /** To both questions: right, right and nothing, wrong, nothing at all. */
    private static final List<List<String>> ANSWERS = List.of(
            List.of(
                    "I compare it with the purchase order and ask the supplier for a corrected one.",
                    "A book in which all the accounts of a business and their movements are kept."),
            List.of("I do not know.", "The book in which a business keeps all its accounts."),
            List.of("I would ask my boss, and perhaps I pay it when it is small.", "It has to do with money, I think."),
            List.of("I do not know.", "skipped"));

    /** What the tables, reports and the workbook call the classes, and what the terminal does. */
    private static final Pattern CLASS = Pattern.compile(
            "\\b(Hire|Hold|HIRE|HOLD|STRONG_HIRE|DO_NOT_HIRE)\\b|(strong hire|do not hire|hire|hold) {3}");

    /** What speaks of classes and states none: the choices for a person's own decision, and that nobody is in a class. */
    private static final Pattern ALLOWED = Pattern.compile(
            "Advance, ?Hire, ?Hold, ?Reject, ?Withdrawn|\"(Strong Hire|Hire|Hold|Do Not Hire)\" : 0\\b");

    @TempDir
    Path folder;

    @Test
    void noOutputStatesAClass() throws IOException {
        Files.createDirectories(folder.resolve("config/rubrics"));
        Files.createDirectory(folder.resolve("input"));
        Files.writeString(folder.resolve("config/rubrics/clerk.yml"), RUBRIC);
        StringBuilder export = new StringBuilder("candidate_id,position,section,question,answer\n");
        for (int i = 0; i < ANSWERS.size(); i++) {
            String row = "c-%d,Clerk,Technical,%s,\"%s\"\n";
            export.append(row.formatted(
                    i, "What do you do with a wrong invoice?", ANSWERS.get(i).get(0)));
            export.append(row.formatted(i, "What is a ledger?", ANSWERS.get(i).get(1)));
        }
        Files.writeString(folder.resolve("input/a.csv"), export);

        Map<String, String> outputs = new TreeMap<>();
        outputs.put("terminal", run());
        read(folder.resolve("output"), outputs);

        assertThat(outputs.keySet())
                .anyMatch(n -> n.endsWith(".pdf"))
                .anyMatch(n -> n.endsWith(".html"))
                .anyMatch(n -> n.endsWith("sheet1.xml"))
                .anyMatch(n -> n.endsWith("ranking.csv"))
                .anyMatch(n -> n.endsWith("run.json"));
        assertThat(outputs.get("terminal")).contains("Needs calibration 4");
        List<String> stated = new ArrayList<>();
        outputs.forEach((name, text) -> {
            String said = ALLOWED.matcher(text).replaceAll("");
            CLASS.matcher(said)
                    .results()
                    .map(r -> name + ": " + said.substring(Math.max(0, r.start() - 60), r.end()))
                    .forEach(stated::add);
        });
        // the sheet "About" says what a class is, and which cuts the rubric has
        String about = outputs.keySet().stream()
                .filter(n -> outputs.getOrDefault(n, "")
                        .contains("Candidates ranked by their interviews, with the evidence"))
                .findFirst()
                .orElse("none");
        stated.removeIf(s -> s.startsWith(about));
        assertThat(stated).isEmpty();
    }

    private String run() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        System.setOut(new PrintStream(heard, true, UTF_8));
        System.setErr(System.out);
        try {
            int exit = ShortlistCommand.execute(
                    "run",
                    "--config",
                    folder.resolve("config").toString(),
                    "--input",
                    folder.resolve("input").toString(),
                    "--output",
                    folder.resolve("output").toString(),
                    "--as-of",
                    "2026-02-06T12:54:00Z",
                    "--formats",
                    "html,pdf");
            assertThat(exit).isZero();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return heard.toString(UTF_8);
    }

    private static void read(Path output, Map<String, String> outputs) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = output.relativize(file).toString();
                if (name.endsWith(".pdf")) {
                    try (PDDocument document = Loader.loadPDF(file.toFile())) {
                        outputs.put(name, new PDFTextStripper().getText(document));
                    }
                } else if (name.endsWith(".xlsx")) {
                    unpacked(file, name, outputs);
                } else if (!name.contains(".state")) {
                    outputs.put(name, Files.readString(file));
                }
            }
        }
    }

    private static void unpacked(Path workbook, String name, Map<String, String> outputs) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                try (InputStream part = zip.getInputStream(entry)) {
                    outputs.put(name + '/' + entry.getName(), new String(part.readAllBytes(), UTF_8));
                }
            }
        }
    }
}
