package dev.shortlist.job;

import dev.shortlist.authoring.AskedCounts;
import dev.shortlist.recommendation.Assessment;
import dev.shortlist.rubric.Rubric;
import dev.shortlist.rubric.Rubrics;
import dev.shortlist.scoring.AnswerScore;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.store.PrivateFiles;
import dev.shortlist.store.WorkFolder;
import dev.shortlist.store.WorkLostException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a run's candidates were asked, counted while its tables are written and kept for the last step. */
final class AskedFile {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MEMBER = "asked";

    private final Rubrics rubrics;
    private final AskedCounts counts = new AskedCounts();

    AskedFile(Rubrics rubrics) {
        this.rubrics = rubrics;
    }

    void add(Assessment assessment) {
        Scorecard card = assessment.scorecard();
        Rubric rubric = rubrics.byId(card.rubricId());
        counts.addPosition(card.interview().position(), 1);
        for (AnswerScore answer : card.answers()) {
            counts.addAnswers(
                    rubric,
                    answer.rubricQuestion(),
                    answer.answer().question(),
                    answer.answer().section(),
                    1);
        }
    }

    /** Keeps it, whole or not at all. */
    void write(WorkFolder work) throws IOException {
        PrivateFiles.writeWhole(path(work), Seal.seal(Json.object(Map.of(MEMBER, counts.kept()))));
    }

    /**
     * What was kept.
     *
     * @throws WorkLostException when it is not there or damaged
     */
    static AskedCounts.Kept read(WorkFolder work) throws IOException {
        Path file = path(work);
        if (Files.exists(file)) {
            byte[] bytes = Files.readAllBytes(file);
            if (Seal.holds(bytes)) {
                return JSON.treeToValue(JSON.readTree(bytes).path(MEMBER), AskedCounts.Kept.class);
            }
        }
        throw new WorkLostException("expected counts of what was asked, found none or damaged ones");
    }

    private static Path path(WorkFolder work) {
        return work.path().resolve("asked.json");
    }
}
