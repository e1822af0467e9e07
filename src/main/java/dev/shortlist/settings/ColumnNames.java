package dev.shortlist.settings;

import dev.shortlist.interview.DeclaredStatus;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the headers and status words of exports mean. Immutable. */
public final class ColumnNames {
    /** A message names no more than this. */
    private static final int NAMES_IN_A_MESSAGE = 3;

    private final Map<String, Column> columns;
    private final Collection<String> spellings;
    private final ProtectedTraits traits;
    private final Map<String, DeclaredStatus> statuses;
    private final List<FileRule> rules;
    private final String sha256;

    ColumnNames(
            Map<String, Column> columns,
            Collection<String> spellings,
            ProtectedTraits traits,
            Map<String, DeclaredStatus> statuses,
            List<FileRule> rules,
            String sha256) {
        this.columns = Map.copyOf(columns);
        this.spellings = List.copyOf(new TreeSet<>(spellings));
        this.traits = traits;
        this.statuses = Map.copyOf(statuses);
        this.rules = List.copyOf(rules);
        this.sha256 = sha256;
    }

    /**
     * The names of a configuration folder's {@code columns.yml}; parts that the file leaves out, or all where there is
     * no file, are those built in.
     *
     * @param config the configuration folder; it may be missing
     * @throws SettingsException with everything that is wrong
     */
    public static ColumnNames load(Path config) {
        return ColumnNamesReader.load(config.resolve("columns.yml"));
    }

    /**
     * What a header of a file means; null when it is not known.
     *
     * @param fileName without its folder
     * @param header as written; case, spaces, punctuation, underscores and camelCase do not matter
     */
    public @Nullable Column column(String fileName, String header) {
        String key = Words.joined(header);
        if (isQuestion(fileName, header) || notRead(fileName, header)) {
            return null;
        }
        return rules.stream()
                .filter(r -> r.isFor(fileName))
                .map(r -> r.columns().get(key))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(columns.get(key));
    }

    /** The layout that is declared for a file, {@code LONG} or {@code WIDE}; empty where it is to be found out. */
    public Optional<String> layout(String fileName) {
        return rules.stream()
                .filter(r -> r.isFor(fileName))
                .map(FileRule::layout)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whether a header is declared to be a question of a file with a column per question. */
    public boolean isQuestion(String fileName, String header) {
        return rules.stream()
                .filter(r -> r.isFor(fileName))
                .anyMatch(r -> r.questions().contains(Words.joined(header)));
    }

    /** Whether the column of a header is declared not to be read. */
    public boolean notRead(String fileName, String header) {
        return rules.stream()
                .filter(r -> r.isFor(fileName))
                .anyMatch(r -> r.notRead().contains(Words.joined(header)));
    }

    /** Whether a header names a protected trait, so that its column must not be read. */
    public boolean isProtected(String header) {
        return traits.named(header);
    }

    /** The top of the rating scale that is declared for a file; null when none is. */
    public @Nullable Double ratingMax(String fileName) {
        return rules.stream()
                .filter(r -> r.isFor(fileName))
                .map(FileRule::ratingMax)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What a status means; a blank one says nothing, an unknown one is empty. */
    public Optional<DeclaredStatus> status(String value) {
        return value.isBlank()
                ? Optional.of(DeclaredStatus.NONE)
                : Optional.ofNullable(statuses.get(Words.joined(value)));
    }

    /** Known header names that look like this one, nearest first; at most three, often none. */
    public List<String> namesNearest(String header) {
        return Nearest.to(Words.spaced(header), spellings, NAMES_IN_A_MESSAGE);
    }

    /** The SHA-256 of the file, or of the names built in: part of a run's identity. 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }
}
