package dev.shortlist.settings;

import dev.shortlist.rubric.Band;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The named ranges of scores: highest first, the last from 0. */
final class BandsReader {
    private BandsReader() {}

    static List<Band> read(YamlNode node) {
        if (node.absent()) {
            return RubricDefaults.BANDS;
        }
        List<Band> bands = new ArrayList<>();
        for (Map.Entry<String, YamlNode> entry :
                node.entries("at least one band").entrySet()) {
            bands.add(new Band(entry.getKey(), band(entry.getValue(), bands)));
        }
        Band last = bands.isEmpty() ? new Band("", 0) : bands.get(bands.size() - 1);
        if (last.atLeast() > 0) {
            node.refuse("a last band from 0", '"' + last.name() + "\" from " + Numbers.shown(last.atLeast()));
        }
        return bands;
    }

    private static double band(YamlNode node, List<Band> above) {
        double atLeast = node.number(0, 100);
        double limit = above.isEmpty()
                ? Double.POSITIVE_INFINITY
                : above.get(above.size() - 1).atLeast();
        if (atLeast >= limit) {
            node.refuse("less than the band before it (" + Numbers.shown(limit) + ")");
        }
        return atLeast;
    }
}
