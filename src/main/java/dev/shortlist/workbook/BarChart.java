package dev.shortlist.workbook;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/**
 * A chart of stacked bars that a spreadsheet draws from cells of its own sheet. It keeps the numbers as well, for programs
 * that draw without reading the cells.
 *
 * @param title what it shows
 * @param described the same for who cannot see it
 * @param horizontal whether bars lie, for names that are long
 * @param categories what a bar stands for
 * @param values what its length means
 * @param highest the end of the axis of values; 0 to leave it to the program
 */
record BarChart(String title, String described, boolean horizontal, String categories, String values, double highest) {
    /** The first and the last column it covers, right of the table. */
    private static final int FIRST_COLUMN = 7;

    private static final int LAST_COLUMN = 19;

    private static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private static final QName LANGUAGE = new QName("lang");

    private static final int INK = 0x1F2933;

    /**
     * A kind of bar.
     *
     * @param column where its numbers stand, below its name
     * @param rgb its colour
     */
    record Series(int column, String name, int rgb, List<Double> values) {
        Series {
            values = List.copyOf(values);
        }
    }

    /**
     * Draws it beside its numbers.
     *
     * @param header the row of the names of the series, from 0; the numbers follow below, the labels in the first column
     * @param height in rows
     */
    void draw(XSSFSheet sheet, int header, int height, List<String> labels, List<Series> series) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(
                0, 0, 0, 0, FIRST_COLUMN, Math.max(0, header - 2), LAST_COLUMN, Math.max(0, header - 2) + height);
        XSSFChart chart = drawing.createChart(anchor);
        name(chart, drawing.getCharts().size());
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        if (series.size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        XDDFBarChartData bars = bars(chart);
        XDDFCategoryDataSource names = XDDFDataSourcesFactory.fromArray(
                labels.stream().map(CellText::of).toArray(String[]::new),
                place(sheet, header + 1, header + labels.size(), 0));
        for (Series one : series) {
            XDDFNumericalDataSource<Double> numbers = XDDFDataSourcesFactory.fromArray(
                    one.values().toArray(Double[]::new),
                    place(sheet, header + 1, header + labels.size(), one.column()));
            XDDFChartData.Series added = bars.addSeries(names, numbers);
            added.setTitle(one.name(), new CellReference(sheet.getSheetName(), header, one.column(), true, true));
            added.setFillProperties(new XDDFSolidFillProperties(colour(one.rgb())));
            XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(colour(INK)));
            line.setWidth(.5);
            added.setLineProperties(line);
        }
        chart.plot(bars);
        stack(chart);
        sayTheLanguage(chart);
    }

    /** POI writes the machine's language to every text of a chart. */
    private static void sayTheLanguage(XSSFChart chart) {
        try (XmlCursor at = chart.getCTChartSpace().newCursor()) {
            while (at.hasNextToken()) {
                at.toNextToken();
                if (at.isStart() && at.getName().getLocalPart().equals("rPr")) {
                    at.setAttributeText(LANGUAGE, "en");
                }
            }
        }
    }

    /** Bars of a stack stand on each other only where they overlap whole; POI's small schema does not know that element. */
    private static void stack(XSSFChart chart) {
        try (XmlCursor bars =
                chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
            bars.toChild(CHARTS, "axId");
            bars.beginElement("overlap", CHARTS);
            bars.insertAttributeWithValue("val", "100");
        }
    }

    private void name(XSSFChart chart, int number) {
        CTNonVisualDrawingProps properties = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName("Chart " + number);
        properties.setTitle(title);
        properties.setDescr(described);
    }

    private XDDFBarChartData bars(XSSFChart chart) {
        XDDFCategoryAxis across = chart.createCategoryAxis(horizontal ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        across.setTitle(categories);
        across.setVisible(true);
        XDDFValueAxis along = chart.createValueAxis(horizontal ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        along.setTitle(values);
        along.setVisible(true);
        along.setNumberFormat("#,##0");
        along.setMinimum(0);
        if (highest > 0) {
            along.setMaximum(highest);
        }
        along.setCrossBetween(AxisCrossBetween.BETWEEN);
        along.getOrAddMajorGridProperties()
                .setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(colour(0xD9DEE4))));
        if (horizontal) {
            // the first row of the table is the topmost bar, and the numbers stay below
            across.setOrientation(AxisOrientation.MAX_MIN);
            along.setCrosses(AxisCrosses.MAX);
        } else {
            along.setCrosses(AxisCrosses.AUTO_ZERO);
        }
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, along);
        bars.setBarDirection(horizontal ? BarDirection.BAR : BarDirection.COL);
        bars.setBarGrouping(BarGrouping.STACKED);
        bars.setGapWidth(horizontal ? 50 : 10);
        bars.setVaryColors(false);
        return bars;
    }

    private static String place(XSSFSheet sheet, int first, int last, int column) {
        return new CellRangeAddress(first, last, column, column).formatAsString(sheet.getSheetName(), true);
    }

    private static XDDFColor colour(int rgb) {
        return XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
