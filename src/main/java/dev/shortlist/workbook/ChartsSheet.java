package dev.shortlist.workbook;

import dev.shortlist.recommendation.Recommendation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The sheet "Charts": three pictures of the run, each beside the table it is drawn from. */
final class ChartsSheet {
    static final String NAME = "Charts";

    private static final int LABEL_WIDTH = 34;
    private static final int NUMBER_WIDTH = 15;
    private static final int NUMBERS = 5;
    private static final int CHART_ROWS = 22;
    private static final int LONGEST_LABEL = 60;

    /** One hue from light to dark, so that they differ to every eye and in grey. */
    private static final int[] BEST_TO_WORST = {0x123A63, 0x3C7EBB, 0x9CC5E8, 0xDFE7EE};

    private static final int NO_RANK = 0xFFFFFF;
    private static final int NO_CLASS = 0xB9A9D6;
    private static final List<ChartCounts.ScoreClass> PLACES = List.of(ChartCounts.ScoreClass.values());
    private static final List<Recommendation> KINDS = List.of(Recommendation.values());

    private final SXSSFSheet sheet;
    private final StableWorkbook workbook;
    private final ChartCounts counts;
    private final Columns columns;
    private int rows;

    ChartsSheet(StableWorkbook workbook, Columns columns, WorkbookLimits limits) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(NAME);
        this.counts = new ChartCounts(limits);
        this.columns = columns;
        sheet.setColumnWidth(0, LABEL_WIDTH * 256);
        for (int i = 1; i <= NUMBERS; i++) {
            sheet.setColumnWidth(i, NUMBER_WIDTH * 256);
        }
        Table.setUpPage(sheet);
        sheet.setRepeatingRows(null);
    }

    void add(RankedCandidate candidate) {
        counts.add(candidate);
    }

    void finish() {
        scores();
        recommendations();
        sections();
    }

    private void scores() {
        List<ChartCounts.ScoreClass> places = counts.places();
        List<String> labels = IntStream.range(0, ChartCounts.BINS)
                .mapToObj(ChartsSheet::binLabel)
                .toList();
        int header = begin(
                "Overall scores",
                "Ranked candidates per five points. Cuts: " + cuts(),
                "ScoreDistribution",
                Stream.concat(Stream.of("Overall score"), places.stream().map(ChartCounts.ScoreClass::label))
                        .toList(),
                labels.size());
        List<BarChart.Series> series = new ArrayList<>();
        for (ChartCounts.ScoreClass place : places) {
            List<Double> values = IntStream.range(0, ChartCounts.BINS)
                    .mapToObj(bin -> (double) counts.inBin(bin, place))
                    .toList();
            int colour = colour(place);
            series.add(new BarChart.Series(places.indexOf(place) + 1, place.label(), colour, values));
        }
        write(labels, series);
        draw(
                new BarChart(
                        "Overall scores and the cuts",
                        "Stacked columns: ranked candidates per five points of the overall score, coloured by where the score "
                                + "lies among the cuts of the policy. The numbers are in the table to the left.",
                        false,
                        "Overall score",
                        "Ranked candidates",
                        0),
                header,
                labels,
                series);
    }

    private static int colour(ChartCounts.ScoreClass place) {
        return place == ChartCounts.ScoreClass.NOT_STATED
                ? NO_CLASS
                : BEST_TO_WORST[PLACES.size() - 1 - PLACES.indexOf(place)];
    }

    private static int colour(Recommendation kind) {
        return kind.isClass() ? BEST_TO_WORST[KINDS.indexOf(kind)] : kind.ranked() ? NO_CLASS : NO_RANK;
    }

    private void recommendations() {
        List<Recommendation> kinds = counts.recommendations();
        List<ChartCounts.OfPosition> positions = counts.positions();
        int header = begin(
                "Recommendations per position",
                "All candidates of the 20 positions with the most; a recommendation is advice, not a decision.",
                "RecommendationCounts",
                Stream.concat(Stream.of("Position"), kinds.stream().map(Recommendation::label))
                        .toList(),
                positions.size());
        List<BarChart.Series> series = new ArrayList<>();
        for (Recommendation kind : kinds) {
            List<Double> values =
                    positions.stream().map(p -> (double) p.count(kind)).toList();
            int colour = colour(kind);
            series.add(new BarChart.Series(kinds.indexOf(kind) + 1, kind.label(), colour, values));
        }
        List<String> labels =
                positions.stream().map(p -> label(p.name(), "(no position)")).toList();
        write(labels, series);
        draw(
                new BarChart(
                        "Recommendations per position",
                        "Stacked bars: candidates of each position by recommendation. The numbers are in the table to the left.",
                        true,
                        "Position",
                        "Candidates",
                        0),
                header,
                labels,
                series);
    }

    private void sections() {
        List<ChartCounts.OfSection> sections = counts.sections(columns);
        int header = begin(
                "Section means",
                "The mean of the candidates' scores of a section, all positions together; the sheet \"Sections\" has them apart.",
                "SectionMeans",
                List.of("Section", "Mean score"),
                sections.size());
        List<Double> means = sections.stream()
                .map(s -> Decimals.rounded(Objects.requireNonNullElse(s.scores().mean(), 0d), 1))
                .toList();
        List<String> labels =
                sections.stream().map(s -> label(s.name(), "(no section)")).toList();
        List<BarChart.Series> series = List.of(new BarChart.Series(1, "Mean score", BEST_TO_WORST[1], means));
        for (int i = 0; i < labels.size(); i++) {
            row().text(labels.get(i)).score(means.get(i));
        }
        draw(
                new BarChart(
                        "Section means",
                        "Bars: the mean score of each section, 0 to 100. The numbers are in the table to the left.",
                        true,
                        "Section",
                        "Mean score",
                        100),
                header,
                labels,
                series);
    }

    /** The title, the caption and the header of a table with so many rows; gives the header's row. */
    private int begin(String title, String caption, String table, List<String> headers, int entries) {
        row().text(title, Look.TITLE);
        row().text(caption, Look.CAPTION).height(30);
        sheet.addMergedRegion(new CellRangeAddress(rows - 1, rows - 1, 0, NUMBERS));
        int header = rows;
        List<String> names = TablePart.columnNames(headers);
        Cells cells = row().height(45);
        for (int i = 0; i < names.size(); i++) {
            cells.text(names.get(i), i == 0 ? Look.HEADER : Look.HEADER_OF_NUMBERS);
        }
        TablePart.add(
                workbook.getXSSFWorkbook().getSheet(NAME),
                table,
                names,
                new CellRangeAddress(header, header + Math.max(1, entries), 0, names.size() - 1));
        return header;
    }

    private void write(List<String> labels, List<BarChart.Series> series) {
        for (int i = 0; i < labels.size(); i++) {
            Cells cells = row().text(labels.get(i));
            for (BarChart.Series one : series) {
                cells.count(one.values().get(i).longValue());
            }
        }
    }

    /** Draws it beside its table, and leaves the rows that it covers empty. */
    private void draw(BarChart chart, int header, List<String> labels, List<BarChart.Series> series) {
        if (!labels.isEmpty()) {
            chart.draw(workbook.getXSSFWorkbook().getSheet(NAME), header, CHART_ROWS, labels, series);
        }
        rows = Math.max(rows + 1, header - 2 + CHART_ROWS) + 1;
    }

    private String cuts() {
        if (counts.policies().isEmpty()) {
            return "none, as nobody is ranked.";
        }
        return counts.policies().entrySet().stream()
                .map(e -> e.getKey() + ": " + PolicyWords.cuts(e.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String label(String name, String blank) {
        return name.isBlank() ? blank : CellText.beginning(name, LONGEST_LABEL);
    }

    private static String binLabel(int bin) {
        int from = bin * ChartCounts.BIN;
        return bin == ChartCounts.BINS - 1 ? from + " to 100" : from + " to " + (from + ChartCounts.BIN - 1) + ".9";
    }

    private Cells row() {
        return new Cells(sheet.createRow(rows++), workbook.styles());
    }
}
