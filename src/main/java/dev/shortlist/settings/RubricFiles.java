package dev.shortlist.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.shortlist.rubric.Rubric;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.node.MissingNode;

/** Reads rubrics from YAML files and refuses all of them when one is not valid, with everything that is wrong. */
public final class RubricFiles {
    private RubricFiles() {}

    /**
     * The rubrics of a configuration folder: {@code rubrics/*.yml}, by name.
     *
     * @throws SettingsException when there is none, or one is not valid
     */
    public static RubricSet inFolder(Path config) {
        Path folder = config.resolve("rubrics");
        Problems problems = new Problems();
        List<Path> files = YamlFile.in(folder, problems);
        if (files.isEmpty() && problems.lines().isEmpty()) {
            problems.add(YamlFile.name(folder), "", "at least one rubric (*.yml)", "none");
        }
        return read(files, problems);
    }

    /**
     * The rubrics of these files, in this order.
     *
     * @throws SettingsException when there is none, or one is not valid
     */
    public static RubricSet of(List<Path> files) {
        Problems problems = new Problems();
        if (files.isEmpty()) {
            problems.add("--rubric", "", "at least one file", "none");
        }
        return read(files, problems);
    }

    /** The files of a configuration folder that hold rubrics, by name; none where there is no such folder. */
    public static List<Path> filesIn(Path config) {
        return YamlFile.in(config.resolve("rubrics"), new Problems());
    }

    /** The same files as {@link #of} would read, each with all that is wrong with it, at its line. */
    public static List<InspectedRubric> inspect(List<Path> files) {
        List<InspectedRubric> inspected = new ArrayList<>();
        Problems problems = new Problems();
        RubricTwins twins = new RubricTwins(problems);
        for (Path path : files) {
            int before = problems.all().size();
            YamlFile file = YamlFile.read(path, problems);
            Rubric rubric = file.isRead() ? new RubricReader().read(file.root()) : null;
            if (file.isRead()) {
                twins.check(file.root());
            }
            List<Problem> own = problems.all().subList(before, problems.all().size());
            inspected.add(new InspectedRubric(
                    YamlFile.name(path),
                    own.isEmpty() ? rubric : null,
                    own.stream().map(p -> placed(p, file.lines())).toList(),
                    file.lines()));
        }
        return inspected;
    }

    /** The JSON Schema (draft 2020-12) of a rubric's shape, for editors: {@code config/rubrics/rubric.schema.json}. */
    public static String schema() {
        try (InputStream in = Objects.requireNonNull(
                RubricFiles.class.getResourceAsStream("rubric.schema.json"), "rubric.schema.json")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a rubric with this question is refused, as it asks who the candidate is. */
    public static boolean refusesQuestion(String text) {
        Problems problems = new Problems();
        RefusedCriteria.checkQuestion(scratch(problems), text);
        return !problems.all().isEmpty();
    }

    /** Whether a rubric with a dimension of this name is refused, as it is about who the candidate is. */
    public static boolean refusesName(String name) {
        Problems problems = new Problems();
        RefusedCriteria.checkName(scratch(problems), name);
        return !problems.all().isEmpty();
    }

    private static YamlNode scratch(Problems problems) {
        return new YamlNode("", "", MissingNode.getInstance(), problems);
    }

    private static RubricProblem placed(Problem problem, Map<String, Integer> lines) {
        int line = problem.line() > 0 ? problem.line() : InspectedRubric.line(lines, problem.path());
        return new RubricProblem(problem.file(), line, problem.path(), problem.expected(), problem.found());
    }

    private static RubricSet read(List<Path> files, Problems problems) {
        List<LoadedRubric> loaded = new ArrayList<>();
        RubricTwins twins = new RubricTwins(problems);
        for (Path path : files) {
            YamlFile file = YamlFile.read(path, problems);
            if (file.isRead()) {
                loaded.add(new LoadedRubric(
                        new RubricReader().read(file.root()),
                        String.valueOf(path.getFileName()),
                        file.sha256(),
                        file.lines()));
                twins.check(file.root());
            }
        }
        problems.throwIfAny();
        return new RubricSet(loaded);
    }
}
