package dev.shortlist.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * A YAML file as a plain tree: UTF-8, one document, no key twice, no references.
 *
 * @param root missing where the file could not be read, null where it holds nothing
 * @param sha256 of the file's bytes, 64 hexadecimal digits; empty where it could not be read
 * @param lines the line of each place, from 1, by its path as {@link YamlNode#path} has it
 */
record YamlFile(YamlNode root, String sha256, Map<String, Integer> lines) {
    /** In bytes. Far more than a rubric needs; the parser takes a second for each of the next. */
    private static final long LARGEST = 2_097_152;

    private static final String PATTERN = "*.{yml,yaml}";

    private static final YAMLMapper MAPPER = new YAMLMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    static YamlFile read(Path path, Problems problems) {
        String name = name(path);
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                problems.add(name, "", "a YAML file", "something else");
            } else if (Files.size(path) > LARGEST) {
                problems.add(name, "", "at most " + LARGEST + " bytes", String.valueOf(Files.size(path)));
            } else {
                return of(name, Files.readAllBytes(path), problems);
            }
        } catch (NoSuchFileException e) {
            problems.add(name, "", "a YAML file", "none");
        } catch (AccessDeniedException e) {
            problems.add(name, "", "a file that can be read", "one without the permission");
        } catch (IOException e) {
            problems.add(name, "", "a file that can be read", e.getClass().getSimpleName());
        }
        return new YamlFile(node(name, MissingNode.getInstance(), problems), "", Map.of());
    }

    static YamlFile of(String name, byte[] bytes, Problems problems) {
        Map<String, Integer> lines = new HashMap<>();
        JsonNode tree = tree(name, bytes, problems, lines);
        return new YamlFile(
                node(name, tree == null ? MissingNode.getInstance() : tree, problems), sha256(bytes), lines);
    }

    /** Whether there is anything to check. */
    boolean isRead() {
        return !root.absent();
    }

    /** A file as a message names it: the path as given, with {@code /} on every system. */
    static String name(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static YamlNode node(String name, JsonNode tree, Problems problems) {
        return new YamlNode(name, "", tree, problems);
    }

    private static @Nullable JsonNode tree(String name, byte[] bytes, Problems problems, Map<String, Integer> lines) {
        try {
            String text = withoutMark(
                    UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
            Mistake strange = notPlain(text, lines);
            if (strange == null) {
                JsonNode tree = MAPPER.readTree(text);
                return tree.isMissingNode() ? NullNode.getInstance() : tree;
            }
            problems.add(new Problem(name, strange.line(), "", "plain YAML", strange.words()));
        } catch (CharacterCodingException e) {
            problems.add(name, "", "UTF-8", "other bytes");
        } catch (JacksonException e) {
            Mistake mistake = mistake(e);
            problems.add(new Problem(name, mistake.line(), "", "YAML without a mistake", mistake.words()));
        }
        return null;
    }

    /** What is wrong, and in which line from 1; 0 where that is not known. */
    private record Mistake(int line, String words) {}

    /** What a plain tree would lose: Jackson reads {@code *name} and {@code !!type name} as the text "name". */
    private static @Nullable Mistake notPlain(String text, Map<String, Integer> lines) {
        int depth = 0;
        int documents = 0;
        try (JsonParser parser = MAPPER.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int line = parser.currentTokenLocation().getLineNr();
                lines.putIfAbsent(path(parser.streamReadContext()), line);
                String at = " in line " + line;
                if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
                    return new Mistake(line, "a reference" + at + " (text that begins with * needs quotes)");
                }
                if (parser.getTypeId() != null) {
                    return new Mistake(line, "a tag" + at);
                }
                documents += depth == 0 ? 1 : 0;
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (documents > 1) {
                    return new Mistake(line, "a second document" + at);
                }
            }
        }
        return null;
    }

    /** A place as {@link YamlNode#path} names it. */
    private static String path(TokenStreamContext context) {
        StringBuilder path = new StringBuilder();
        for (JsonPointer at = context.pathAsPointer(); !at.matches(); at = at.tail()) {
            String name = at.getMatchingProperty();
            if (at.mayMatchElement()) {
                path.append('[').append(name).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.toString();
    }

    /** A mistake's line, counted from 1, and the parser's words about it. */
    private static Mistake mistake(JacksonException e) {
        if (e.getCause() instanceof MarkedYamlEngineException syntax
                && syntax.getProblemMark().isPresent()) {
            return mistake(syntax.getProblemMark().get().getLine() + 1, syntax.getProblem());
        }
        TokenStreamLocation at = e.getLocation();
        return mistake(at == null ? 0 : at.getLineNr(), e.getOriginalMessage());
    }

    private static Mistake mistake(int line, String words) {
        String where = line < 1 ? "" : " in line " + line;
        return new Mistake(
                Math.max(0, line),
                "one" + where + ": "
                        + words.lines().findFirst().orElse("not YAML").strip());
    }

    /** Some editors begin a file with a byte order mark. */
    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** In 64 hexadecimal digits. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The YAML files of a folder by name, hidden ones left out; none where there is no folder. */
    static List<Path> in(Path folder, Problems problems) {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, PATTERN)) {
            found.forEach(files::add);
        } catch (IOException e) {
            problems.add(
                    YamlFile.name(folder),
                    "",
                    "a folder that can be read",
                    e.getClass().getSimpleName());
        }
        files.removeIf(f -> String.valueOf(f.getFileName()).startsWith("."));
        files.sort(Comparator.comparing(f -> String.valueOf(f.getFileName())));
        return files;
    }
}
