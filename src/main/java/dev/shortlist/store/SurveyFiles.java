package dev.shortlist.store;

import dev.shortlist.scoring.AnswerSpread;
import dev.shortlist.scoring.QuestionSurvey;
import dev.shortlist.scoring.Survey;
import dev.shortlist.scoring.SurveyBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the answers of each part have in common, question by question, kept between the survey and the scoring. */
public final class SurveyFiles {
    private static final int BUFFER = 1 << 16;

    private SurveyFiles() {}

    /** What is known of one question of a rubric, or of all its interviews. */
    record Surveyed(
            String rubric,
            @Nullable QuestionSurvey survey,
            @Nullable AnswerSpread spread) {}

    /**
     * Keeps a part's surveys, whole or not at all.
     *
     * @param surveys by the id of the rubric
     */
    public static void write(WorkFolder folder, int partition, Map<String, Survey> surveys) throws IOException {
        Codec<Surveyed> codec = new Codec<>(Surveyed.class);
        Path file = folder.survey(partition);
        Path beside = file.resolveSibling(file.getFileName() + ".tmp");
        try (AppendFile out = AppendFile.open(beside, 0, BUFFER)) {
            for (Map.Entry<String, Survey> rubric : surveys.entrySet()) {
                out.append(codec.encode(
                        new Surveyed(rubric.getKey(), null, rubric.getValue().spread())));
                for (QuestionSurvey question : rubric.getValue().questions()) {
                    out.append(codec.encode(new Surveyed(rubric.getKey(), question, null)));
                }
            }
            out.sync();
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * The surveys of all parts together, by the id of the rubric.
     *
     * @throws WorkLostException when a part's is not there or damaged
     */
    public static Map<String, Survey> read(WorkFolder folder) throws IOException {
        Codec<Surveyed> codec = new Codec<>(Surveyed.class);
        Map<String, SurveyBuilder> builders = new HashMap<>();
        for (int partition = 0; partition < folder.partitions(); partition++) {
            try (RecordFile in = RecordFile.open(folder.survey(partition))) {
                for (byte[] record = in.next(); record != null; record = in.next()) {
                    Surveyed surveyed = codec.decode(record);
                    add(builders.computeIfAbsent(surveyed.rubric(), k -> new SurveyBuilder()), surveyed);
                }
            }
        }
        Map<String, Survey> surveys = new HashMap<>();
        builders.forEach((rubric, builder) -> surveys.put(rubric, builder.survey()));
        return surveys;
    }

    private static void add(SurveyBuilder builder, Surveyed surveyed) {
        if (surveyed.survey() != null) {
            builder.add(surveyed.survey());
        }
        if (surveyed.spread() != null) {
            builder.add(surveyed.spread());
        }
    }
}
