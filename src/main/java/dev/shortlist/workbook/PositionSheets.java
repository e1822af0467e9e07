package dev.shortlist.workbook;

import dev.shortlist.ranking.PositionName;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sheet per position, of those positions with the most ranked candidates where there are very many. */
final class PositionSheets {
    private record Key(String position, String rubricId) {
        static Key of(String position, String rubricId) {
            return new Key(PositionName.folded(position), rubricId);
        }
    }

    private final Map<Key, PositionSheet> sheets = new LinkedHashMap<>();
    private final int positions;

    PositionSheets(StableWorkbook workbook, List<Outline.Position> positions, WorkbookLimits limits) {
        this.positions = positions.size();
        Set<Outline.Position> largest = new HashSet<>(positions.stream()
                .sorted(Comparator.comparingLong(Outline.Position::ranked).reversed())
                .limit(limits.positionSheets())
                .toList());
        for (Outline.Position position : positions) {
            if (largest.contains(position)) {
                SheetTitle title =
                        new SheetTitle(workbook.sheetNames().free(position.name()), "Position" + (sheets.size() + 1));
                sheets.put(
                        Key.of(position.name(), position.rubricId()),
                        new PositionSheet(workbook, title, position, limits));
            }
        }
    }

    /** Adds a ranked candidate to the sheet of the position, if it has one. */
    void add(RankedCandidate candidate, @Nullable Double before) throws IOException {
        PositionSheet sheet = sheets.get(
                Key.of(candidate.interview().position(), candidate.scorecard().rubricId()));
        if (sheet != null) {
            sheet.add(candidate, before);
        }
    }

    List<LongTable> tables() {
        return sheets.values().stream().map(PositionSheet::table).toList();
    }

    void finish() {
        sheets.values().forEach(PositionSheet::finish);
    }

    /** What to say of positions without a sheet. */
    Optional<String> note() {
        if (sheets.size() == positions) {
            return Optional.empty();
        }
        return Optional.of(String.format(
                Locale.ROOT,
                "Of %,d positions the %,d with the most ranked candidates have a sheet of their own; all are in ranking.csv",
                positions,
                sheets.size()));
    }
}
