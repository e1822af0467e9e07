package dev.shortlist.workbook;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;

/** The links a workbook may still have; POI keeps each in memory, and Excel takes so many a sheet. */
final class Links {
    /** Links on a sheet: Excel's limit. */
    static final int MAX = 65_530;

    private final CreationHelper helper;
    private int left;

    Links(CreationHelper helper, int most) {
        this.helper = helper;
        this.left = Math.min(most, MAX);
    }

    /** Uses up a link; false when none is left. */
    boolean take() {
        return left > 0 && left-- > 0;
    }

    /** A link to a file beside the workbook. */
    Hyperlink to(String path) {
        Hyperlink link = helper.createHyperlink(HyperlinkType.FILE);
        link.setAddress(path);
        return link;
    }
}
