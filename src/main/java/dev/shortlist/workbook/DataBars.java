package dev.shortlist.workbook;

import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataBarFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Bars behind the scores of a column, whose length means the same in every workbook: 0 to 100. */
final class DataBars {
    /** Of what is not the score that counts. */
    static final int GREY = 0xB9C4D0;

    static final int BLUE = 0x63A0DC;

    private DataBars() {}

    static void on(Table table, int column, int rgb) {
        XSSFSheetConditionalFormatting formatting = table.frame().getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(Styles.colour(rgb));
        XSSFDataBarFormatting bars = rule.getDataBarFormatting();
        bars.setWidthMin(0);
        bars.setWidthMax(100);
        bars.getMinThreshold().setRangeType(RangeType.NUMBER);
        bars.getMinThreshold().setValue(0d);
        bars.getMaxThreshold().setRangeType(RangeType.NUMBER);
        bars.getMaxThreshold().setValue(100d);
        formatting.addConditionalFormatting(new CellRangeAddress[] {table.body(column)}, rule);
    }
}
