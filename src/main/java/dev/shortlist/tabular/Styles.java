package dev.shortlist.tabular;

import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** What a workbook's styles say of the numbers under them: plain ones, days, or elapsed time. */
final class Styles {
    /** What a number is by its format. */
    enum Meaning {
        NUMBER,
        DATE,
        ELAPSED
    }

    private static final int MOST_FORMATS = 10_000;
    /** Excel allows 255. */
    private static final int LONGEST_FORMAT = 1_000;

    private static final Pattern ELAPSED = Pattern.compile("\\[(?:h+|m+|s+)]", Pattern.CASE_INSENSITIVE);
    private static final int ELAPSED_BUILT_IN = 46;

    private final BitSet dates = new BitSet();
    private final BitSet elapsed = new BitSet();
    private int count;

    private Styles() {}

    /** Of a workbook without styles: every number is one. */
    static Styles none() {
        return new Styles();
    }

    static Styles read(InputStream part) throws ExportFault {
        Xml xml = Xml.open(part, Xml.MAIN, "styleSheet");
        Styles styles = new Styles();
        Map<Integer, Meaning> formats = new HashMap<>();
        while (xml.nextIn(1)) {
            if (xml.is("numFmts")) {
                while (xml.nextIn(2)) {
                    formats.put(
                            Workbook.number(xml.attribute("numFmtId")),
                            meaning(Workbook.number(xml.attribute("numFmtId")), xml.attribute("formatCode", "")));
                    if (formats.size() > MOST_FORMATS) {
                        throw Xml.damaged();
                    }
                }
            } else if (xml.is("cellXfs")) {
                while (xml.nextIn(2)) {
                    styles.add(formats, Workbook.number(xml.attribute("numFmtId", "0")));
                }
            }
        }
        xml.nextIn(0);
        return styles;
    }

    private void add(Map<Integer, Meaning> formats, int format) throws ExportFault {
        Meaning own = formats.get(format);
        Meaning meaning = own == null ? meaning(format, null) : own;
        if (meaning != Meaning.NUMBER) {
            (meaning == Meaning.DATE ? dates : elapsed).set(count);
        }
        count++;
    }

    private static Meaning meaning(int id, @Nullable String code) throws ExportFault {
        if (code == null) {
            boolean date = isDateOfAsia(id) || DateUtil.isADateFormat(id, BuiltinFormats.getBuiltinFormat(id));
            return id == ELAPSED_BUILT_IN ? Meaning.ELAPSED : date ? Meaning.DATE : Meaning.NUMBER;
        }
        if (code.length() > LONGEST_FORMAT) {
            throw Xml.damaged();
        }
        // by its code alone: a file may give any number to a format of its own
        if (!DateUtil.isADateFormat(-1, code)) {
            return Meaning.NUMBER;
        }
        return ELAPSED.matcher(code).find() ? Meaning.ELAPSED : Meaning.DATE;
    }

    /** Built-in formats of Chinese, Japanese, Korean (27 to 36, 50 to 58) and Thai (71 to 81), which POI does not know. */
    private static boolean isDateOfAsia(int id) {
        return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) || (id >= 71 && id <= 81);
    }

    /** What a number under a style is, from 0; a style that is not there is damage, if there are any. */
    Meaning of(int style) throws ExportFault {
        if (count > 0 && (style < 0 || style >= count)) {
            throw Xml.damaged();
        }
        return dates.get(style) ? Meaning.DATE : elapsed.get(style) ? Meaning.ELAPSED : Meaning.NUMBER;
    }
}
