package dev.shortlist.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Column names from their YAML; the build puts {@code config/columns.yml} into the program as the built-in ones. */
final class ColumnNamesReader {
    private static final String COLUMNS = "columns";
    private static final String PROTECTED = "protected";
    private static final String PROTECTED_NAMES = "protectedNames";
    private static final String NOT_PROTECTED = "notProtected";
    private static final String RATING_WITH_SCALE = "ratingWithScale";
    private static final String RATING_SCALES = "ratingScales";
    private static final String FILES = "files";
    private static final List<String> KEYS = Stream.concat(
                    Stream.of(
                            COLUMNS,
                            RATING_WITH_SCALE,
                            PROTECTED,
                            PROTECTED_NAMES,
                            NOT_PROTECTED,
                            RATING_SCALES,
                            FILES),
                    ValueWordsReader.KEYS.stream())
            .toList();

    private ColumnNamesReader() {}

    static ColumnNames load(Path path) {
        Problems problems = new Problems();
        YamlFile builtIn = builtIn(problems);
        boolean given = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        YamlFile file = given ? YamlFile.read(path, problems) : builtIn;
        boolean mapping = !file.root().empty() && file.root().mappingOf(KEYS);
        ColumnNames names = read(mapping ? file : builtIn, builtIn.root());
        problems.throwIfAny();
        return names;
    }

    private static YamlFile builtIn(Problems problems) {
        try (InputStream in = ColumnNamesReader.class.getResourceAsStream("columns.yml")) {
            byte[] bytes = in == null ? new byte[0] : in.readAllBytes();
            return YamlFile.of("the built-in columns.yml", bytes, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ColumnNames read(YamlFile file, YamlNode builtIn) {
        YamlNode root = file.root();
        ProtectedTraits traits = new ProtectedTraits(
                part(root, builtIn, PROTECTED).texts(),
                part(root, builtIn, PROTECTED_NAMES).texts(),
                part(root, builtIn, NOT_PROTECTED).texts());
        ValueWordsReader words = new ValueWordsReader(key -> part(root, builtIn, key));
        HeaderNames names = new HeaderNames(traits, words.allScales());
        names.read(part(root, builtIn, COLUMNS));
        List<FileRule> rules = new ArrayList<>();
        root.at(FILES).items("a list of {pattern, columns, ratingMax}").forEach(f -> rules.add(names.rule(f)));
        rules.addAll(scales(root.at(RATING_SCALES)));
        return new ColumnNames(
                names.columns(),
                names.spellings(),
                part(root, builtIn, RATING_WITH_SCALE).texts().stream()
                        .map(Words::joined)
                        .collect(Collectors.toSet()),
                traits,
                words.read(),
                rules,
                file.sha256());
    }

    private static YamlNode part(YamlNode root, YamlNode builtIn, String key) {
        return root.at(key).absent() ? builtIn.at(key) : root.at(key);
    }

    private static List<FileRule> scales(YamlNode node) {
        if (node.absent() || node.json().isEmpty()) {
            return List.of();
        }
        return node.entries("file patterns, each with the top of its scale").entrySet().stream()
                .map(e -> new FileRule(FileRule.glob(e.getKey()), e.getValue().positive()))
                .toList();
    }
}
