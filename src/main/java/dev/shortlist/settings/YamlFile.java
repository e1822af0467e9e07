package dev.shortlist.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * A YAML file as a plain tree: UTF-8, one document, no key twice, no references.
 *
 * @param root missing where the file could not be read
 * @param sha256 of the file's bytes, 64 hexadecimal digits; empty where it could not be read
 */
record YamlFile(YamlNode root, String sha256) {
    private static final YAMLMapper MAPPER = new YAMLMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    static YamlFile read(Path path, Problems problems) {
        String name = name(path);
        try {
            return of(name, Files.readAllBytes(path), problems);
        } catch (NoSuchFileException e) {
            problems.add(name, "", "a YAML file", "none");
        } catch (AccessDeniedException e) {
            problems.add(name, "", "a file that can be read", "one without the permission");
        } catch (IOException e) {
            problems.add(name, "", "a file that can be read", e.getClass().getSimpleName());
        }
        return new YamlFile(node(name, MissingNode.getInstance(), problems), "");
    }

    static YamlFile of(String name, byte[] bytes, Problems problems) {
        JsonNode tree = tree(name, bytes, problems);
        return new YamlFile(node(name, tree == null ? MissingNode.getInstance() : tree, problems), sha256(bytes));
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

    private static @Nullable JsonNode tree(String name, byte[] bytes, Problems problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return isPlain(name, text, problems)
                    ? MAPPER.readerFor(JsonNode.class)
                            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                            .readValue(text)
                    : null;
        } catch (CharacterCodingException e) {
            problems.add(name, "", "UTF-8", "other bytes");
        } catch (JacksonException e) {
            var at = e.getLocation();
            String where = at == null || at.getLineNr() < 1 ? "" : " in line " + at.getLineNr();
            problems.add(name, "", "YAML, one document, no key twice", firstLine(e) + where);
        }
        return null;
    }

    /** Jackson would read {@code *name} as the text "name", and {@code !!type text} as text. */
    private static boolean isPlain(String name, String text, Problems problems) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            while (parser.nextToken() != null) {
                String line = "one in line " + parser.currentTokenLocation().getLineNr();
                if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
                    problems.add(name, "", "no references", line + ": text that begins with * needs quotes");
                    return false;
                }
                if (parser.getTypeId() != null) {
                    problems.add(name, "", "no tags", line);
                    return false;
                }
            }
        }
        return true;
    }

    private static String firstLine(JacksonException e) {
        return e.getOriginalMessage()
                .lines()
                .findFirst()
                .orElse("something else")
                .strip();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
