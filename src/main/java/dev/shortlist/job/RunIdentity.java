package dev.shortlist.job;

import dev.shortlist.settings.LoadedRubric;
import dev.shortlist.tabular.ExportFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** What makes two runs the same run: the contents they read, the rubrics and the settings; not names, not the date. */
final class RunIdentity {
    /** Hex digits of an identity in a folder's name. */
    static final int SHORT = 12;

    private RunIdentity() {}

    /** 64 hex digits. */
    static String of(List<ExportFile> inputs, List<LoadedRubric> rubrics, Map<String, String> settings) {
        List<String> parts = new ArrayList<>();
        inputs.stream().map(f -> "input " + f.sha256()).sorted().forEach(parts::add);
        rubrics.stream().map(r -> "rubric " + r.sha256()).sorted().forEach(parts::add);
        settings.entrySet().stream()
                .map(e -> "setting " + e.getKey() + '=' + e.getValue())
                .sorted()
                .forEach(parts::add);
        return sha256(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    static String shortForm(String identity) {
        return identity.substring(0, SHORT);
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
