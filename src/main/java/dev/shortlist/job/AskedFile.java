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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a run's candidates were asked, counted while its tables are written and kept for the last step. */
final class AskedFile {
    private static final JsonMapper JSON = JsonMapper.shared();

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
        PrivateFiles.writeWhole(
                path(work), JSON.writeValueAsString(counts.kept()).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What was kept; nothing where no table was written.
     *
     * @throws WorkLostException when it is damaged
     */
    static AskedCounts.Kept read(WorkFolder work) throws IOException {
        Path file = path(work);
        if (!Files.exists(file)) {
            return AskedCounts.Kept.NOTHING;
        }
        try {
            return JSON.readValue(Files.readAllBytes(file), AskedCounts.Kept.class);
        } catch (JacksonException e) {
            throw new WorkLostException("expected counts of what was asked, found them damaged");
        }
    }

    private static Path path(WorkFolder work) {
        return work.path().resolve("asked.json");
    }
}
