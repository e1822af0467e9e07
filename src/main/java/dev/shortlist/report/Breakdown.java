package dev.shortlist.report;

import dev.shortlist.report.Page.Mark;
import dev.shortlist.report.Page.Row;
import dev.shortlist.rubric.Band;
import dev.shortlist.scoring.DimensionScore;
import dev.shortlist.scoring.SectionScore;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The scores per dimension and per section. */
final class Breakdown {
    private static final String NOT_SCORED = "not scored";

    private final Dossier dossier;

    Breakdown(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Where the bands begin, from the lowest; none where nothing has a band. */
    List<Mark> bands() {
        return !dossier.classed()
                ? List.of()
                : dossier.rubric().bands().stream()
                        .sorted(Comparator.comparingDouble(Band::atLeast))
                        .map(b -> new Mark(Figures.plain(b.atLeast()), b.name()))
                        .toList();
    }

    List<Row> dimensions() {
        Map<String, Double> medians = dossier.standings()
                .medians(dossier.interview().position(), dossier.scorecard().rubricId());
        return dossier.scorecard().dimensions().stream()
                .map(d -> dimension(d, medians.get(d.name())))
                .toList();
    }

    List<Row> sections() {
        return dossier.scorecard().sections().stream().map(this::section).toList();
    }

    private Row dimension(DimensionScore dimension, @Nullable Double median) {
        Double score = dimension.score();
        return new Row(
                Sentence.plain(Phrases.title(dimension.name())),
                score == null ? NOT_SCORED : Figures.one(score),
                score != null,
                band(score),
                median == null ? "" : Figures.one(median),
                score == null ? "none" : Figures.percent(dimension.share()),
                basis(dimension.scored(), dimension.asked()));
    }

    private Row section(SectionScore section) {
        Double score = section.score();
        return new Row(
                section.section().isBlank() ? Sentence.plain("No section given") : Sentence.export(section.section()),
                score == null ? NOT_SCORED : Figures.one(score),
                score != null,
                band(score),
                "",
                "",
                basis(section.scored(), section.asked()));
    }

    private String band(@Nullable Double score) {
        return score == null ? "" : dossier.band(score);
    }

    private static String basis(int scored, int asked) {
        return scored + " of " + asked;
    }
}
